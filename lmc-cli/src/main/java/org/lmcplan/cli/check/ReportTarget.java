package org.lmcplan.cli.check;

import java.util.Optional;
import org.lmcplan.cli.output.OutputFile;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.format.ReportFormat;

/**
 * A format of the report and where it goes.
 *
 * @param format the format
 * @param file the file; standard output if empty
 */
record ReportTarget(ReportFormat format, Optional<OutputFile> file) {

    /**
     * Returns the target of a value such as {@code text} or {@code sarif=out.sarif}.
     *
     * @throws CommandFailure if there is no such format, or no name after the equals sign
     */
    static ReportTarget of(String value, Surroundings surroundings) {
        int equals = value.indexOf('=');
        ReportFormat format =
                OptionValues.code("--format", equals < 0 ? value : value.substring(0, equals), ReportFormat.class);
        if (equals < 0) {
            return new ReportTarget(format, Optional.empty());
        }
        String name = value.substring(equals + 1);
        if (name.isBlank()) {
            throw CommandFailure.usage(
                    Message.of("--format {0} names no file.", "--format {0} 没有给出文件名。", value),
                    Message.of("write {0}=FILE", "请写成 {0}=FILE", format.code()));
        }
        return new ReportTarget(format, Optional.of(new OutputFile(name, surroundings.path(name))));
    }
}
