package org.lmcplan.cli.progress;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.output.CanonicalText;
import org.lmcplan.cli.show.PlanWords;
import org.lmcplan.cli.show.Queries;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the assessment of a plan by a register as data or as text. */
@Command(name = "assess")
public final class AssessCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Mixin
    private AssessmentSettings settings = new AssessmentSettings();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN", descriptionKey = "assess.plan")
    private @Nullable String plan;

    @Parameters(index = "1", arity = "0..1", paramLabel = "REGISTER", descriptionKey = "assess.register")
    private @Nullable String register;

    @Option(
            names = "--what",
            paramLabel = "PART",
            completionCandidates = AssessCommand.Parts.class,
            descriptionKey = "assess.what")
    private @Nullable String what;

    @Option(names = "--where", paramLabel = "QUERY", descriptionKey = "assess.where")
    private @Nullable String where;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json|jsonl|csv",
            descriptionKey = "assess.format")
    private String format = "text";

    /** A command that sees these surroundings. */
    public AssessCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        String chosen = OptionValues.choice("--format", format, "text", "json", "jsonl", "csv");
        Optional<Aspect> asked = Optional.ofNullable(what).map(each -> OptionValues.code("--what", each, Aspect.class));
        Aspect aspect = asked.orElse(
                where != null || chosen.equals("csv") || chosen.equals("jsonl") ? Aspect.COMMITMENTS : Aspect.SUMMARY);
        if (where != null && !aspect.isByCommitment()) {
            throw CommandFailure.usage(
                    Message.of("--where does not apply to --what {0}.", "--where 不适用于 --what {0}。", aspect.code()),
                    Message.nothing());
        }
        var options = settings.options();
        if (where != null) {
            Queries.parse(where, Commitment.class);
        }
        EvidenceOperands operands =
                EvidenceOperands.read(console, inputOptions, Optional.ofNullable(plan), Optional.ofNullable(register));
        Assessment assessment = Assessment.of(operands.plan(), operands.register(), settings.day.of(console), options);
        Set<CommitmentId> commitments = commitments(operands.plan());
        PlanWords words = new PlanWords(console.locale());
        AnswerTable table = new AnswerTables(assessment, words, commitments).of(aspect);
        boolean isWhole = asked.isEmpty() && where == null;
        switch (chosen) {
            case "json" ->
                console.print(
                        isWhole
                                ? String.join("\n", CanonicalText.of(assessment).lines()) + "\n"
                                : new AnswerJson(assessment, commitments).document(aspect, table));
            case "jsonl" ->
                console.print(CanonicalText.jsonLines(new AnswerJson(assessment, commitments).entries(aspect, table)));
            case "csv" -> console.print(table.csv());
            default -> {
                PrintedPage page = new PrintedPage(console, OptionalInt.empty());
                if (aspect == Aspect.SUMMARY) {
                    new SummaryPage(assessment, operands.register(), words, page).write();
                } else {
                    table.write(page, words);
                }
                console.print(page.text());
            }
        }
        if (table.rows().isEmpty()) {
            console.note(Message.of("Nothing to list.", "没有可列出的内容。"));
        }
        return ExitCode.DONE;
    }

    private Set<CommitmentId> commitments(Plan assessed) {
        List<Commitment> matches = where == null
                ? assessed.commitments()
                : PlanIndex.of(assessed).select(Commitment.class, Queries.parse(where, Commitment.class));
        Set<CommitmentId> ids = new HashSet<>();
        matches.forEach(commitment -> ids.add(commitment.id()));
        return ids;
    }

    /** The parts of an assessment, for completion. */
    static final class Parts implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Aspect.values()).map(Aspect::code).iterator();
        }
    }
}
