package org.lmcplan.cli.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts plans and registers into canonical form, or says which are not. Refuses what has comments: they would be lost. */
@Command(name = "fmt")
public final class FormatCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "fmt.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Option(names = "--diff", descriptionKey = "diff")
    private boolean diff;

    @Option(names = "--write", descriptionKey = "write")
    private boolean write;

    /** A command that sees these surroundings. */
    public FormatCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) throws IOException {
        if (write && (check || diff)) {
            throw CommandFailure.usage(
                    Message.of(
                            "--write cannot be combined with --check or --diff.", "--write 不能与 --check 或 --diff 同用。"),
                    Message.of("they write nothing", "后两者不写入任何文件"));
        }
        List<Input> inputs = new Inputs(console.surroundings(), inputOptions).all(files);
        if (inputs.size() > 1 && !write && !check && !diff) {
            throw CommandFailure.usage(
                    Message.of("Only one file can be printed at a time.", "一次只能输出一个文件。"),
                    Message.of("choose --check, --diff or --write for several", "多个文件请选用 --check、--diff 或 --write"));
        }
        LmcReader reader = inputOptions.reader();
        return EachInput.run(console, inputs, input -> format(console, input, reader));
    }

    private ExitCode format(Console console, Input input, LmcReader reader) throws IOException {
        if (!(input instanceof Input.OfDocument source)) {
            throw CommandFailure.usage(
                    Message.of("{0} is not a file.", "{0} 不是文件。", input.label()),
                    Message.of("fmt formats files; name them one by one or by a pattern", "fmt 处理文件；请逐个列出或使用通配式"));
        }
        AnyDocument document = AnyDocument.read(console, input, reader, false);
        Optional<String> comment = YamlComments.firstIn(input, reader);
        if (comment.isPresent()) {
            throw CommandFailure.input(
                    Message.of("{0} has a comment, which would be lost.", "{0} 有注释，格式化会丢失注释。", comment.get()),
                    Message.of("put remarks into note, or keep this file as it is", "请把说明写入 note，或保留原文件"));
        }
        String canonical = document.text(source.isJson() ? Format.JSON : Format.YAML);
        String present = source.text();
        if (write) {
            return rewrite(console, input, document, present.equals(canonical));
        }
        if (!check && !diff) {
            console.print(canonical);
            return ExitCode.DONE;
        }
        if (present.equals(canonical)) {
            return ExitCode.DONE;
        }
        console.print(diff ? LineDiff.unified(input.label(), present, canonical) : input.label() + "\n");
        return ExitCode.FINDINGS;
    }

    private static ExitCode rewrite(Console console, Input input, AnyDocument document, boolean isCanonical)
            throws IOException {
        Path file = input.path()
                .orElseThrow(() -> CommandFailure.usage(
                        Message.of("Standard input cannot be written.", "标准输入无法写入。"),
                        Message.of("leave out --write to print the result", "去掉 --write 可输出结果")));
        if (!isCanonical) {
            document.replace(file);
            console.note(Message.of("Formatted {0}.", "已格式化 {0}。", input.label()));
        }
        return ExitCode.DONE;
    }
}
