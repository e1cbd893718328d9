package org.lmcplan.cli.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.cli.output.OutputFile;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.BaselineEntry;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.rule.Fingerprint;

/**
 * A baseline that a check is to write.
 *
 * @param file the file
 * @param format its format
 * @param reason why its findings are suppressed
 */
record NewBaseline(OutputFile file, Format format, String reason) {

    /**
     * Returns a baseline in this file.
     *
     * @throws CommandFailure if the name of the file says no format
     */
    static NewBaseline of(OutputFile file, String reason) {
        Format format = Format.ofName(file.name())
                .orElseThrow(() -> CommandFailure.usage(
                        Message.of(
                                "The name of {0} does not say whether the baseline is YAML or JSON.",
                                "从 {0} 的名称看不出基线是 YAML 还是 JSON。", file.name()),
                        Message.of("end it in .yaml or .json", "请以 .yaml 或 .json 结尾")));
        return new NewBaseline(file, format, reason);
    }

    /** Returns the present findings of all documents; those of a plan with faults are not known, so that there is no baseline. */
    Optional<Baseline> of(ConfiguredValidator validator, List<CheckedDocument> plans, List<CheckedDocument> registers) {
        Map<Fingerprint, BaselineEntry> entries = new LinkedHashMap<>();
        for (CheckedDocument document : plans) {
            Optional<Plan> plan = document.wholePlan();
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            add(validator.baseline(plan.get(), reason), entries);
        }
        for (CheckedDocument document : registers) {
            if (document.hasFaults()) {
                return Optional.empty();
            }
            plans.stream()
                    .flatMap(one -> one.wholePlan().stream())
                    .filter(plan -> plans.size() == 1
                            || plan.id()
                                    .equals(document.register()
                                            .orElseThrow()
                                            .value()
                                            .plan()))
                    .findFirst()
                    .ifPresent(plan -> add(
                            validator.baseline(
                                    plan, document.register().orElseThrow().value(), reason),
                            entries));
        }
        return Optional.of(new Baseline(reason, List.copyOf(entries.values())));
    }

    private static void add(Baseline baseline, Map<Fingerprint, BaselineEntry> entries) {
        baseline.entries().forEach(entry -> entries.putIfAbsent(entry.fingerprint(), entry));
    }

    byte[] bytes(Baseline baseline) {
        return LmcWriter.create().toText(baseline.toData(), format).getBytes(StandardCharsets.UTF_8);
    }
}
