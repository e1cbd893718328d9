package org.lmcplan.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lmcplan.tables.TableSamples.ASSESSMENT;
import static org.lmcplan.tables.TableSamples.LAKES_TABLES;
import static org.lmcplan.tables.TableSamples.PLAN;
import static org.lmcplan.tables.TableSamples.REGISTER;
import static org.lmcplan.tables.TableSamples.TABLES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Register;

class TablesTest {

    @Test
    void theProgressOfEachCommitmentIsThatOfTheAssessment() {
        DataTable commitments = TABLES.table("commitments");
        assertThat(commitments.rows()).hasSize(94).hasSameSizeAs(ASSESSMENT.commitments());
        for (int i = 0; i < commitments.rows().size(); i++) {
            CommitmentAnswer answer = ASSESSMENT.commitments().get(i);
            TableRow row = commitments.rows().get(i);
            assertThat(row.value("id")).contains(answer.commitment().id().value());
            assertThat(row.value("progress")).contains(answer.progress().code());
            assertThat(row.value("progress_at_least")).contains(answer.atLeast().code());
            assertThat(row.value("records_that_count"))
                    .contains(answer.support().evidence().size());
        }
    }

    @Test
    void thePlanAloneGivesTheSameColumnsWithoutProgress() {
        Tables alone = Tables.of(PLAN);
        assertThat(alone.list())
                .extracting(DataTable::name)
                .isEqualTo(TABLES.list().stream().map(DataTable::name).toList());
        assertThat(alone.table("commitments").columns())
                .isEqualTo(TABLES.table("commitments").columns());
        assertThat(alone.table("commitments").rows())
                .hasSize(94)
                .allMatch(row -> row.value("progress").isEmpty());
        assertThat(alone.table("records").rows()).isEmpty();
        assertThat(alone.table("assessment").rows()).isEmpty();
        assertThat(alone.table("register").rows()).isEmpty();
    }

    @Test
    void textsHaveOneColumnForEachLanguageInUse() {
        assertThat(columnsLike(TABLES, "sections", "title"))
                .containsExactly("title", "title_en", "title_zh", "authentic_title_en", "authentic_title_zh");
        assertThat(columnsLike(TABLES, "citations", "title"))
                .startsWith("title_en", "title_zh")
                .contains("title_vi");
        assertThat(columnsLike(LAKES_TABLES, "sections", "title"))
                .containsExactly(
                        "title",
                        "title_en",
                        "title_zh",
                        "authentic_title_en",
                        "authentic_title_zh",
                        "authentic_title_fr");
    }

    private static List<String> columnsLike(Tables tables, String table, String word) {
        return tables.table(table).columns().stream()
                .map(TableColumn::name)
                .filter(name -> name.contains(word))
                .toList();
    }

