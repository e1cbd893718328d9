package org.lmcplan.examples.progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmcplan.examples.progress.report.ReportInput;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;

/** Reads the plan and the register. */
record Input(Options options) {

    ReportInput read() throws Refusal {
        Plan plan = plan();
        if (options.register().isPresent() && isLines(options.register().get())) {
            RecordLines lines = RecordLines.read(options.register().get(), plan.id());
            return assess(plan, lines.register(), nameOf(options.register().get()), false, lines.faults());
        }
        SoundRecords sound = sound();
        Register register = sound.register()
                .orElseThrow(() -> faulty(sound.faults(), "The register has faults, so nothing is written."));
        String name = options.register().map(Input::nameOf).orElse(register.id().value());
        if (!register.plan().equals(plan.id())) {
            throw new Refusal("The register '" + name + "' is about the plan '" + register.plan() + "', not about '"
                    + plan.id() + "'.");
        }
        return assess(plan, register, name, true, sound.faults());
    }

    private ReportInput assess(Plan plan, Register register, String name, boolean headed, List<Fault> faults) {
        return ReportInput.of(plan, register, name, headed, faults, options.asOf(), options.reading());
    }

    private Plan plan() throws Refusal {
        if (options.plan().isEmpty()) {
            return BundledPlan.LMC_2023_2027.load();
        }
        ReadResult<Plan> result =
                LmcReader.create().read(DocumentSource.file(options.plan().get()));
        if (result.value().isEmpty()) {
            throw faulty(result.faults(), "The plan has faults, so nothing is written.");
        }
        return result.value().get();
    }

    private SoundRecords sound() {
        return options.register()
                .map(file -> SoundRecords.read(DocumentSource.file(file)))
                .orElseGet(() -> new SoundRecords(Optional.of(BundledRegister.LMC_2023_2027.load()), List.of()));
    }

    private static Refusal faulty(List<Fault> faults, String sentence) {
        List<String> lines = new ArrayList<>();
        faults.forEach(fault -> lines.add(fault.toString()));
        lines.add(sentence);
        return new Refusal(lines);
    }

    /** Without its folder, which tells a reader of the report nothing. */
    private static String nameOf(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static boolean isLines(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }
}
