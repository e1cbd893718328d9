package org.lmcplan.tables;

import java.nio.file.Path;
import java.time.LocalDate;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;

/** Plans and registers that tables are made of in tests. */
final class TableSamples {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 28);
    static final Path ROOT = Path.of("..");

    static final Plan PLAN = BundledPlan.LMC_2023_2027.load();
    static final Register REGISTER = BundledRegister.LMC_2023_2027.load();
    static final Assessment ASSESSMENT = assess(PLAN, REGISTER, AS_OF);
    static final Tables TABLES = Tables.of(ASSESSMENT, REGISTER);

    static final Plan LAKES = LmcReader.create().readPlan(ROOT.resolve("examples/plans/three-lakes-2024-2029.yaml"));
    static final Register LAKES_REGISTER =
            LmcReader.create().readRegister(ROOT.resolve("examples/plans/three-lakes-register.yaml"));
    static final Tables LAKES_TABLES =
            Tables.of(assess(LAKES, LAKES_REGISTER, LocalDate.of(2027, 3, 1)), LAKES_REGISTER);

    private TableSamples() {}

    static Assessment assess(Plan plan, Register register, LocalDate day) {
        return Assessment.of(plan, register, day, AssessmentOptions.CALENDAR_YEARS);
    }
}
