package org.lmcplan.cli.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.output.OutputFile;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.format.ReportFormat;
import picocli.CommandLine.Option;

/** The options that say how a report is written, what of it is shown, and when the command fails. */
final class ReportingOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            completionCandidates = FormatNames.class,
            descriptionKey = "report.format")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "error|warning|note|never", descriptionKey = "report.fail-on")
    @Nullable
    private String failOn;

    @Option(names = "--min-severity", paramLabel = "error|warning|note", descriptionKey = "report.min-severity")
    @Nullable
    private String leastSeverity;

    @Option(names = "--max-findings", paramLabel = "N", descriptionKey = "report.max-findings")
    @Nullable
    private String mostFindings;

    /**
     * Returns where the report goes; to standard output as text if nothing is said.
     *
     * @throws CommandFailure if two go to standard output, or a value is not known
     */
    List<ReportTarget> targets(Surroundings surroundings) {
        List<ReportTarget> targets = formats.stream()
                .map(value -> ReportTarget.of(value, surroundings))
                .toList();
        if (targets.stream().filter(target -> target.file().isEmpty()).count() > 1) {
            throw CommandFailure.usage(
                    Message.of("Only one format can go to standard output.", "只能有一种格式输出到标准输出。"),
                    Message.of("write the others to files, as in sarif=out.sarif", "请把其他格式写入文件，例如 sarif=out.sarif"));
        }
        return targets.isEmpty() ? List.of(new ReportTarget(ReportFormat.TEXT, Optional.empty())) : targets;
    }

    static List<OutputFile> files(List<ReportTarget> targets) {
        return targets.stream().flatMap(target -> target.file().stream()).toList();
    }

    /** Returns the least severity at which the command fails; empty if it never does. */
    Optional<Severity> failOn() {
        String value = failOn == null ? "error" : failOn;
        String known = OptionValues.choice("--fail-on", value, "error", "warning", "note", "never");
        return Severity.parse(known);
    }

    Optional<Severity> leastSeverity() {
        return Optional.ofNullable(leastSeverity)
                .map(value -> OptionValues.code("--min-severity", value, Severity.class));
    }

    OptionalInt mostFindings() {
        return mostFindings == null
                ? OptionalInt.empty()
                : OptionalInt.of(OptionValues.number("--max-findings", mostFindings, 0));
    }

    /** The formats of a report, for completion. */
    static final class FormatNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(ReportFormat.values()).map(ReportFormat::code).iterator();
        }
    }
}
