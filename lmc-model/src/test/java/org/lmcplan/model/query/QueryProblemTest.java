package org.lmcplan.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Goal;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.problem.Severity;

/** Every mistake in a query is located and explained, and all mistakes at once. */
class QueryProblemTest {

    private static final PlanIndex INDEX = PlanIndex.of(SmallPlan.plan());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` `                          | 1-1 Q101 expected a condition
            and                          | 0-3 Q101 expected a property, but found 'and'; 3-3 Q101 expected a condition
            force                        | 5-5 Q101 expected an operator after 'force'
            force deliver                | 6-13 Q101 expected an operator, but found 'deliver'
            exists force                 | 7-12 Q101 expected an operator, but found 'force'
            exists(targets)              | 6-7 Q101 'exists' follows its property
            not exists(targets) or a     | 10-11 Q101 'exists' follows its property; 24-24 Q101 expected an operator after 'a'
            exists ((id = un))           | 7-8 Q101 a condition on what 'exists' leads to needs 'any', 'all' or 'none'
            force not in (urge)          | 6-9 Q101 expected an operator, but found 'not'
            force == urge                | 7-8 Q101 expected a value, but found '='
            force =                      | 7-7 Q101 expected a value
            force = and a = b            | 8-11 Q101 expected a value, but found 'and'
            force in urge                | 9-13 Q101 expected '(', but found 'urge'
            force in                     | 8-8 Q101 expected '('
            force in (urge               | 14-14 Q101 expected ')'
            force in (urge, )            | 16-17 Q101 expected a value, but found ')'
            force in (urge deliver)      | 15-22 Q101 expected ')', but found 'deliver'
            force in (a, (b) c) or force | 13-14 Q101 expected a value, but found '('; 28-28 Q101 expected an operator after 'force'
            force = urge now             | 13-16 Q101 expected 'and', 'or' or the end, but found 'now'
            (force = urge                | 0-1 Q101 the parenthesis that opens here is not closed
            force = urge)                | 12-13 Q101 nothing opens this parenthesis
            force = urge) and (          | 12-13 Q101 nothing opens this parenthesis; 18-19 Q101 the parenthesis that opens here is not closed; 19-19 Q101 expected a condition
            force = urge) or a           | 12-13 Q101 nothing opens this parenthesis; 18-18 Q101 expected an operator after 'a'
            (force = urge) quote exists  | 15-20 Q101 expected 'and', 'or' or the end, but found 'quote'
            ((force = urge) (a = b))     | 16-17 Q101 expected 'and', 'or' or the end, but found '('
            not (force = urge) quote = x and (a = b) c or d | 19-24 Q101 expected 'and', 'or' or the end, but found 'quote'; 41-42 Q101 expected 'and', 'or' or the end, but found 'c'; 47-47 Q101 expected an operator after 'd'
            (force) quote                | 6-7 Q101 expected an operator, but found ')'; 8-13 Q101 expected 'and', 'or' or the end, but found 'quote'
            quote = 'x                   | 8-9 Q101 the quote that opens here is not closed
            count(force = 5              | 12-13 Q101 expected ')', but found '='
            targets (id = un)            | 8-9 Q101 a condition on what 'targets' leads to needs 'any', 'all' or 'none'
            count(targets) (id = un)     | 15-16 Q101 expected an operator, but found '('
            force = urge ignoring        | 13-21 Q101 expected 'and', 'or' or the end, but found 'ignoring'
            any targets (id)             | 15-16 Q101 expected an operator, but found ')'
            not                          | 3-3 Q101 expected a condition
            not not                      | 7-7 Q101 expected a condition
            any = 5                      | 4-5 Q101 expected a property, but found '='
            """)
    void malformedQueriesAreExplained(String text, String problems) {
        QueryException thrown = catchThrowableOfType(QueryException.class, () -> Query.parse(text));
        assertThat(shown(thrown.problems())).isEqualTo(problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            forse = urge               | 0-5 Q102 'forse' is not a property of the kind commitment (did you mean 'force'?)
            targets.lifcycle = exists  | 0-16 Q102 'targets.lifcycle' is not a property of the kind commitment (did you mean 'targets.lifecycle'?)
            area.pillar.nams exists    | 0-16 Q102 'area.pillar.nams' is not a property of the kind commitment (did you mean 'area.pillar.names'?)
            area.pilar.names exists    | 0-16 Q102 'area.pilar.names' is not a property of the kind commitment (use one of: area.commitments, area.id, area.note, area.pillar, area.priorityArea, area.section, area.statements, area.succeeds)
            cadence.yers = 2           | 0-12 Q102 'cadence.yers' is not a property of the kind commitment (did you mean 'cadence.years'?)
            gloss.English exists       | 0-13 Q102 'gloss.English' is not a property of the kind commitment (name a language, as in gloss.en)
            gloss.en.status exists     | 0-15 Q102 'gloss.en.status' is not a property of the kind commitment (name a language, as in gloss.en)
            targets.kind = fond        | 15-19 Q103 'fond' is not a value of 'targets.kind' (did you mean 'fund'? use one of: action-plan, agreement, alliance, arrangement, centre, committee, cooperation-plan, corridor, development-plan, evaluation, event, forum, framework, fund, guideline, law, liaison, list, market, meeting, model, organisation, other, pilot, platform, programme, project-cluster, report, secretariat, standard, status, strategy, summit, working-group, zone)
            listing = everything       | 10-20 Q103 'everything' is not a value of 'listing' (use one of: alternative, open)
            ordinal = '5'              | 10-13 Q103 'ordinal' is compared with a number, not with "5" (write plain digits, without quotes)
            ordinal = five             | 10-14 Q103 'ordinal' is compared with a number, not with five (write plain digits, without quotes)
            quote = 5                  | 8-9 Q103 'quote' is compared with a text, not with 5 (put it in quotes: "5")
            quote > 5                  | 6-7 Q104 '>' does not apply to 'quote', which is a text (use one of: =, !=, in, contains, matches, exists)
            force contains urg         | 6-14 Q104 'contains' does not apply to 'force', which is a word from a fixed list (use one of: =, !=, in, exists)
            gloss contains water       | 6-14 Q104 'contains' does not apply to 'gloss', which is a list of languages (name a language, as in gloss.en)
            gloss > en                 | 6-7 Q104 '>' does not apply to 'gloss', which is a list of languages (use one of: =, !=, in, exists)
            gloss = English            | 8-15 Q103 'gloss' is compared with a language, not with English (write a tag such as en, zh or km)
            section = four             | 10-14 Q103 'section' is compared with a section number, not with four (write it like 4.2.12)
            section > 4                | 8-9 Q104 '>' does not apply to 'section', which is a section number (use one of: =, !=, in, within, exists)
            id = 'a b'                 | 5-10 Q103 'id' is compared with an id, not with "a b" (write it like water-forum or 4.2.12-1)
            acts != create             | 5-7 Q104 '!=' does not apply to 'acts', which is a list of words from a fixed list (write 'any acts != create' or 'all acts != create')
            length(force) = 5          | 14-15 Q104 '=' does not apply to 'force', which is a word from a fixed list (the length of a text can be compared)
            length(quote) in (5)       | 14-16 Q104 'in' does not apply to 'quote', which is a text (use one of: =, !=, <, <=, >, >=)
            count(acts) = two          | 14-17 Q103 'count(acts)' is compared with a whole number, not with two (write plain digits, without quotes)
            count(acts) > 1.5          | 14-17 Q103 'count(acts)' is compared with a whole number, not with 1.5 (write plain digits, without quotes)
            any force (a = b)          | 4-9 Q104 'force' leads to nothing that has properties (compare it directly, as in: force = …)
            any targets (id = un and forse = urge) or area.pillr exists | 25-30 Q102 'forse' is not a property of any of the kinds mechanism, instrument, programme, partner (use one of: commitments, id, kind, kindLabel, lifecycle, names, note, participants, readFrom, readFrom.quote, readFrom.section, succeeds, term, term.from, term.to); 42-52 Q102 'area.pillr' is not a property of the kind commitment (did you mean 'area.pillar'?)
            force = urge ignoring case | 6-7 Q104 '=' does not apply to 'force', which is a word from a fixed list (leave out 'ignoring case')
            ordinal > 5 ignoring case  | 8-9 Q104 '>' does not apply to 'ordinal', which is a number (leave out 'ignoring case')
            id = 'A B' ignoring case   |
            """)
    void queriesThatDoNotFitThePartsAreExplained(String text, String problems) {
        assertThat(withHints(Query.parse(text).problems(Commitment.class))).isEqualTo(problems == null ? "" : problems);
    }

