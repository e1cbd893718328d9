package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentIdTest {

    @Test
    void anIdConsistsOfASectionAndAnOrdinal() {
        CommitmentId id = CommitmentId.of("4.2.12-2");
        assertThat(id.section()).isEqualTo(SectionNumber.of("4.2.12"));
        assertThat(id.ordinal()).isEqualTo(2);
        assertThat(id).isEqualTo(new CommitmentId(SectionNumber.of("4.2.12"), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1", "4.2.12-2", "4.2-10", "9999-9999"})
    void anIdIsParsedAndWrittenUnchanged(String text) {
        assertThat(CommitmentId.of(text)).hasToString(text);
        assertThat(CommitmentId.of(text).value()).isEqualTo(text);
        assertThat(CommitmentId.parse(text)).contains(CommitmentId.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "4.2", "4.2-", "-1", "4.2-0", "4.2-01", "4.2-10000", "4.2--1", "4.2-1-1", "4.2-1 ", " 4.2-1",
                        "4.2 - 1",
                "4.2-1\n", "04-1", "4.-1", ".-1", "4..2-1", "0-1", "4.2-a", "4.2–1", "４-1", "4-１", "4.2.12-๒", "a-1"
            })
    void anyOtherFormIsRejected(String text) {
        assertThat(CommitmentId.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitmentId.of(text))
                .withMessage("a commitment's id is written like 4.2.12-2, not '" + text.replace("\n", "\\n") + "'");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000, Integer.MAX_VALUE})
    void anOrdinalOutsideItsRangeIsRejected(int ordinal) {
        SectionNumber section = SectionNumber.of("4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitmentId(section, ordinal))
                .withMessage("the ordinal of a commitment is from 1 to 9999, not " + ordinal);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9999})
    void anOrdinalWithinItsRangeIsAccepted(int ordinal) {
        assertThat(new CommitmentId(SectionNumber.of("4"), ordinal)).hasToString("4-" + ordinal);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> CommitmentId.of(null));
        assertThatNullPointerException().isThrownBy(() -> CommitmentId.parse(null));
    }
}
