package org.lmcplan.cli.show;

import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
import org.lmcplan.cli.terminal.ReportDay;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a plan: its contents, one section, one element with its evidence, or what matches a query or words. */
@Command(name = "show")
public final class ShowCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "show.file")
    private @Nullable String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "show.id")
    private @Nullable String second;

    @Option(names = "--section", paramLabel = "N", descriptionKey = "show.section")
    private @Nullable String section;

    @Option(names = "--where", paramLabel = "QUERY", descriptionKey = "show.where")
    private @Nullable String where;

    @Option(names = "--search", paramLabel = "WORDS", descriptionKey = "show.search")
    private @Nullable String search;

    @Option(names = "--all", descriptionKey = "show.all")
    private boolean all;

    @Option(names = "--register", paramLabel = "FILE", descriptionKey = "show.register")
    private @Nullable String register;

    @Mixin
    private ReportDay day = new ReportDay();

    @Option(names = "--width", paramLabel = "N", descriptionKey = "show.width")
    private @Nullable String width;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            descriptionKey = "show.format")
    private String format = "text";

    /** A command that sees these surroundings. */
    public ShowCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        boolean asJson = OptionValues.choice("--format", format, "text", "json").equals("json");
        OptionalInt columns =
                width == null ? OptionalInt.empty() : OptionalInt.of(OptionValues.number("--width", width, 20));
        Request request = request(console);
        day.silently(console); // a wrong day is said even if none is needed
        ShownPlan shown = read(console, request);
        if (asJson) {
            console.print(new ShowJson(shown).of(request));
        } else {
            PrintedPage page = new PrintedPage(console, columns);
            new ShowPages(shown, page).write(request);
            console.print(page.text());
        }
        if (request.isWithoutMatch(shown)) {
            NoMatch.note(console, shown.plan(), where == null ? "" : where);
        }
        return ExitCode.DONE;
    }

    private Request request(Console console) {
        String file = Inputs.BUNDLED;
        Optional<String> id = Optional.ofNullable(section);
        if (first != null && second == null && isId(console, first)) {
            id = onlyOne(id, Optional.of(first));
        } else if (first != null) {
            file = first;
        }
        if (second != null) {
            id = onlyOne(id, Optional.of(second));
        }
        Request request = new Request(file, id, Optional.ofNullable(where), Optional.ofNullable(search), all);
        if (Stream.of(id.isPresent(), where != null, search != null, all)
                        .filter(asked -> asked)
                        .count()
                > 1) {
            throw several();
        }
        return request;
    }

    private static Optional<String> onlyOne(Optional<String> section, Optional<String> id) {
        if (section.isPresent()) {
            throw several();
        }
        return id;
    }

    private static CommandFailure several() {
        return CommandFailure.usage(
                Message.of(
                        "Only one of ID, --section, --where, --search and --all can be asked for.",
                        "ID、--section、--where、--search 和 --all 只能选用其一。"),
                Message.nothing());
    }

    /** A name that a file has is that file; otherwise a word that can be an id is one of the bundled plan. */
    private static boolean isId(Console console, String operand) {
        return Topic.isId(operand) && !Files.exists(console.surroundings().path(operand));
    }

    private ShownPlan read(Console console, Request request) {
        DocumentReading reading = new DocumentReading(console, inputOptions.reader());
        Inputs inputs = new Inputs(console.surroundings(), inputOptions);
        Input planInput = OneInput.of(inputs, request.file());
        Plan plan = reading.plan(planInput);
        PlanIndex index = PlanIndex.of(plan);
        String source = register == null && planInput instanceof Input.OfBundled ? Inputs.BUNDLED : register;
        Optional<Register> evidence = source == null
                ? Optional.empty()
                : Optional.of(EvidenceInput.of(reading, OneInput.of(inputs, source), plan));
        ShownPlan shown = new ShownPlan(
                request.file(),
                index,
                evidence.map(each -> RegisterIndex.of(index, each)),
                Optional.empty(),
                new PlanWords(console.locale()));
        boolean showsProgress = request.all()
                || request.id().filter(id -> Topic.of(shown, id).hasProgress()).isPresent();
        if (evidence.isEmpty() || !showsProgress) {
            return shown;
        }
        return shown.with(Assessment.of(plan, evidence.get(), day.of(console), AssessmentOptions.CALENDAR_YEARS));
    }
}