    @Test
    void longPatternsAndCodesOutsideLongListsAreExplained() {
        assertThat(withHints(
                        Query.parse("quote matches '" + "a".repeat(101) + "'").problems(Commitment.class)))
                .isEqualTo("14-117 Q105 the pattern has more than 100 characters (use 'contains' for a longer text)");
        assertThat(withHints(Query.parse("countries = Cambodia or place.country = KHX and date = May")
                        .problems(MeetingRecord.class)))
                .isEqualTo(
                        "12-20 Q103 'Cambodia' is not a value of 'countries' (write a code such as AD or ZW); "
                                + "40-43 Q103 'KHX' is not a value of 'place.country' (did you mean 'KH'?); "
                                + "55-58 Q103 'date' is compared with a date, not with May (write it like 2024, 2024-05 or 2024-05-17)");
        assertThat(withHints(Query.parse("names.English exists").problems(Goal.class)))
                .isEqualTo("0-13 Q102 'names.English' is not a property of the kind goal "
                        + "(name a language, as in names.en, names.en.status, names.en.source, names.en.aliases)");
        assertThat(withHints(Query.parse("kind exists").problems(NamedElement.class)))
                .endsWith("(only these have it: principle, mechanism, instrument, programme, partner, actor; "
                        + "use one of: id, names, note, readFrom, readFrom.quote, readFrom.section, succeeds)");
        assertThat(withHints(Query.parse("title = x").problems(Extensible.class)))
                .as("a title of one language and titles in several are compared differently")
                .contains("only these have it: plan, source, section, indicator; ");
    }