    @Test
    void aTableOrColumnThatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLES.table("comitments"))
                .withMessage("there is no table 'comitments'; did you mean 'commitments'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLES.table("zzzzzzzzzzzzzz"))
                .withMessage("there is no table 'zzzzzzzzzzzzzz'");
        TableRow row = TABLES.table("plan").rows().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.value("colour"))
                .withMessageStartingWith("there is no column 'colour' among [id, title");
        assertThat(TABLES.find("colours")).isEmpty();
        assertThat(TABLES.table("plan").column("colour")).isEmpty();
        assertThat(TABLES.table("plan").column("edition").orElseThrow().codes()).contains("abstract");
    }

    @Test
    void aRegisterOfAnotherPlanAndAnAssessmentOfAnotherRegisterAreRefused() {
        Register other = REGISTER.toBuilder().plan(Slug.of("other")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.of(ASSESSMENT, other))
                .withMessageEndingWith("is about the plan 'other', not about 'lmc-2023-2027'");
        Register smaller =
                REGISTER.toBuilder().records(REGISTER.records().subList(0, 3)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.of(ASSESSMENT, smaller))
                .withMessageContaining("was not made from the register");
    }

    @Test
    void anAssessmentOfOtherRecordsOrProjectsIsRefused() {
        Slug id = REGISTER.records().get(0).id();
        Register renamed = REGISTER.renaming(id, Slug.of("other"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.of(ASSESSMENT, renamed))
                .withMessage("'" + id + "' is in neither the plan nor the register");
        Register lakes = TableSamples.LAKES_REGISTER;
        Register smaller = lakes.toBuilder().projects(List.of()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Tables.of(TableSamples.assess(TableSamples.LAKES, lakes, TableSamples.AS_OF), smaller))
                .withMessageContaining("was not made from the register");
    }

    @Test
    void aPlanElementCanPay() {
        Slug fund = PLAN.mechanisms().get(0).id();
        Register paid = REGISTER.toBuilder()
                .records(REGISTER.records().stream()
                        .map(each -> each instanceof MoneyRecord money
                                ? money.toBuilder().funder(fund).build()
                                : each)
                        .toList())
                .build();
        DataTable money = Tables.of(TableSamples.assess(PLAN, paid, TableSamples.AS_OF), paid)
                .table("money");
        assertThat(money.rows().stream().filter(row -> row.value("of_kind").equals(Optional.of("record"))))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.value("funder_kind")).contains("mechanism");
                    assertThat(row.value("funder")).contains(fund.value());
                });
    }

    @Test
    void aRollingAssessmentHasWindowsThatWereHeldLate() {
        Assessment rolling = Assessment.of(PLAN, REGISTER, TableSamples.AS_OF, AssessmentOptions.ROLLING);
        assertThat(Tables.of(rolling, REGISTER).table("windows").rows())
                .anyMatch(row -> row.value("status").equals(Optional.of("held-late")));
    }

    @Test
    void aDayThatIsNotKnownIsNoValue() {
        assertThat(CellValue.of(LocalDate.MIN)).isNull();
        assertThat(CellValue.of(LocalDate.MAX)).isNull();
        assertThat(CellValue.of(LocalDate.of(9999, 12, 31))).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(CellValue.of(Optional.of(Optional.empty()))).isNull();
    }

    @Test
    void tablesAndRowsDifferInWhatTheyContain() {
        DataTable plan = TABLES.table("plan");
        DataTable lakes = LAKES_TABLES.table("plan");
        assertThat(plan)
                .isNotEqualTo(lakes)
                .isNotEqualTo("plan")
                .hasSameHashCodeAs(Tables.of(PLAN).table("plan"));
        assertThat(plan.rows().get(0))
                .isEqualTo(Tables.of(PLAN).table("plan").rows().get(0))
                .hasSameHashCodeAs(Tables.of(PLAN).table("plan").rows().get(0))
                .isNotEqualTo(lakes.rows().get(0))
                .isNotEqualTo("plan");
        assertThat(plan.rows().get(0).toString()).startsWith("[lmc-2023-2027, ");
        assertThat(TABLES).isNotEqualTo("tables");
        assertThat(TABLES.name()).isEqualTo("lmc-2023-2027");
        assertThat(TABLES.title()).isEqualTo(PLAN.title());
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.of(PLAN.toBuilder().pillars(List.of()).build()))
                .withMessageStartingWith(
                        "no tables can be made of the plan 'lmc-2023-2027', which refers to what it does not contain: /cooperationAreas/0/pillar pillar")
                .withMessageContaining(" more");
    }

    @Test
    void anIdThatSeveralPartsShareIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Tables.of(PLAN.toBuilder().addGoals(PLAN.goals().get(0)).build()))
                .withMessageContaining("contains several parts with the id "
                        + PLAN.goals().get(0).id());
    }

    @Test
    void theSameInputGivesEqualTables() {
        Tables again = Tables.of(ASSESSMENT, REGISTER);
        assertThat(again).isEqualTo(TABLES).hasSameHashCodeAs(TABLES).isNotEqualTo(LAKES_TABLES);
        assertThat(again).hasToString("Tables{lmc-2023-2027, " + TABLES.list().size() + " tables}");
        assertThat(TABLES.table("plan")).hasToString("DataTable{plan, 1 rows}");
    }
}
