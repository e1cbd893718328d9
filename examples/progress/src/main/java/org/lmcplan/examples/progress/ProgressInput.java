package org.lmcplan.examples.progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.report.MeetingCalendar;
import org.lmcplan.report.ProgressReport;

/** The report and the calendar of a plan and a register that were read. */
record ProgressInput(ProgressReport report, MeetingCalendar calendar) {

    static ProgressInput read(ProgressOptions options) throws UsageException {
        Plan plan = plan(options);
        if (options.register().isEmpty()) {
            return of(options, plan, BundledRegister.LMC_2023_2027.load());
        }
        Path file = options.register().get();
        String name = String.valueOf(file.getFileName());
        if (isJsonLines(file)) {
            JsonLinesRegister lines = JsonLinesRegister.read(file, plan.id());
            ProgressInput input = of(options, plan, lines.register());
            return input.with(input.report.withoutRegisterVersion(), name, lines.faults());
        }
        PartialRegister partial = PartialRegister.read(DocumentSource.file(file));
        Register register = partial.register()
                .orElseThrow(
                        () -> malformed(partial.faults(), "Nothing was written because the register is malformed."));
        if (!register.plan().equals(plan.id())) {
            throw new UsageException("The register '" + name + "' is about the plan '" + register.plan()
                    + "', not about '" + plan.id() + "'.");
        }
        ProgressInput input = of(options, plan, register);
        return input.with(input.report, name, partial.faults());
    }

    static ProgressInput of(ProgressOptions options, Plan plan, Register register) {
        Assessment assessment = Assessment.of(plan, register, options.asOf(), options.reading());
        return new ProgressInput(ProgressReport.of(assessment, register), MeetingCalendar.of(assessment, register));
    }

    private ProgressInput with(ProgressReport other, String name, List<Fault> faults) {
        return new ProgressInput(other.withRegisterName(name).withProblems(faults), calendar);
    }

    private static Plan plan(ProgressOptions options) throws UsageException {
        if (options.plan().isEmpty()) {
            return BundledPlan.LMC_2023_2027.load();
        }
        ReadResult<Plan> result =
                LmcReader.create().read(DocumentSource.file(options.plan().get()));
        return result.value()
                .orElseThrow(() -> malformed(result.faults(), "Nothing was written because the plan is malformed."));
    }

    private static UsageException malformed(List<Fault> faults, String sentence) {
        List<String> lines = new ArrayList<>();
        faults.forEach(fault -> lines.add(fault.toString()));
        lines.add(sentence);
        return new UsageException(lines);
    }

    private static boolean isJsonLines(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }
}