    @Test
    void aPropertyWithoutAnOperatorIsNotTakenForOneInTheWrongOrder() {
        assertThat(withHints(catchThrowableOfType(QueryException.class, () -> Query.parse("exists force"))
                        .problems()))
                .endsWith("(write 'force exists')");
        assertThat(withHints(catchThrowableOfType(QueryException.class, () -> Query.parse("not exists"))
                        .problems()))
                .contains("(use one of: =, ");
    }

    @Test
    void selectingThrowsTheProblems() {
        QueryException thrown = catchThrowableOfType(
                QueryException.class,
                () -> INDEX.select(Commitment.class, Query.parse("力度 = 敦促 and force = urge\nor force = 敦促")));
        assertThat(thrown).hasMessage("""
                        力度 = 敦促 and force = urge
                        ^^^^
                        '力度' is not a property of the kind commitment (use one of: about, actors, acts, addressees, area, authenticQuotes, beneficiaries, bound, budget, cadence, cadence.months, cadence.times, cadence.upTo, cadence.years, condition, due, force, gloss, id, indicators, label, leads, listing, marker, note, ordinal, phase, quote, recipients, season, season.from, season.to, section, start, succeeds, supporters, targets, through)
                        or force = 敦促
                                   ^^^^
                        '敦促' is not a value of 'force' (use one of: advance, consider, deliver, discuss, encourage, explore, support, urge)""");
        assertThat(thrown.message(Locale.CHINESE)).contains("“敦促”不是“force”的取值（可用：");
        QueryProblem problem = thrown.problems().get(1);
        assertThat(problem.code()).isEqualTo("LMC-Q103");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.kind().summary(Locale.CHINESE)).isEqualTo("此属性不能取此值。");
        assertThat(problem.kind().explanation(Locale.ENGLISH)).isEmpty();
        assertThat(problem.kind().page()).contains("queries.md#mistakes");
        assertThat(problem.path()).hasToString("");
        assertThat(problem.location()).isEmpty();
        assertThat(problem.query()).contains("力度");
        assertThat(problem.properties()).containsEntry("text", "敦促").containsEntry("start", "36");
        assertThat(problem).hasToString(problem.explanation(Locale.ENGLISH));
    }

    @Test
    void caretsStandUnderThePlaceInLongAndChineseQueries() {
        String query = "quote = “加强合作” and forse = urge and " + "force = urge and ".repeat(20) + "forze = urge";
        List<String> lines = Query.parse(query).problems(Commitment.class).stream()
                .flatMap(problem -> problem.explanation(Locale.ENGLISH).lines())
                .toList();
        assertThat(lines.get(0)).isEqualTo("quote = “加强合作” and forse = urge and force = urge and force = urg…");
        assertThat(lines.get(1)).isEqualTo("         　　　　      ^^^^^");
        assertThat(lines.get(3)).startsWith("…").endsWith("forze = urge");
        assertThat(lines.get(4)).hasSize(66).endsWith(" ^^^^^");
        assertThat(Query.parse("quote = 'アｱ' or forse = urge")
                        .problems(Commitment.class)
                        .get(0)
                        .explanation(Locale.ENGLISH))
                .contains("\n         　 " + " ".repeat(5) + "^^^^^\n");
        assertThat(catchThrowableOfType(QueryException.class, () -> Query.parse("a\u200b = （b"))
                        .getMessage())
                .contains("a\\u{200B} = （b\n ^^^^^^^^\n", "the invisible character \\u{200B} is not allowed here");
    }

    private static String shown(List<QueryProblem> problems) {
        return problems.stream()
                .map(problem -> place(problem) + problem.message(Locale.ENGLISH))
                .collect(Collectors.joining("; "));
    }

    private static String withHints(List<QueryProblem> problems) {
        return problems.stream()
                .map(problem -> place(problem) + problem.sentence(Locale.ENGLISH))
                .collect(Collectors.joining("; "));
    }

    private static String place(QueryProblem problem) {
        return problem.start() + "-" + problem.end() + " " + problem.code().substring(4) + " ";
    }
}
