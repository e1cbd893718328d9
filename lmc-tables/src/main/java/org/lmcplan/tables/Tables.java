package org.lmcplan.tables;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.text.NearestWord;

/**
 * A plan as flat tables, alone or with a register and an assessment. Immutable; the same plan, register and assessment always
 * give the same tables.
 *
 * <p>The tables and their columns are the same for every plan, except that a text has one column for each language: English and
 * Chinese, then the others that it is given in. Where there is no register and no assessment, their tables have no rows and their
 * columns no values. Each table has a primary key, and all foreign keys hold. A cell has one value: where there can be several,
 * they have a table of their own. Extensions, whose keys start with {@code x-}, are left out.
 *
 * <pre>{@code
 * Assessment assessment =
 *         Assessment.of(plan, register, LocalDate.of(2026, 11, 23), AssessmentOptions.CALENDAR_YEARS);
 * DataTable commitments = Tables.of(assessment, register).table("commitments");
 * for (TableRow row : commitments.rows()) {
 *     log(row.value("id").orElseThrow() + " " + row.value("progress").orElseThrow());
 * }
 * }</pre>
 */
public final class Tables implements Serializable {

    private final String name;
    private final String title;
    private final List<DataTable> tables;

    private Tables(TableInput input) {
        this.name = input.plan().id().value();
        this.title = input.plan().title();
        this.tables = drafts(input).stream().map(TableDraft::table).collect(Collectors.toUnmodifiableList());
        KeyCheck.check(tables);
    }

    private static List<TableDraft<?>> drafts(TableInput input) {
        List<TableDraft<?>> all = new ArrayList<>();
        all.add(input.ids().table());
        all.addAll(PlanTables.of(input));
        all.addAll(SectionTables.of(input));
        all.addAll(NamedTables.of(input));
        all.addAll(TargetTables.of(input));
        all.addAll(CommitmentTables.of(input));
        all.addAll(CommitmentLinkTables.of(input));
        all.addAll(StatementTables.of(input));
        all.addAll(IndicatorTables.of(input));
        all.addAll(NameTables.of(input));
        all.addAll(EvidenceTables.of(input));
        all.addAll(RecordTables.of(input));
        all.addAll(ProjectTables.of(input));
        all.addAll(LinkTables.of(input));
        all.addAll(MoneyTables.of(input));
        all.addAll(AssessmentTables.of(input));
        all.addAll(SeriesTables.of(input));
        all.addAll(VocabularyTables.all());
        return all;
    }

    /**
     * Creates the tables of a plan alone.
     *
     * @throws IllegalArgumentException if parts of the plan share an id, or if it refers to something that it does not contain;
     *     the message names them, and validating the plan lists them all
     */
    public static Tables of(Plan plan) {
        return new Tables(new TableInput(Objects.requireNonNull(plan, "plan"), Optional.empty(), Optional.empty()));
    }

    /**
     * Creates the tables of the plan of an assessment, of its register, and of what it says.
     *
     * @param assessment the assessment
     * @param register the register that the assessment was made from
     * @throws IllegalArgumentException if the register is about another plan or the assessment was made from another register, if
     *     parts of the plan or of the register share an id, or if they refer to something that they do not contain; the message
     *     names them, and validating the plan and the register lists them all
     */
    public static Tables of(Assessment assessment, Register register) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(register, "register");
        if (!register.plan().equals(assessment.plan().id())) {
            throw new IllegalArgumentException("the register '" + register.id() + "' is about the plan '"
                    + register.plan() + "', not about '" + assessment.plan().id() + "'");
        }
        if (register.records().size() != assessment.evidence().records()
                || register.projects().size() != assessment.evidence().projects()) {
            throw new IllegalArgumentException("the assessment was not made from the register '" + register.id()
                    + "', which has another number of records or projects");
        }
        return new Tables(new TableInput(assessment.plan(), Optional.of(register), Optional.of(assessment)));
    }

    /** Returns the id of the plan. */
    public String name() {
        return name;
    }

    /** Returns the title of the plan, in the language of its text. */
    public String title() {
        return title;
    }

    /** Returns all tables, in a fixed order. */
    public List<DataTable> list() {
        return tables;
    }

    /**
     * Returns the table with this name.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest one
     */
    public DataTable table(String tableName) {
        return find(tableName).orElseThrow(() -> {
            List<String> names = tables.stream().map(DataTable::name).toList();
            return new IllegalArgumentException("there is no table '" + tableName + "'"
                    + NearestWord.find(tableName, names)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse(""));
        });
    }

    /** Returns the table with this name; empty if there is none. */
    public Optional<DataTable> find(String tableName) {
        Objects.requireNonNull(tableName, "tableName");
        return tables.stream().filter(each -> each.name().equals(tableName)).findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tables that && tables.equals(that.tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }

    /** Returns a summary, as in {@code Tables{lmc-2023-2027, 57 tables}}. */
    @Override
    public String toString() {
        return "Tables{" + name + ", " + tables.size() + " tables}";
    }
}
