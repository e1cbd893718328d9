package org.lmcplan.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lmcplan.tables.TableSamples.ASSESSMENT;
import static org.lmcplan.tables.TableSamples.LAKES_TABLES;
import static org.lmcplan.tables.TableSamples.PLAN;
import static org.lmcplan.tables.TableSamples.REGISTER;
import static org.lmcplan.tables.TableSamples.TABLES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.evidence.Register;

class TablesTest {

    @Test
    void theProgressOfEachCommitmentIsThatOfTheAssessment() {
        Table commitments = TABLES.table("commitments");
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
                .extracting(Table::name)
                .isEqualTo(TABLES.list().stream().map(Table::name).toList());
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
        assertThat(columnsLike(TABLES, "citations", "title")).containsExactly("title_en", "title_zh", "title_vi");
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
        assertThat(TABLES.table("plan")).hasToString("Table{plan, 1 rows}");
    }
}
