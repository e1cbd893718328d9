package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.RuleId;

class SpotTest {

    @Test
    void aPlaceCountsFromOneAndEndsAfterItsStart() {
        assertThat(Spot.of("plan.yaml", 12, 7)).hasToString("plan.yaml:12:7");
        assertThat(Spot.of("p", 1, 1).hasEnd()).isFalse();
        assertThat(Spot.of("p", 1, 1).to(1, 2).hasEnd()).isTrue();
        assertThat(Spot.of("p", 1, 5).to(2, 5).hasEnd()).isTrue();
        for (int[] wrong : new int[][] {{0, 1, 1, 1}, {1, 0, 1, 1}, {1, 1, 2, 0}, {2, 1, 1, 9}, {2, 5, 2, 4}}) {
            assertThatThrownBy(() -> new Spot("p", wrong[0], wrong[1], wrong[2], wrong[3]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Spot.of(" ", 1, 1)).hasMessage("a place names the document that it is in");
    }

    @Test
    void familiesAreTheFirstDigitOfOurIdsAndTheStartOfOthers() {
        assertThat(Family.of(RuleId.of("LMC-V301"))).isEqualTo(new Family("LMC-V3"));
        assertThat(Family.of(RuleId.of("LMC-C101")).name(Locale.ENGLISH)).isEqualTo("Configuration");
        assertThat(Family.of(RuleId.of("LMC-V1")).key()).isEqualTo("LMC");
        assertThat(Family.of(RuleId.of("MRC-DATA-X100")).name(Locale.CHINESE)).isEqualTo("MRC-DATA");
    }

    @Test
    void everyFamilyOfOurRulesHasAName() {
        for (Locale locale : Samples.LOCALES) {
            assertThat(StandardRules.catalogue().rules())
                    .extracting(rule -> Family.of(rule.id()))
                    .allSatisfy(family -> assertThat(family.name(locale)).isNotEqualTo(family.key()));
            assertThat(Family.of(RuleId.of("LMC-T101")).name(locale)).isIn("Changes between versions", "版本变化");
        }
    }

    @Test
    void formatsHaveCodesAndMediaTypes() {
        assertThat(ReportFormat.SARIF.code()).isEqualTo("sarif");
        assertThat(ReportFormat.SARIF.mediaType()).isEqualTo("application/sarif+json");
        assertThat(ReportFormat.values()).allMatch(format -> format.mediaType().matches("[a-z]+/[a-z+]+"));
    }
}
