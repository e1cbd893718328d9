package org.lmcplan.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.model.problem.Message;

/**
 * Turns the operands of a command line into documents: files, folders with a plan in parts, patterns such as
 * {@code plans/*.yaml}, {@code -} for standard input, and {@code @lmc-2023-2027} for what the library ships.
 */
public final class Inputs {

    /** What stands for the plan and register that the library ships. */
    public static final String BUNDLED = "@lmc-2023-2027";

    private final Surroundings surroundings;
    private final InputOptions options;
    private boolean standardInputIsRead;

    /** Returns the inputs of one command. */
    public Inputs(Surroundings surroundings, InputOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /**
     * Returns the documents that the operands name, in their order; those of a pattern by name.
     *
     * @throws CommandFailure if a pattern matches nothing, unless an option allows that
     */
    public List<Input> all(List<String> operands) {
        List<Input> inputs = new ArrayList<>();
        for (String operand : operands) {
            if (isPattern(operand)) {
                matches(operand).forEach((name, file) -> inputs.add(file(name, file)));
            } else {
                inputs.add(one(operand));
            }
        }
        return inputs;
    }

    /** Returns the one document that an operand names. */
    public Input one(String operand) {
        if (operand.equals("-")) {
            return standardInput();
        }
        if (operand.startsWith("@")) {
            return bundled(operand);
        }
        return file(operand, surroundings.path(operand));
    }

    private Input bundled(String operand) {
        if (operand.equals(BUNDLED)) {
            return new Input.OfBundled(operand);
        }
        throw CommandFailure.usage(
                Message.of("There is no bundled plan '{0}'.", "没有自带的计划“{0}”。", operand),
                Message.of(
                        "the bundled plan is {0}; write ./{1} for a file of that name",
                        "自带的计划是 {0}；同名文件请写成 ./{1}", BUNDLED, operand));
    }

    private Input file(String name, Path path) {
        if (Files.isDirectory(path)) {
            return new Input.OfFolder(name, path);
        }
        return isOpenPipe(name) ? stream(path, name) : Input.OfDocument.file(name, path);
    }

    /** What a shell passes for {@code <(command)} ends; a named pipe may never do so, and the reader refuses it. */
    private static boolean isOpenPipe(String name) {
        return name.startsWith("/dev/fd/") || name.startsWith("/proc/self/fd/") || name.equals("/dev/stdin");
    }

    private Input stream(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            return inMemory(in, name);
        } catch (IOException failed) {
            throw unreadable(name, failed);
        }
    }

    private Input standardInput() {
        if (standardInputIsRead) {
            throw CommandFailure.usage(
                    Message.of("Standard input can be read only once.", "标准输入只能读取一次。"),
                    Message.of("name a file in place of one '-'", "请把其中一个“-”换成文件名"));
        }
        standardInputIsRead = true;
        String name = options.nameOfStandardInput();
        try {
            return inMemory(surroundings.in(), name);
        } catch (IOException failed) {
            throw unreadable("-", failed);
        }
    }

    /** Reads no more than one byte beyond the limit, which the reader then reports. */
    private Input inMemory(InputStream in, String name) throws IOException {
        int limit = options.limits().maxBytes();
        byte[] bytes = in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
        Format format = options.format().or(() -> Format.ofName(name)).orElseGet(() -> guess(bytes));
        return new Input.OfDocument(
                name,
                Optional.empty(),
                format,
                () -> DocumentSource.stream(new ByteArrayInputStream(bytes), format)
                        .named(name),
                () -> bytes);
    }

    private static Format guess(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ') {
                return b == '{' || b == '[' ? Format.JSON : Format.YAML;
            }
        }
        return Format.YAML;
    }

    private static boolean isPattern(String operand) {
        return !operand.startsWith("@") && (operand.contains("*") || operand.contains("?") || operand.contains("["));
    }

    private SortedMap<String, Path> matches(String pattern) {
        SortedMap<String, Path> found = FilePattern.of(pattern).matchesIn(surroundings);
        if (found.isEmpty() && !Files.exists(surroundings.path(pattern)) && !options.allowNoMatch) {
            throw CommandFailure.usage(
                    Message.of("No file matches '{0}'.", "没有与“{0}”匹配的文件。", pattern),
                    Message.of("--allow-no-match accepts that", "如可接受，请加 --allow-no-match"));
        }
        return found;
    }

    private static CommandFailure unreadable(String name, IOException failed) {
        return CommandFailure.input(
                Message.of("Cannot read {0}: {1}.", "无法读取 {0}：{1}。", name, String.valueOf(failed.getMessage())),
                Message.nothing());
    }
}
