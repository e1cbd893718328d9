package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.rule.Report;

/**
 * The shipped register breaks no rule of severity error or warning. The notes on it are true, and the file says why each is left
 * as it is. Run with {@code -Dlmc.write.pages=true} to write the findings anew.
 */
class ShippedRegisterTest {

    @Test
    void everyRuleRunsAndTheOnlyFindingsAreNotesThatAreExplained() throws IOException {
        Register register = BundledRegister.LMC_2023_2027.load();
        Report report = RegisterValidator.builder()
                .asOf(register.compiled().orElseThrow().latest())
                .build()
                .validate(RegisterGalleryTest.PLAN, register);
        Gallery.assertExplained("lmc-2023-2027-public.findings", report);
        assertThat(report.rules()).hasSameSizeAs(EvidenceRules.catalogue().rules());
    }
}
