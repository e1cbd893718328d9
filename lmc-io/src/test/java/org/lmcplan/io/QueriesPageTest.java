package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.query.Query;
import org.lmcplan.model.query.QueryException;

/** Every query on the page about queries selects as many parts of the shipped plan and register as the page says. */
class QueriesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "queries.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\w+) \\| `([^`]+)` \\|(?:[^|\\n]*\\|)? (\\d+) \\|");
    private static final List<String> OPERATORS = List.of(
            "=",
            "!=",
            "in",
            ">=",
            "<",
            "within",
            "contains",
            "matches",
            "exists",
            "count",
            "length",
            "any",
            "all",
            "none",
            "and",
            "or",
            "not",
            "ignoring case");

    private static final PlanIndex PLAN = PlanIndex.of(BundledPlan.LMC_2023_2027.load());
    private static final RegisterIndex REGISTER = RegisterIndex.of(PLAN, BundledRegister.LMC_2023_2027.load());

    /** Run with {@code -Dlmc.write.pages=true} to write the counts anew, as after a change of the register. */
    @Test
    void theCountsOnThePageAreTrue() throws IOException {
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(PAGE, withCounts(Files.readString(PAGE)));
        }
        String page = page();
        assertThat(ROW.matcher(page).results()).hasSize(32);
        assertThat(page).isEqualTo(withCounts(page));
        assertThat(withCounts(page.replaceFirst("\\| 29 \\|", "| 28 |"))).isEqualTo(page);
    }

    private static String withCounts(String page) {
        return ROW.matcher(page).replaceAll(row -> {
            String counted = row.group().substring(0, row.start(3) - row.start());
            return Matcher.quoteReplacement(
                    counted + count(Objects.requireNonNull(row.group(1)), Objects.requireNonNull(row.group(2))) + " |");
        });
    }

    @Test
    void thereIsAnExampleOfEveryOperator() throws IOException {
        String examples = ROW.matcher(page())
                .results()
                .map(row -> " " + row.group(2) + " ")
                .toList()
                .toString();
        assertThat(OPERATORS)
                .allSatisfy(
                        operator -> assertThat(examples).containsPattern("[ (]" + Pattern.quote(operator) + "[ (]"));
    }

    @Test
    void theMistakesOnThePageAreExplainedAsShown() throws IOException {
        QueryException thrown = catchThrowableOfType(
                QueryException.class,
                () -> PLAN.select(Commitment.class, Query.parse("force = delivr and targets.lifecycl = exists")));
        assertThat(page()).contains("```text\n" + thrown.getMessage() + "\n```");
    }

    @Test
    void thePageExplainsTheCodeOfEveryKindOfMistake() throws IOException {
        List<String> rows = Stream.of(
                        "force",
                        "forse = urge",
                        "force = urg",
                        "force > urge",
                        "quote matches '" + "a".repeat(101) + "'")
                .map(text -> catchThrowableOfType(
                        QueryException.class, () -> PLAN.select(Commitment.class, Query.parse(text))))
                .map(thrown -> thrown.problems().get(0).kind())
                .map(kind -> "| `" + kind.code() + "` | " + kind.summary(Locale.ENGLISH) + " |")
                .toList();
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(page().lines().filter(line -> line.startsWith("| `LMC-Q"))).containsExactlyElementsOf(rows);
    }

    private static int count(String type, String query) {
        return Map.<String, Function<Query, List<?>>>of(
                        "commitment", parsed -> PLAN.select(Commitment.class, parsed),
                        "mechanism", parsed -> PLAN.select(Mechanism.class, parsed),
                        "record", parsed -> REGISTER.select(EvidenceRecord.class, parsed))
                .getOrDefault(type, parsed -> List.of())
                .apply(Query.parse(query))
                .size();
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
