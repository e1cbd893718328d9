package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.Cadence;

/** Words of time in Chinese (both scripts) and English, each coded as it is stated. */
class CadenceWordsCaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"cadences", "cadences-hant", "cadences-en"})
    void wordsThatAreCodedAsStatedAreFreeOfFindings(String name) {
        assertThat(CasePlan.read(name).complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cadences", "cadences-hant", "cadences-en"})
    void aWrongNumberOfTimesAYearIsFound(String name) {
        CasePlan right = CasePlan.read(name);
        CasePlan wrong = new CasePlan(right.plan().toBuilder()
                .commitments(right.plan().commitments().stream()
                        .map(line -> line.cadence().orElseThrow() instanceof Cadence.EveryYears every
                                ? line.toBuilder()
                                        .cadence(new Cadence.EveryYears(every.years() + 3, every.upTo() + 3))
                                        .build()
                                : line)
                        .toList())
                .build());
        assertThat(wrong.complaints()).isNotEmpty().allMatch(finding -> finding.contains("LMC-V509"));
    }
}
