package org.lmcplan.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.DocumentPath;

class PartialValueTest {

    private static final Omission NAMED = new Omission("commitments", 1, Optional.of("4.1-2"));
    private static final Omission NAMELESS = new Omission("sources", 0, Optional.empty());
    private static final PartialValue<String> PARTIAL = new PartialValue<>(
            "rest",
            List.of(NAMELESS, NAMED, new Omission("commitments", 2, Optional.of("4.1-3"))),
            Set.of("actors"),
            false);

    @Test
    void pathsAfterAnOmissionAreShiftedInItsListOnly() {
        assertThat(inDocument("/commitments/0/quote")).isEqualTo("/commitments/0/quote");
        assertThat(inDocument("/commitments/1/targets/0")).isEqualTo("/commitments/3/targets/0");
        assertThat(inDocument("/commitments/2")).isEqualTo("/commitments/4");
        assertThat(inDocument("/sources/0")).isEqualTo("/sources/1");
        assertThat(inDocument("/sections/5")).isEqualTo("/sections/5");
    }

    @Test
    void otherPathsStayAsTheyAre() {
        for (String path : List.of("", "/commitments", "/names/en/text", "/x-notes/first")) {
            assertThat(inDocument(path)).isEqualTo(path);
        }
    }

    private static String inDocument(String path) {
        return PARTIAL.inDocument(DocumentPath.of(path)).toString();
    }

    @Test
    void aListLacksEntriesThatWereLeftOutOrNotReached() {
        assertThat(PARTIAL.lacks("commitments")).isTrue();
        assertThat(PARTIAL.lacks("actors")).isTrue();
        assertThat(PARTIAL.lacks("sections")).isFalse();
    }

    @Test
    void anEntryMayBeMissingIfItsNameWasLeftOutOrIsNotKnown() {
        assertThat(PARTIAL.mayLack("commitments", "4.1-2")).isTrue();
        assertThat(PARTIAL.mayLack("commitments", "9-9")).isFalse();
        assertThat(PARTIAL.mayLack("sources", "any")).isTrue();
        assertThat(PARTIAL.mayLack("actors", "any")).isTrue();
        assertThat(PARTIAL.mayLack("sections", "1")).isFalse();
    }

    @Test
    void anEntryIsCertainlyMissingOnlyIfItsNameWasLeftOut() {
        assertThat(PARTIAL.lacks("commitments", "4.1-2")).isTrue();
        assertThat(PARTIAL.lacks("commitments", "9-9")).isFalse();
        assertThat(PARTIAL.lacks("sources", "any")).isFalse();
        assertThat(PARTIAL.lacks("actors", "any")).isFalse();
    }

    @Test
    void onlyAValueWithoutOmissionsIsComplete() {
        assertThat(PartialValue.complete("all").isComplete()).isTrue();
        assertThat(PARTIAL.isComplete()).isFalse();
        assertThat(new PartialValue<>("all", List.of(NAMED), Set.of(), false).isComplete())
                .isFalse();
        assertThat(new PartialValue<>("all", List.of(), Set.of("actors"), false).isComplete())
                .isFalse();
        assertThat(new PartialValue<>("all", List.of(), Set.of(), true).isComplete())
                .isFalse();
    }

    @Test
    void aPartialValuePrintsWhatWasLeftOutAndNotTheRest() {
        assertThat(PARTIAL)
                .hasToString(
                        "without /sources/0, /commitments/1 (4.1-2), /commitments/2 (4.1-3), other entries of actors");
        assertThat(new PartialValue<>("all", List.of(NAMED), Set.of(), false))
                .hasToString("without /commitments/1 (4.1-2)");
        assertThat(new PartialValue<>("all", List.of(), Set.of("sources", "actors"), true))
                .hasToString("without other entries of actors, other entries of sources, some attributes");
        assertThat(PartialValue.complete("all")).hasToString("complete");
    }
}
