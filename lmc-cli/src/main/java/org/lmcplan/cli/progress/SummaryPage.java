package org.lmcplan.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lmcplan.cli.progress.AnswerTable.Cell;
import org.lmcplan.cli.show.PlanWords;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.OverdueOccurrence;
import org.lmcplan.model.assess.Share;
import org.lmcplan.model.evidence.Register;

/** The first look at an assessment: how far the plan got, what has any record, and what is overdue. */
record SummaryPage(Assessment assessment, Register register, PlanWords words, PrintedPage page) {

    /** The columns before are the group, its key and the total. */
    private static final int FIRST_STATE = 3;

    void write() {
        page.heading(words.of(
                "Progress of " + assessment.plan().id() + " as of " + assessment.asOf(),
                assessment.plan().id() + " 截至 " + assessment.asOf() + " 的进展"));
        page.paragraph(
                0,
                words.facts(List.of(
                        words.of("register ", "登记册 ")
                                + register.id()
                                + words.of(", version ", "，版本 ")
                                + register.version(),
                        words.count(assessment.evidence().records(), "record", "records", "条记录"),
                        words.count(assessment.evidence().projects(), "project", "projects", "个实施项目"),
                        words.of("read by ", "解读方式：")
                                + words.term(assessment.options().recurrence()),
                        least(words.term(assessment.options().leastConfidence())))));
        page.paragraph(0, words.of("No record does not mean that nothing happened.", "无记录并不意味着没有行动。"));
        page.gap();
        counts();
        coverage();
        overdue();
    }

    private String least(String confidence) {
        return words.of("counting records of at least " + confidence, "只计入至少为" + confidence + "的记录");
    }

    private void counts() {
        AnswerTable table = new CountTable(assessment, words).table();
        String group = "";
        for (List<Cell> row : table.rows()) {
            if (!row.get(0).code().equals(group)) {
                group = row.get(0).code();
                page.gap().paragraph(0, row.get(0).label());
            }
            String key = row.get(1).label().isEmpty() && !group.equals("whole")
                    ? words.of("(none)", "（无）")
                    : row.get(1).label();
            if (!row.get(2).code().equals("0")) {
                String what = key.isEmpty() ? "" : key + words.colon();
                page.labelled(2, row.get(2).label(), 6, what + states(table, row));
            }
        }
    }

    private String states(AnswerTable table, List<Cell> row) {
        List<String> states = new ArrayList<>();
        for (int i = FIRST_STATE; i < row.size(); i++) {
            String count = row.get(i).label();
            String state = table.columns().get(i).label().in(words.locale());
            if (!count.equals("0")) {
                states.add(words.of(count + " " + state, state + " " + count));
            }
        }
        return words.list(states);
    }

    private void coverage() {
        page.gap().paragraph(0, words.of("With any record", "有记录的"));
        share(words.of("commitments", "承诺"), assessment.coverage().commitments());
        share(words.of("mechanisms", "机制"), assessment.coverage().mechanisms());
        share(words.of("instruments", "文件"), assessment.coverage().instruments());
        share(words.of("programmes", "计划项目"), assessment.coverage().programmes());
        share(words.of("partners", "伙伴"), assessment.coverage().partners());
    }

    private void share(String what, Share share) {
        page.labelled(2, what, 16, words.of(share.part() + " of " + share.whole(), share.part() + "/" + share.whole()));
    }

    /** Returns what recurs and is overdue: meetings, reports and activities. */
    private List<OverdueOccurrence> missed() {
        return assessment.series().stream()
                .flatMap(series -> series.overdue().stream())
                .toList();
    }

    private void overdue() {
        if (missed().isEmpty() && assessment.overdue().isEmpty()) {
            return;
        }
        page.gap().paragraph(0, words.of("Overdue", "逾期"));
        AnswerTables tables = new AnswerTables(assessment, words, Set.of());
        for (OverdueOccurrence missed : missed()) {
            page.hanging(
                    2,
                    4,
                    tables.name(missed.subject())
                            + words.inBrackets(missed.commitment().value())
                            + words.colon()
                            + words.of("due by ", "应不晚于 ")
                            + missed.due().last());
        }
        assessment
                .overdue()
                .forEach(answer -> page.hanging(
                        2,
                        4,
                        answer.commitment().id()
                                + words.colon()
                                + words.of("due ", "完成期限 ")
                                + answer.due().map(due -> due.due().toString()).orElse("")));
    }
}
