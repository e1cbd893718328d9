package org.lmcplan.cli.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.output.Destination;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.draft.DraftOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a new plan or register to start from. */
@Command(name = "new")
public final class NewCommand extends LmcCommand {

    private static final String NEW_PLAN = "my-plan";

    @Parameters(paramLabel = "plan|register", descriptionKey = "new.kind")
    private String kind = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            descriptionKey = "new.out")
    private @Nullable String out;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "new.id")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "new.title")
    private @Nullable String title;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "new.language")
    private @Nullable String language;

    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "new.plan")
    private @Nullable String plan;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "new.from")
    private @Nullable String from;

    /** A command that sees these surroundings. */
    public NewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) throws IOException {
        boolean isPlan =
                OptionValues.choice("lmc new", kind, "plan", "register").equals("plan");
        if (isPlan && plan != null) {
            throw CommandFailure.usage(
                    Message.of("--plan belongs to a register.", "--plan 只用于登记册。"),
                    Message.of("--id names a new plan", "新计划的 id 用 --id 指定"));
        }
        if (DocumentForm.ofName(out == null ? "" : out)
                .filter(form -> form != DocumentForm.YAML)
                .isPresent()) {
            throw CommandFailure.usage(
                    Message.of("A new document is YAML, because JSON has no comments.", "新文档采用 YAML，因为 JSON 不能带注释。"),
                    Message.of("use a name that ends in .yaml", "请使用以 .yaml 结尾的文件名"));
        }
        if (!isPlan && from != null) {
            throw CommandFailure.usage(Message.of("--from belongs to a plan.", "--from 只用于计划。"), Message.nothing());
        }
        if (out != null
                && !out.equals("-")
                && Files.exists(console.surroundings().path(out))) {
            throw CommandFailure.usage(
                    Message.of("{0} exists already.", "{0} 已存在。", out),
                    Message.of("name a file that does not exist yet", "请指定尚不存在的文件名"));
        }
        Destination destination = Destination.of(console, out, false, List.of());
        String text = from == null ? template(isPlan, console) : draft(from, console);
        destination.write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    private String template(boolean isPlan, Console console) {
        NewDocument document = isPlan ? CommentedTemplate.PLAN : CommentedTemplate.REGISTER;
        return document.text(
                console.locale(),
                new NewDocument.Wishes(
                        slug("--id", id, isPlan ? NEW_PLAN : "my-register"),
                        slug("--plan", plan, NEW_PLAN),
                        Optional.ofNullable(title),
                        tag(language == null ? console.locale().getLanguage() : language),
                        console.surroundings().today().get()));
    }

    private String draft(String file, Console console) {
        DraftOptions options = DraftOptions.standard();
        options = id == null ? options : options.withId(slug("--id", id, NEW_PLAN));
        options = language == null ? options : options.withLanguage(tag(language));
        try {
            options = title == null ? options : options.withTitle(title);
        } catch (IllegalArgumentException unfit) {
            throw CommandFailure.usage(
                    Message.of(
                            "--title has no words, or characters that a document cannot hold.",
                            "--title 没有文字，或含有文档不允许的字符。"),
                    Message.nothing());
        }
        return DraftedPlan.from(PlainTextFile.read(console.surroundings(), file), options, console);
    }

    private static Slug slug(String option, @Nullable String value, String otherwise) {
        String id = value == null ? otherwise : value;
        return Slug.parse(id)
                .orElseThrow(() -> CommandFailure.usage(
                        Message.of("{0}: '{1}' is not an id.", "{0}：“{1}”不是有效的 id。", option, id),
                        Message.of(
                                "use lower-case letters, digits and hyphens, starting with a letter",
                                "请使用小写字母、数字和连字符，并以字母开头")));
    }

    private static LanguageTag tag(String language) {
        return LanguageTag.parse(language)
                .orElseThrow(() -> CommandFailure.usage(
                        Message.of("--language: '{0}' is not a language.", "--language：“{0}”不是语言代码。", language),
                        Message.of("write a tag such as en, zh or km", "请写 en、zh、km 之类的代码")));
    }
}
