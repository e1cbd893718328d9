package org.lmcplan.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.SmallPlan;

/** The text of queries: what is the same query, and how they are written. */
class QueryTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            force=deliver                              | force = deliver
            FORCE_X = deliver AND NOT a EXISTS         | FORCE_X = deliver and not a exists
            (a = b)                                    | a = b
            ((a = b) and (c = d)) and e exists         | a = b and c = d and e exists
            (a = b and c = d) or e exists              | a = b and c = d or e exists
            a = b and (c = d or e exists)              | a = b and (c = d or e exists)
            not (a = b or c = d)                       | not (a = b or c = d)
            not (not a = b)                            | not not a = b
            not (a = b) and c = d                      | not a = b and c = d
            a = "b" and c = 'd'                        | a = b and c = d
            a = "5" and b = 5                          | a = "5" and b = 5
            a = "and" and b = "x y"                    | a = "and" and b = "x y"
            a = 'say "x"'                              | a = "say \\"x\\""
            a = "back\\\\slash \\n \\""                | a = "back\\\\slash \\\\n \\""
            a = 'it\\'s'                               | a = "it's"
            a in (b,c , 'd e')                         | a in (b, c, "d e")
            a ＝ “甲 乙”　and　（b ！＝ 丙 or c ＞＝ 5 or d ＜ 6） | a = "甲 乙" and (b != "丙" or c >= 5 or d < 6)
            count( a ) >= 2 and length(b) < 3          | count(a) >= 2 and length(b) < 3
            any a (b = c) or all a != x or none d = e  | any a (b = c) or all a != x or none d = e
            a contains b ignoring case                 | a contains b ignoring case
            count = 5                                  | count = 5
            lifecycle = exists and lifecycle exists    | lifecycle = exists and lifecycle exists
            a matches *x*                              | a matches "*x*"
            a = ‘b c’                                  | a = "b c"
            a = -5 and b = +5 and c = - and d = '-5' | a = -5 and b = +5 and c = "-" and d = "-5"
            """)
    void aQueryHasACanonicalText(String text, String canonical) {
        Query query = Query.parse(text);
        assertThat(query).hasToString(canonical);
        assertThat(Query.parse(canonical))
                .hasToString(canonical)
                .isEqualTo(query)
                .hasSameHashCodeAs(query);
    }

    @Test
    void queriesAreEqualIfTheirCanonicalTextsAre() {
        assertThat(Query.parse("a = b")).isEqualTo(Query.parse("(a='b')")).isNotEqualTo(Query.parse("a != b"));
        assertThat((Object) Query.parse("a = b")).isNotEqualTo("a = b");
    }

    @Test
    void queriesCanBeCombined() {
        Query query = Query.parse("a = b or c = d");
        assertThat(query.and(Query.parse("e exists"))).hasToString("(a = b or c = d) and e exists");
        assertThat(query.or(Query.parse("e exists and f exists")))
                .hasToString("a = b or c = d or e exists and f exists");
        assertThat(query.negated()).hasToString("not (a = b or c = d)");
    }

    @Test
    void aQuotedTextIsOneValueWhateverItContains() {
        for (String text : List.of("plain", "a\" or force = urge or quote = \"b", "\\", "\\\"", "'", "”", "")) {
            assertThat(Query.parse("quote = " + Query.quote(text) + " and force = urge"))
                    .as(text)
                    .hasToString(Query.parse("quote = " + Query.quote(text)) + " and force = urge");
        }
    }

    @Test
    void aQueryCanBeSerialized() throws IOException, ClassNotFoundException {
        Query query = Query.parse("force = deliver and  targets exists");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(query);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Query read = (Query) in.readObject();
            assertThat(read).isEqualTo(query);
            assertThat(PlanIndex.of(SmallPlan.plan()).select(Commitment.class, read))
                    .hasSize(3);
        }
    }

    @Test
    void hostileQueriesAreRefusedOrAnsweredAtOnce() {
        assertThatThrownBy(() -> Query.parse("a = b or ".repeat(2_000) + "a = b"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("the condition has more than 10000 characters");
        assertThatThrownBy(() -> Query.parse("(".repeat(5_000)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("the condition has more than 32 levels");
        assertThatThrownBy(() -> Query.parse("not ".repeat(2_000) + "a = b"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("the condition has more than 32 levels");
        assertThatThrownBy(() -> Query.parse("a = b or ".repeat(200) + "a = b"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("the condition has more than 100 tests");
        Query far = Query.parse("targets.commitments.".repeat(9) + "force = urge");
        assertThat(PlanIndex.of(SmallPlan.plan()).select(Commitment.class, far)).isEmpty();
        Query tooFar = Query.parse("targets.commitments.".repeat(100) + "force = urge");
        assertThat(tooFar.problems(Commitment.class)).hasSize(1);
        Query stars = Query.parse("quote matches '" + "*a".repeat(50) + "'");
        assertThat(PlanIndex.of(SmallPlan.plan()).select(Commitment.class, stars))
                .isEmpty();
    }

    @Test
    void anyTextIsEitherAQueryOrHasLocatedProblems() {
        String[] pieces = {
            "force",
            " = ",
            "deliver",
            " and ",
            " or ",
            "not ",
            "(",
            ")",
            "'",
            "\"",
            "any ",
            "count(",
            " in (",
            ",",
            " exists",
            "!",
            "<",
            "\u3000",
            "甲",
            "\u202e",
            "5",
            ".",
            "\\",
            "ignoring case",
            "\n"
        };
        for (long seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            checkProblems(text.toString(), seed);
        }
    }

    private static void checkProblems(String text, long seed) {
        QueryException malformed = catchThrowableOfType(QueryException.class, () -> Query.parse(text));
        if (malformed == null) {
            assertThat(Query.parse(Query.parse(text).toString()))
                    .as("seed %s: %s", seed, text)
                    .isEqualTo(Query.parse(text));
        } else {
            assertThat(malformed.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.start()).as("seed %s: %s", seed, text).isBetween(0, text.length());
                assertThat(problem.end()).isBetween(problem.start(), text.length());
                assertThat(problem.explanation(Locale.CHINESE).lines()).hasSize(3);
            });
        }
    }
}
