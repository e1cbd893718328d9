package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Coded;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.UndertakingStep;

/** The page on evidence is correct. */
class EvidencePageTest {

    private static final Pattern KEY = Pattern.compile("(?m)^\\| `(\\w+)`");

    @Test
    void theExamplesAddUpToOneRegister() throws IOException {
        String examples = examples("yaml");
        ReadResult<Register> result = read(examples);
        assertThat(result.faults()).isEmpty();
        assertThat(LmcWriter.create().toText(result.orThrow(), Format.YAML)).isEqualTo(examples);
    }

    @Test
    void theExamplesShowEveryKindOfRecordAndNameExistingElements() throws IOException {
        Register register = read(examples("yaml")).orThrow();
        assertThat(register.records()).extracting(EvidenceRecord::kind).contains(EvidenceKind.values());
        assertThat(register.projects()).isNotEmpty();
        PlanIndex plan = PlanIndex.of(BundledPlan.LMC_2023_2027.load());
        assertThat(RegisterIndex.of(plan, register).unresolved()).isEmpty();
    }

    @Test
    void excerptsOfTheBundledRegisterAreCurrent() throws IOException {
        List<EvidenceRecord> shipped = BundledRegister.LMC_2023_2027.load().records();
        assertThat(read(examples("yaml")).orThrow().records())
                .filteredOn(each -> !each.id().value().startsWith("example-"))
                .hasSizeGreaterThan(8)
                .isSubsetOf(shipped);
    }

    @Test
    void everyTermOfEveryVocabularyIsListed() throws IOException {
        Coded[][] vocabularies = {
            EvidenceKind.values(),
            DocumentStage.values(),
            BodyStep.values(),
            UndertakingStep.values(),
            MoneyStage.values(),
            MeetingMode.values(),
            Dating.values(),
            Stance.values(),
            Confidence.values()
        };
        String page = page();
        for (Coded[] vocabulary : vocabularies) {
            for (Coded term : vocabulary) {
                assertThat(page).contains("`" + term.code() + "`");
                if (page.contains("| `" + term.code() + "` |")) {
                    assertThat(page).contains(DocumentationTest.row(term));
                }
            }
        }
    }

    @Test
    void everyKeyOfARegisterIsNamed() throws IOException {
        String page = page();
        assertThat(KEY.matcher(page).results().count()).isGreaterThan(30);
        Matcher keys = Pattern.compile("\"(\\w+)\": \\{\\n *\"description\"").matcher(RegisterSchema.json());
        assertThat(keys.results()
                        .map(key -> key.group(1))
                        .filter(key ->
                                !List.of("text", "status", "basis", "aliases").contains(key)))
                .isNotEmpty()
                .allMatch(key -> page.contains("`" + key + "`"));
    }

    @Test
    void theExampleOfAStreamIsAStream() throws IOException {
        try (RecordStream<EvidenceRecord> stream = LmcReader.create().stream(
                DocumentSource.text(examples("jsonl"), Format.JSON).named("evidence.md"), RecordType.EVIDENCE)) {
            assertThat(stream)
                    .toIterable()
                    .extracting(read -> read.orThrow().id().value())
                    .containsExactly("water-forum-2", "example-offer");
        }
    }

    private static ReadResult<Register> read(String examples) {
        return LmcReader.create()
                .readRegister(DocumentSource.text(examples, Format.YAML).named("evidence.md"));
    }

    private static String examples(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "evidence.md"));
    }
}
