package org.lmcplan.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.cli.check.ConfigurationLoading;
import org.lmcplan.cli.check.ConfigurationOptions;
import org.lmcplan.cli.check.RuleBook;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Nearest;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains rules and kinds of faults: what is required, why, how to fix it, and whether it can be suppressed. */
@Command(name = "explain")
public final class ExplainCommand extends LmcCommand {

    @Mixin
    private ConfigurationOptions configurationOptions = new ConfigurationOptions();

    @Parameters(arity = "1..*", paramLabel = "ID", completionCandidates = ProblemIds.class, descriptionKey = "id")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            descriptionKey = "format")
    private String format = "text";

    /** A command that sees these surroundings. */
    public ExplainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        OptionValues.choice("--format", format, "text", "json");
        RuleBook rules = RuleBook.of(
                new ConfigurationLoading(console).load(configurationOptions).configuration());
        Map<String, ProblemKind> faults = FaultBook.kinds();
        ids.forEach(id -> require(id, rules, faults));
        if (format.equals("json")) {
            console.print(CatalogueData.json(
                    "kinds",
                    ids.stream()
                            .map(id -> rules.find(id)
                                    .map(CatalogueData::rule)
                                    .orElseGet(() -> CatalogueData.fault(
                                            fault(id, faults).orElseThrow())))
                            .toList()));
            return ExitCode.DONE;
        }
        List<String> texts = new ArrayList<>();
        for (String id : ids) {
            texts.add(rules.find(id)
                    .map(entry -> rule(entry, console))
                    .orElseGet(() -> fault(fault(id, faults).orElseThrow(), console)));
        }
        console.print(String.join("\n", texts));
        return ExitCode.DONE;
    }

    private static Optional<ProblemKind> fault(String id, Map<String, ProblemKind> faults) {
        return Optional.ofNullable(faults.get(RuleBook.fullId(id)));
    }

    private static void require(String id, RuleBook rules, Map<String, ProblemKind> faults) {
        if (rules.find(id).isPresent() || fault(id, faults).isPresent()) {
            return;
        }
        List<String> known = new ArrayList<>(faults.keySet());
        rules.entries().forEach(entry -> known.add(entry.rule().code()));
        throw CommandFailure.usage(
                Message.of("There is neither a rule nor a fault {0}.", "没有编号为 {0} 的规则或错误。", id),
                Nearest.of(RuleBook.fullId(id), known)
                        .map(near -> Message.of("did you mean {0}?", "您是否想用 {0}？", near))
                        .orElseGet(() -> Message.of("'lmc rules' lists the rules", "“lmc rules”列出全部规则")));
    }

    private static String rule(RuleBook.Entry entry, Console console) {
        List<Message> lines = new ArrayList<>();
        Locale locale = console.locale();
        lines.add(title(entry.rule()));
        lines.add(Message.verbatim(entry.rule().summary(locale)));
        String reason = entry.rule().explanation(locale);
        if (!reason.isEmpty()) {
            lines.add(Message.of("Why: {0}", "理由：{0}", Message.verbatim(reason)));
        }
        Guidance guidance = Guidance.ofRule(entry.rule(), locale);
        fixes(guidance, lines);
        lines.add(Message.of("Applies to: {0}.", "适用范围：{0}。", subject(entry)));
        lines.add(
                entry.rule().suppressible()
                        ? Message.of("Its findings can be suppressed.", "其发现可以抑制。")
                        : Message.of("Its findings are always reported.", "其发现始终会报告。"));
        return text(lines, guidance, console);
    }

    private static String fault(ProblemKind kind, Console console) {
        List<Message> lines = new ArrayList<>();
        lines.add(title(kind));
        lines.add(Message.verbatim(kind.summary(console.locale())));
        Guidance guidance = Guidance.ofFault(kind, console.locale());
        fixes(guidance, lines);
        lines.add(consequence(kind));
        return text(lines, guidance, console);
    }

    private static void fixes(Guidance guidance, List<Message> lines) {
        if (guidance.fixes().size() == 1) {
            lines.add(Message.of(
                    "How to fix it: {0}.",
                    "修复方法：{0}。", Message.verbatim(guidance.fixes().get(0))));
        } else if (!guidance.fixes().isEmpty()) {
            lines.add(Message.of("How to fix it:", "修复方法："));
            guidance.fixes().forEach(fix -> lines.add(Message.verbatim("  - " + fix)));
        }
    }

    private static Message consequence(ProblemKind kind) {
        if (kind.code().startsWith("LMC-C")) {
            return Message.of("A configuration or baseline with it is not used.", "存在此错误的验证配置或基线不予采用。");
        }
        return kind.code().startsWith("LMC-Q")
                ? Message.of("A query with it is not asked.", "存在此错误的查询不会执行。")
                : Message.of("The rest of the document is read as far as possible.", "文档其余部分尽可能读取。");
    }

    private static Message title(ProblemKind kind) {
        return Message.of("{0} ({1})", "{0}（{1}）", kind.code(), kind.severity().code());
    }

    private static Message subject(RuleBook.Entry entry) {
        Message what = switch (entry.subject()) {
            case PLAN -> Message.of("plans", "计划");
            case REGISTER -> Message.of("registers, with their plan", "登记册及其计划");
            case TRANSITION -> Message.of("new versions of a plan", "计划的新版本");
            case CONFIGURATION -> Message.of("the configuration of a check", "验证配置");
        };
        return entry.rule().optional()
                ? Message.of("{0}, only where a configuration or --rule asks for it", "{0}，仅在验证配置或 --rule 要求时适用", what)
                : what;
    }

    private static String text(List<Message> lines, Guidance guidance, Console console) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(console.text(line)).append('\n'));
        guidance.examples().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
