package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.plan.StandardRules;

class RuleFamilyTest {

    @Test
    void aFamilyIsTheFirstDigitOfOurIdsAndTheStartOfOthers() {
        assertThat(RuleFamily.of("LMC-V301")).isEqualTo(new RuleFamily("LMC-V3"));
        assertThat(RuleFamily.of("LMC-C101").name(Locale.ENGLISH)).isEqualTo("Configuration");
        assertThat(RuleFamily.of("LMC-V1").key()).isEqualTo("LMC");
        assertThat(RuleFamily.of("MRC-DATA-X100").name(Locale.CHINESE)).isEqualTo("MRC-DATA");
    }

    @Test
    void everyFamilyOfOurRulesHasAName() {
        for (Locale locale : SampleOptions.LOCALES) {
            assertThat(StandardRules.catalogue().rules())
                    .extracting(rule -> RuleFamily.of(rule.id().value()))
                    .allSatisfy(family -> assertThat(family.name(locale)).isNotEqualTo(family.key()));
            assertThat(RuleFamily.of("LMC-T101").name(locale)).isIn("Changes between versions", "版本变化");
        }
    }
}
