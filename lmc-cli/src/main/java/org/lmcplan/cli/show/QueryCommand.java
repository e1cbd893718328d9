package org.lmcplan.cli.show;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.input.DocumentReading;
import org.lmcplan.cli.input.EvidenceInput;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.input.OneInput;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the parts of a plan or register that match a query. */
@Command(name = "query")
public final class QueryCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "query.file")
    private String file = "";

    @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "query.query")
    private String condition = "";

    @Option(
            names = "--of",
            paramLabel = "KIND",
            completionCandidates = QueryCommand.Kinds.class,
            descriptionKey = "query.of")
    private @Nullable String kind;

    @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "query.plan")
    private @Nullable String planOfRegister;

    @Option(names = "--by", paramLabel = "PROPERTY", descriptionKey = "query.by")
    private @Nullable String property;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json|jsonl|csv",
            descriptionKey = "query.format")
    private String format = "text";

    /** A command that sees these surroundings. */
    public QueryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        String chosen = OptionValues.choice("--format", format, "text", "json", "jsonl", "csv");
        Query query = Queries.parse(condition);
        Inputs inputs = new Inputs(console.surroundings(), inputOptions);
        DocumentReading reading = new DocumentReading(console, inputOptions.reader());
        Input input = OneInput.of(inputs, file);
        boolean isRegister = input.isRecords() || input.isRegister(inputOptions.reader());
        QueryKind of = QueryKind.of(Optional.ofNullable(kind), isRegister);
        Queries.check(query, of.type());
        ShownPlan shown = isRegister || of.isInRegister()
                ? withRegister(console, inputs, reading, input, isRegister)
                : plan(console, input.label(), reading.plan(input), Optional.empty());
        List<? extends Extensible> matches = of.isInRegister()
                ? shown.register().orElseThrow().select(of.type(), query)
                : shown.index().select(of.type(), query);
        console.print(
                property == null
                        ? text(console, chosen, shown, of, matches)
                        : ValueCounts.of(shown, of, matches, property).text(chosen, console));
        if (matches.isEmpty()) {
            NoMatch.note(console, shown.plan(), condition);
        }
        return ExitCode.DONE;
    }

    private ShownPlan withRegister(
            Console console, Inputs inputs, DocumentReading reading, Input input, boolean isRegister) {
        if (!isRegister && !(input instanceof Input.OfBundled)) {
            throw CommandFailure.usage(
                    Message.of(
                            "{0} is a plan, and plans have no {1}.",
                            "{0} 是计划，其中没有“{1}”。", input.label(), String.valueOf(kind)),
                    Message.of("name the register, and its plan with --plan", "请指明登记册，并用 --plan 指明其计划"));
        }
        Input planInput =
                isRegister ? OneInput.of(inputs, planOfRegister == null ? Inputs.BUNDLED : planOfRegister) : input;
        Plan plan = reading.plan(planInput);
        if (planOfRegister != null || !isRegister || input.isRecords()) {
            return plan(console, input.label(), plan, Optional.of(EvidenceInput.of(reading, input, plan)));
        }
        Register register = reading.register(input);
        if (!register.plan().equals(plan.id())) {
            console.note(Message.of(
                    "The register is about the plan '{0}', which --plan does not name: the properties of its commitments are unknown.",
                    "登记册针对的是计划“{0}”，但未用 --plan 指明该计划文件，因此其承诺的属性未知。",
                    register.plan().value()));
        }
        return plan(console, input.label(), plan, Optional.of(register));
    }

    private static ShownPlan plan(Console console, String label, Plan plan, Optional<Register> register) {
        PlanIndex index = PlanIndex.of(plan);
        return new ShownPlan(
                label,
                index,
                register.map(each -> RegisterIndex.of(index, each)),
                Optional.empty(),
                new PlanWords(console.locale()));
    }

    private static String text(
            Console console, String format, ShownPlan shown, QueryKind of, List<? extends Extensible> matches) {
        return switch (format) {
            case "json" -> new MatchJson(shown).array(matches);
            case "jsonl" -> new MatchJson(shown).jsonLines(matches);
            case "csv" -> MatchTable.of(shown, of, matches);
            default -> page(console, shown, matches);
        };
    }

    private static String page(Console console, ShownPlan shown, List<? extends Extensible> matches) {
        PrintedPage page = new PrintedPage(console, OptionalInt.empty());
        for (Extensible match : matches) {
            page.gap();
            new MatchLines(shown, page).part(match);
        }
        return page.text();
    }

    /** The kinds of parts, for completion. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return QueryKind.codes().iterator();
        }
    }
}
