package org.lmcplan.validate.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Finding;

/** What is drafted from texts of several kinds. Run with {@code -Dlmc.write.pages=true} to write the drafts anew. */
class DraftGalleryTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/lmcplan/validate/draft");

    static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theDraftIsTheRecordedOne(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
        PlanDraft draft = PlanDraft.of(text, DraftOptions.standard());
        Path file = FOLDER.resolve(name.replace(".txt", ".draft"));
        String current = DraftText.of(draft);
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(file, current, StandardCharsets.UTF_8);
        }
        assertThat(current).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        assertThat(draft.text()).isEqualTo(text);
        assertThat(Validator.standard().validate(draft.plan()).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::toString)
                .isEmpty();
    }

    @Test
    void thereAreTextsOfSeveralKinds() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(8);
    }

    @Test
    void anotherTextGivesAnotherDraft() {
        PlanDraft one = PlanDraft.of("1. Water\nInstall gauges.\n", DraftOptions.standard());
        PlanDraft other = PlanDraft.of("1. Water\nInstall gates.\n", DraftOptions.standard());
        assertThat(DraftText.of(one)).isNotEqualTo(DraftText.of(other));
    }
}
