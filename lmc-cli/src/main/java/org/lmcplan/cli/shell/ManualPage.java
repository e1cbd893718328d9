package org.lmcplan.cli.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of the program in the language of troff, as {@code man} reads it. */
final class ManualPage {

    /** Where a line of Chinese may end; troff knows only blanks. */
    private static final Pattern BETWEEN_IDEOGRAPHS =
            Pattern.compile("(?<=[\\u3000-\\u9FFF\\uFF00-\\uFFEF])(?=[\\u4E00-\\u9FFFA-Za-z])");

    private final StringBuilder page = new StringBuilder();
    private final Locale locale;

    private ManualPage(Locale locale) {
        this.locale = locale;
    }

    static String of(CommandLine program, Locale locale) {
        ManualPage manual = new ManualPage(locale);
        manual.program(program);
        return manual.page.toString();
    }

    private void program(CommandLine program) {
        CommandSpec spec = program.getCommandSpec();
        line(".TH LMC 1");
        line(".ad l");
        line(".nh");
        section("NAME", "名称");
        line("lmc \\- " + escaped(description(spec)));
        section("SYNOPSIS", "概要");
        line("\\fBlmc\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIOPERAND\\fR]...");
        section("OPTIONS", "选项");
        spec.options().forEach(this::argument);
        section("COMMANDS", "命令");
        Set<String> shared = spec.options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.toCollection(HashSet::new));
        program.getSubcommands().values().forEach(line -> command(line.getCommandSpec(), shared));
        section("EXIT STATUS", "退出状态");
        status("0", "Done; nothing was found that was asked to fail.", "完成，且没有需要报错的结果。");
        status("1", "There are findings, faults or differences; the output is complete.", "有发现、错误或差异；输出完整。");
        status("2", "The command line or the configuration is wrong.", "命令行或配置有误。");
        status("3", "An input could not be read, or an output not be written.", "输入无法读取，或输出无法写入。");
        status("4", "A defect of the program or of a rule.", "程序或规则存在缺陷。");
        section("ENVIRONMENT", "环境变量");
        status(
                "JAVA_HOME",
                "The Java that the start script uses; otherwise the first on the PATH.",
                "启动脚本所用的 Java；否则为 PATH 中的第一个。");
        status(
                "LMC_CACHE",
                "The folder for the archive of classes that makes starts fast, or none.",
                "加快启动的类归档所在文件夹；none 表示不用。");
        status("LC_ALL, LC_MESSAGES, LANG", "The language of the output, unless --lang is given.", "输出语言；--lang 优先。");
        status(
                "NO_COLOR, CLICOLOR_FORCE, TERM",
                "Whether the output has colours, unless --color is given.",
                "是否使用颜色；--color 优先。");
        status("COLUMNS", "The width of text for people.", "供人阅读的文本的宽度。");
    }

    private void command(CommandSpec spec, Set<String> shared) {
        List<OptionSpec> options = spec.options().stream()
                .filter(option -> Stream.of(option.names()).noneMatch(shared::contains))
                .toList();
        String operands = spec.positionalParameters().stream()
                .map(operand -> " " + (operand.arity().min() == 0 ? "[" + label(operand) + "]" : label(operand)))
                .collect(Collectors.joining());
        line(".SS \"" + escaped(spec.qualifiedName() + (options.isEmpty() ? "" : " [OPTION]...") + operands) + "\"");
        line(escaped(description(spec)));
        spec.positionalParameters().forEach(this::argument);
        options.forEach(this::argument);
        String footer = String.join("\n", spec.usageMessage().footer())
                .replace("%n", "\n")
                .strip();
        if (!footer.isEmpty()) {
            line(".PP");
            line(".nf");
            footer.lines().forEach(example -> line(escaped(example)));
            line(".fi");
        }
    }

    private static String label(PositionalParamSpec operand) {
        return operand.paramLabel() + (operand.arity().max() > 1 ? "..." : "");
    }

    private void argument(ArgSpec argument) {
        line(".TP");
        if (argument instanceof OptionSpec option) {
            String names = Stream.of(option.names())
                    .map(name -> "\\fB" + escaped(name) + "\\fR")
                    .collect(Collectors.joining(", "));
            String value = option.arity().max() > 0 ? "=\\fI" + escaped(option.paramLabel()) + "\\fR" : "";
            line(names + value);
        } else {
            line("\\fI" + escaped(argument.paramLabel()) + "\\fR");
        }
        line(escaped(String.join(" ", argument.description())));
    }

    private void status(String name, String english, String chinese) {
        line(".TP");
        line("\\fB" + escaped(name) + "\\fR");
        line(escaped(Message.verbatim(english, chinese).in(locale)));
    }

    private void section(String english, String chinese) {
        line(".SH \"" + Message.verbatim(english, chinese).in(locale) + "\"");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    /** A line that starts with a full stop or an apostrophe would be a request, and a plain hyphen may become a dash. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        safe = BETWEEN_IDEOGRAPHS.matcher(safe).replaceAll("\\\\:");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
