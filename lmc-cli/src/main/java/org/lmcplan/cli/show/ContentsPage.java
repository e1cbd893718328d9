package org.lmcplan.cli.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.terminal.DisplayWidth;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;

/** The first look at a plan: what it is, its table of contents, and what can be asked next. */
record ContentsPage(ShownPlan shown, PrintedPage page) {

    void write() {
        Plan plan = shown.plan();
        PlanWords words = shown.words();
        page.heading(plan.title());
        words.translation(names(plan), plan.language()).ifPresent(name -> page.paragraph(0, name));
        page.paragraph(0, facts(plan));
        if (!plan.members().isEmpty()) {
            page.paragraph(
                    0,
                    words.of("Members: ", "成员：")
                            + shown.parties(plan.members().stream()
                                    .map(member -> member.id())
                                    .toList()));
        }
        page.gap();
        sections();
    }

    /** Writes which calls show more of this plan. */
    void writeNext() {
        page.heading(shown.words().of("What can be asked next", "还可以查询"));
        next();
    }

    private static LocalizedText names(Plan plan) {
        LocalizedText texts = LocalizedText.none();
        for (var name : plan.names().byLanguage().entrySet()) {
            texts = texts.with(name.getKey(), name.getValue().text());
        }
        return texts;
    }

    private String facts(Plan plan) {
        PlanWords words = shown.words();
        return words.facts(List.of(
                plan.id().value(),
                words.of("term ", "计划期 ") + plan.term(),
                words.term(plan.edition()),
                plan.adopted()
                        .map(adoption -> words.of("adopted ", "通过于 ") + adoption.date())
                        .orElse(""),
                PlanPart.COMMITMENT.counted(plan.commitments().size(), words.locale())));
    }

    private void sections() {
        int widest = shown.plan().sections().stream()
                .mapToInt(section -> 2 * section.number().depth()
                        + section.number().toString().length())
                .max()
                .orElse(0);
        for (Section section : shown.plan().sections()) {
            int count = shown.index().commitmentsIn(section.number()).size();
            String counted = count == 0
                    ? ""
                    : shown.words()
                            .inBrackets(PlanPart.COMMITMENT.counted(
                                    count, shown.words().locale()));
            page.labelled(
                    2 * (section.number().depth() - 1),
                    section.number().toString(),
                    widest,
                    section.title() + shown.gloss(section) + counted);
        }
    }

    private void next() {
        PlanWords words = shown.words();
        Map<String, String> calls = new LinkedHashMap<>();
        shown.plan().sections().stream()
                .filter(section ->
                        !shown.index().commitmentsIn(section.number()).isEmpty())
                .reduce((first, later) -> later)
                .ifPresent(section -> calls.put(section.number().toString(), words.of("a section in full", "一节的全文")));
        shown.plan().commitments().stream()
                .findFirst()
                .ifPresent(first -> calls.put(
                        first.id().value(), words.of("a commitment, its coding and evidence", "一条承诺及其编码和证据")));
        shown.index().all(CommitmentTarget.class).stream()
                .findFirst()
                .ifPresent(target -> calls.put(
                        target.id().value(),
                        words.of("what is promised, and the commitments that name it", "承诺对象及提及它的承诺")));
        calls.put("--where 'force = deliver'", words.of("the commitments that match a query", "符合查询条件的承诺"));
        calls.put("--search WORDS", words.of("where words are found", "词语出现之处"));
        calls.put("--all", words.of("the whole plan", "整个计划"));
        int widest = calls.keySet().stream()
                .mapToInt(rest -> DisplayWidth.of(call(rest)))
                .max()
                .orElse(0);
        calls.forEach((rest, what) -> page.labelled(2, call(rest), 2 + widest + 2, what));
    }

    private String call(String rest) {
        String operand = shown.operand();
        String file = operand.equals(Inputs.BUNDLED) ? "" : operand.equals("-") ? "FILE " : operand + " ";
        return "lmc show " + file + rest;
    }
}
