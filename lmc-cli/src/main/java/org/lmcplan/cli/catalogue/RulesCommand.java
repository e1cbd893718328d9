package org.lmcplan.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.check.ConfigurationLoading;
import org.lmcplan.cli.check.ConfigurationOptions;
import org.lmcplan.cli.check.RuleBook;
import org.lmcplan.cli.check.RuleIds;
import org.lmcplan.cli.check.RuleSubject;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.cli.terminal.TextWrap;
import org.lmcplan.validate.rule.RuleDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules: all, those on one subject, or those with some ids. */
@Command(name = "rules")
public final class RulesCommand extends LmcCommand {

    @Mixin
    private ConfigurationOptions configurationOptions = new ConfigurationOptions();

    @Parameters(arity = "0..*", paramLabel = "ID", completionCandidates = RuleIds.class, descriptionKey = "id")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--for", paramLabel = "plan|register|transition|configuration", descriptionKey = "for")
    @Nullable
    private String subject;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            descriptionKey = "format")
    private String format = "text";

    /** A command that sees these surroundings. */
    public RulesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        OptionValues.choice("--format", format, "text", "json");
        Optional<String> about = Optional.ofNullable(subject)
                .map(word -> OptionValues.choice(
                        "--for",
                        word,
                        Stream.of(RuleSubject.values()).map(RuleSubject::code).toArray(String[]::new)));
        RuleBook book = RuleBook.of(
                new ConfigurationLoading(console).load(configurationOptions).configuration());
        List<RuleBook.Entry> entries = (ids.isEmpty()
                        ? book.entries().stream()
                        : ids.stream()
                                .flatMap(id -> matching(book, id).stream())
                                .distinct())
                .filter(entry -> about.isEmpty() || entry.subject().code().equals(about.get()))
                .toList();
        console.print(
                format.equals("json")
                        ? CatalogueData.json(
                                "rules",
                                entries.stream().map(CatalogueData::rule).toList())
                        : table(entries, console));
        return ExitCode.DONE;
    }

    /** An id may end in a star: {@code LMC-V3*}. */
    private static List<RuleBook.Entry> matching(RuleBook book, String id) {
        String start = id.toUpperCase(Locale.ROOT);
        if (start.endsWith("*")) {
            List<RuleBook.Entry> found = book.entries().stream()
                    .filter(entry -> entry.rule().code().startsWith(start.substring(0, start.length() - 1)))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of(book.require(id));
    }

    private static String table(List<RuleBook.Entry> entries, Console console) {
        Columns table = new Columns(new TextWrap(console.width()));
        for (RuleBook.Entry entry : entries) {
            RuleDefinition rule = entry.rule();
            table.row(rule.code(), rule.severity().code(), rule.summary(console.locale()));
        }
        return table.text("");
    }
}
