package org.lmcplan.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.output.OutputFile;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.model.problem.Message;

/** Keeps the outputs of a command apart from its inputs and from each other. */
final class OutputSafety {

    private OutputSafety() {}

    /**
     * Checks that no output is an input, part of a plan that is read from a folder, or written twice.
     *
     * @throws CommandFailure if one is
     */
    static void require(List<OutputFile> outputs, List<Input> inputs) {
        for (int i = 0; i < outputs.size(); i++) {
            OutputFile output = outputs.get(i).apartFrom(inputs);
            inputs.stream()
                    .filter(Input.OfFolder.class::isInstance)
                    .filter(folder -> isIn(folder.path().orElseThrow(), output.path()))
                    .findFirst()
                    .ifPresent(folder -> {
                        throw CommandFailure.usage(
                                Message.of(
                                        "{0} would become part of the plan in {1}.",
                                        "{0} 会成为 {1} 中计划的一部分。", output.name(), folder.label()),
                                Message.of("write to another folder", "请写入另一个文件夹"));
                    });
            for (OutputFile other : outputs.subList(0, i)) {
                if (isSame(output.path(), other.path())) {
                    throw CommandFailure.usage(
                            Message.of("{0} would be written twice.", "{0} 会被写入两次。", output.name()),
                            Message.of("give each output a file of its own", "请为每项输出指定各自的文件"));
                }
            }
        }
    }

    private static boolean isIn(Path folder, Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent != null && isSame(parent, folder);
    }

    private static boolean isSame(Path one, Path other) {
        if (one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
            return !isDevice(one);
        }
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other) && !isDevice(one);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isDevice(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }
}
