package org.lmcplan.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.tables.TableSamples.ASSESSMENT;
import static org.lmcplan.tables.TableSamples.PLAN;
import static org.lmcplan.tables.TableSamples.REGISTER;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.MoneyBasis;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.RegisterIndex;

/** Questions about the plan, each a SELECT statement in {@code questions}, answered as the Java API answers them. */
class QuestionsTest {

    private static final List<Connection> DATABASES = new ArrayList<>();
    private static final Set<String> ASKED = new TreeSet<>();

    private static final Set<WindowStatus> HELD = Set.of(WindowStatus.HELD, WindowStatus.HELD_LATE);

    private final PlanIndex index = PlanIndex.of(PLAN);

    @BeforeAll
    static void export() throws SQLException {
        for (String address : List.of("jdbc:h2:mem:", "jdbc:sqlite::memory:")) {
            Connection connection = DriverManager.getConnection(address);
            DATABASES.add(connection);
            DatabaseExport.create().write(TableSamples.TABLES, connection);
        }
    }

    @AfterAll
    static void closeAndCheckThatEveryQuestionWasAsked() throws SQLException, IOException {
        for (Connection each : DATABASES) {
            each.close();
        }
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/lmcplan/tables/questions"))) {
            assertThat(ASKED)
                    .isEqualTo(files.map(file -> file.getFileName().toString().replace(".sql", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static void ask(String question, Stream<List<?>> expected) throws SQLException, IOException {
        ASKED.add(question);
        List<String> answer = expected.map(
                        row -> row.stream().map(String::valueOf).toList().toString())
                .toList();
        assertThat(answer).as(question).isNotEmpty();
        for (Connection database : DATABASES) {
            assertThat(answers(database, question)).as(question).containsExactlyInAnyOrderElementsOf(answer);
        }
    }

    private static List<String> answers(Connection database, String question) throws SQLException, IOException {
        List<String> rows = new ArrayList<>();
        try (InputStream file = QuestionsTest.class.getResourceAsStream("questions/" + question + ".sql");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(
                        new String(Objects.requireNonNull(file, question).readAllBytes(), StandardCharsets.UTF_8))) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static Stream<List<?>> counted(Stream<List<?>> keys) {
        return keys.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .map(entry -> Stream.concat(entry.getKey().stream(), Stream.of(entry.getValue()))
                        .toList());
    }

    private static Stream<CommitmentAnswer> answers() {
        return ASSESSMENT.commitments().stream();
    }

    @Test
    void whichCommitmentsCreateSomethingNewAndHowFirmly() throws Exception {
        ask(
                "creating-commitments",
                PLAN.commitments().stream()
                        .filter(each -> each.acts().contains(Act.CREATE))
                        .map(each -> List.of(each.id(), each.force().code())));
    }

    @Test
    void whichBodiesExistAndWhichAreOnlyDiscussed() throws Exception {
        ask(
                "bodies-by-lifecycle",
                PLAN.mechanisms().stream()
                        .map(each -> List.of(
                                each.lifecycle().code(),
                                each.id(),
                                each.names().text(LanguageTag.ENGLISH).orElse("null"))));
    }

    @Test
    void whatIsOverdueAndWhatWasHeld() throws Exception {
        ask(
                "overdue-meetings",
                ASSESSMENT.overdueMeetings().stream()
                        .flatMap(each -> each.missed().stream()
                                .map(window ->
                                        List.of(each.subject(), window.closes().last()))));
        ask(
                "held-meetings",
                ASSESSMENT.meetings().stream()
                        .flatMap(each -> each.windows().stream()
                                .filter(window -> HELD.contains(window.status()))
                                .flatMap(window -> Stream.concat(window.held().stream(), window.perhaps().stream())
                                        .map(id -> List.of(
                                                each.subject(), window.closes().last(), id)))));
    }

    @Test
    void atWhichStageIsEachPlanThatMustBeWritten() throws Exception {
        ask(
                "documents-by-stage",
                counted(PLAN.commitments().stream()
                        .filter(each -> each.acts().contains(Act.DRAFT))
                        .flatMap(each -> each.targets().stream())
                        .flatMap(id -> ASSESSMENT.instruments().stream()
                                .filter(answer -> answer.target().id().equals(id)))
                        .map(answer -> List.of(
                                answer.target().id(),
                                answer.status().map(Coded::code).orElse("null")))));
    }

    @Test
    void whatServesAPriorityAreaAndHowFirmEachPillarIs() throws Exception {
        ask(
                "commitments-by-priority-area",
                counted(PLAN.commitments().stream()
                        .map(each -> List.of(index.priorityAreaOf(each)
                                .map(area -> area.id().value())
                                .orElse("none")))));
        ask(
                "force-by-pillar",
                counted(PLAN.commitments().stream()
                        .flatMap(each -> index.pillarOf(each).stream()
                                .map(pillar -> List.of(pillar.id(), each.force().code())))));
    }

    @Test
    void whichLinesCannotBeTrackedAndWhy() throws Exception {
        ask(
                "lines-that-cannot-be-tracked",
                answers()
                        .filter(each -> !each.trackable())
                        .flatMap(each -> each.limits().stream()
                                .map(limit -> List.of(
                                        each.commitment().id(),
                                        limit.code(),
                                        limit.label(Locale.SIMPLIFIED_CHINESE)))));
    }

    @Test
    void whichLinesNameAnActor() throws Exception {
        Stream<List<?>> named = index.all(Actor.class).stream()
                .flatMap(actor -> PLAN.commitments().stream()
                        .filter(each -> each.actors().contains(actor.id()))
                        .map(each -> List.of(actor.id(), "named", each.id())));
        Stream<List<?>> calledUpon = PLAN.commitments().stream()
                .flatMap(each -> each.addressees().stream().map(id -> List.of(id, "called-upon", each.id())));
        ask("lines-that-name-actors", Stream.concat(named, calledUpon));
    }

    @Test
    void whichRecordsSupportALineAndFromWhichSource() throws Exception {
        RegisterIndex register = RegisterIndex.of(index, REGISTER);
        ask(
                "sources-of-progress",
                answers()
                        .flatMap(each -> each.support().evidence().stream()
                                .flatMap(id -> sources(register, each.commitment(), id))));
    }

    private static Stream<List<?>> sources(RegisterIndex register, Commitment commitment, Slug id) {
        List<Citation> citations = register.record(id)
                .map(EvidenceRecord::citations)
                .orElseGet(() -> register.project(id).orElseThrow().citations());
        return Stream.iterate(0, i -> i < citations.size(), i -> i + 1)
                .map(i -> List.of(
                        commitment.id(),
                        id,
                        i + 1,
                        citations.get(i).address().map(Object::toString).orElse("null")));
    }

    @Test
    void howALineIsCited() throws Exception {
        ask(
                "lines-to-cite",
                PLAN.commitments().stream()
                        .flatMap(each -> index.findAll(CommitmentTarget.class, each.targets()).stream()
                                .flatMap(target -> target.names().in(LanguageTag.ENGLISH).stream())
                                .map(name -> List.of(
                                        each.id(),
                                        each.quote(),
                                        name.text(),
                                        name.status().code()))));
    }

    @Test
    void whatShareOfTheLinesShowsAnyActivity() throws Exception {
        ask(
                "lines-by-progress",
                counted(answers().map(each -> List.of(each.progress().code()))));
        ask(
                "lines-without-a-record-that-counts",
                answers()
                        .filter(each -> each.support().evidence().isEmpty()
                                && each.support().perhaps().isEmpty())
                        .map(each -> List.of(
                                each.commitment().id(),
                                each.support().uncounted().size())));
    }

    @Test
    void howMuchMoneyWasOfferedByWhom() throws Exception {
        ASKED.add("money-by-funder");
        List<String> expected = ASSESSMENT.money().totals(MoneyBasis.RECORDS, MoneyDimension.FUNDER).stream()
                .flatMap(total -> total.key().stream()
                        .map(funder -> total.stage().code() + " " + funder + " " + plain(total.sum()) + " "
                                + total.currency()))
                .toList();
        assertThat(expected).isNotEmpty();
        for (Connection database : DATABASES) {
            try (InputStream file = QuestionsTest.class.getResourceAsStream("questions/money-by-funder.sql");
                    Statement statement = database.createStatement();
                    ResultSet found = statement.executeQuery(
                            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8))) {
                List<String> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(found.getString(1) + " " + found.getString(2) + " " + plain(found.getBigDecimal(3)) + " "
                            + found.getString(4));
                }
                assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
