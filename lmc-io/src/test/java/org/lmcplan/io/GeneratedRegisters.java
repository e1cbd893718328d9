package org.lmcplan.io;

import java.util.function.BiConsumer;
import org.lmcplan.model.evidence.Register;

/** The registers on which laws are tested: generated ones, the golden one and the bundled one. */
final class GeneratedRegisters {

    private static final int FIXED = 500;

    private GeneratedRegisters() {}

    /** Passes each register, with its seed, to a check. */
    static void forEach(BiConsumer<Register, String> check) {
        Seeds.of(FIXED)
                .parallel()
                .forEach(seed -> check.accept(new RegisterGenerator(seed).register(), "seed " + seed));
        check.accept(GoldenEvidence.REGISTER, "golden register");
        check.accept(BundledRegister.LMC_2023_2027.load(), "shipped register");
    }
}
