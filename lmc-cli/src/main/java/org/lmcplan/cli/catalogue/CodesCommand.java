package org.lmcplan.cli.catalogue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Nearest;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.cli.terminal.TextWrap;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the vocabularies of plans, registers and results, or the codes of some of them with their meanings. */
@Command(name = "codes")
public final class CodesCommand extends LmcCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            completionCandidates = CodesCommand.Names.class,
            descriptionKey = "name")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            descriptionKey = "format")
    private String format = "text";

    /** A command that sees these surroundings. */
    public CodesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        OptionValues.choice("--format", format, "text", "json");
        Map<String, CodeList> all = Vocabularies.byName();
        List<CodeList> asked = names.isEmpty()
                ? List.copyOf(all.values())
                : names.stream().map(name -> find(name, all)).toList();
        boolean isChinese = console.locale().getLanguage().equals("zh");
        TextWrap wrap = new TextWrap(console.width());
        if (format.equals("json")) {
            console.print(CatalogueData.json(
                    "vocabularies", asked.stream().map(CodeList::data).toList()));
        } else if (names.isEmpty()) {
            console.print(overview(asked, isChinese, wrap));
        } else {
            console.print(String.join(
                    "\n", asked.stream().map(one -> codes(one, isChinese, wrap)).toList()));
        }
        return ExitCode.DONE;
    }

    /** Names are known in upper and lower case, with and without hyphens: {@code name-status} is {@code NameStatus}. */
    private static CodeList find(String name, Map<String, CodeList> all) {
        return all.values().stream()
                .filter(one -> plain(one.name()).equals(plain(name)))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage(
                        Message.of("There is no vocabulary '{0}'.", "没有名为“{0}”的词表。", name),
                        Nearest.of(name, List.copyOf(all.keySet()))
                                .map(near -> Message.of("did you mean {0}?", "您是否想用 {0}？", near))
                                .orElseGet(() -> Message.of("'lmc codes' lists them", "“lmc codes”列出全部词表"))));
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static String overview(List<CodeList> all, boolean isChinese, TextWrap wrap) {
        Columns table = new Columns(wrap);
        for (CodeList one : all) {
            String count = Integer.toString(one.terms().size());
            String words = isChinese && !one.noun().isEmpty() ? one.noun() : one.description();
            table.row(one.name(), count, words);
        }
        return table.text("");
    }

    private static String codes(CodeList one, boolean isChinese, TextWrap wrap) {
        Columns table = new Columns(wrap);
        for (CodeList.Term term : one.terms()) {
            if (isChinese && one.type().isPresent()) {
                table.row(term.code(), one.label(term), term.meaning());
            } else {
                table.row(term.code(), term.meaning());
            }
        }
        String title = isChinese && !one.noun().isEmpty() ? one.name() + "（" + one.noun() + "）" : one.name();
        List<String> head = wrap.lines("", 2, title + (isChinese ? "：" : ": ") + one.description());
        return String.join("\n", head) + "\n" + table.text("  ");
    }

    /** The names of the vocabularies, for completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Vocabularies.byName().keySet().iterator();
        }
    }
}
