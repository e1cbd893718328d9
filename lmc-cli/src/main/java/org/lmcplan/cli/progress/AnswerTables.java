package org.lmcplan.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.cli.progress.AnswerTable.Cell;
import org.lmcplan.cli.progress.AnswerTable.Column;
import org.lmcplan.cli.show.PlanWords;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Name;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Support;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.problem.Message;

/** The tables of an assessment about commitments and what they promise. */
record AnswerTables(Assessment assessment, PlanWords words, Set<CommitmentId> chosen) {

    private static final Message YES = Message.of("yes", "是");

    AnswerTable of(Aspect aspect) {
        return switch (aspect) {
            case SUMMARY -> new CountTable(assessment, words).table();
            case COMMITMENTS, OPEN -> commitments(aspect);
            case TARGETS -> targets();
            case INDICATORS, MONEY -> new AmountTables(assessment, words).of(aspect);
            case MEETINGS, WINDOWS -> new SeriesTable(this).of(aspect);
            case DUE, OVERDUE -> new DueTable(this).of(aspect);
        };
    }

    private AnswerTable commitments(Aspect aspect) {
        OpenCommitments open = OpenCommitments.of(assessment);
        List<Column> columns = List.of(
                Column.of("id", "id", "标识"),
                Column.of("section", "section", "章节"),
                Column.of("force", "force", "承诺力度"),
                Column.of("progress", "progress", "进展"),
                Column.of("at_least", "at least", "至少"),
                Column.of("at_most", "at most", "至多"),
                Column.of("ceiling", "reach", "可达进展"),
                Column.of("trackable", "can be tracked to completion", "可跟踪至完成"),
                Column.of("limits", "limits", "跟踪限制"),
                Column.of("due", "due", "完成期限"),
                Column.of("due_status", "due status", "期限状态"),
                Column.of("overdue", "overdue", "逾期"),
                Column.of("gaps", "no record in the last closed window of", "最近一个已结束的窗口期内无记录"),
                Column.of("confidence", "evidence", "证据"),
                Column.of("records", "records that count", "计入的记录"),
                Column.of("perhaps", "records that may count", "可能计入的记录"),
                Column.of("uncounted", "records that do not count", "未计入的记录"),
                Column.of(AnswerTable.QUOTE, "words", "原文"));
        return new AnswerTable(
                columns,
                assessment.commitments().stream()
                        .filter(answer -> chosen.contains(answer.commitment().id()))
                        .filter(answer -> aspect == Aspect.COMMITMENTS || open.contains(answer))
                        .map(answer -> row(answer, open.isOverdue(answer)))
                        .toList());
    }

    private List<Cell> row(CommitmentAnswer answer, boolean isOverdue) {
        Commitment commitment = answer.commitment();
        boolean isKnown = answer.atLeast().equals(answer.atMost());
        return List.of(
                Cell.of(commitment.id()),
                new Cell(commitment.section().toString(), ""),
                term(commitment.force()),
                term(answer.progress()),
                isKnown ? hidden(term(answer.atLeast())) : term(answer.atLeast()),
                isKnown ? hidden(term(answer.atMost())) : term(answer.atMost()),
                term(answer.ceiling()),
                new Cell(Boolean.toString(answer.trackable()), ""),
                terms(answer.limits().stream().toList()),
                Cell.of(answer.due().map(due -> due.due().toString()).orElse("")),
                term(answer.due().map(due -> due.status())),
                new Cell(Boolean.toString(isOverdue), isOverdue ? YES.in(words.locale()) : ""),
                elements(answer.gaps().stream().map(gap -> gap.subject())),
                term(answer.support().confidence()),
                ids(answer.support().evidence().stream()),
                ids(answer.support().perhaps().stream()),
                uncounted(answer.support()),
                Cell.of(commitment.quote()));
    }

    private AnswerTable targets() {
        List<Column> columns = List.of(
                Column.of("id", "id", "标识"),
                Column.of("name", "name", "名称"),
                Column.of("name_status", "name", "名称状态"),
                Column.of("kind", "kind", "种类"),
                Column.of("lifecycle", "in the plan", "计划表述"),
                Column.of("status", "in the records", "记录所示"),
                Column.of("at_least", "at least", "至少"),
                Column.of("at_most", "at most", "至多"),
                Column.of("against_plan", "compared with the plan", "与计划表述对照"),
                Column.of("reached_by", "reached by", "达到时间不晚于"),
                Column.of("contradicted", "contradicted", "存在矛盾"),
                Column.of("confidence", "evidence", "证据"),
                Column.of("records", "records that count", "计入的记录"),
                Column.of("commitments", "commitments", "承诺"));
        List<List<Cell>> rows = new ArrayList<>();
        Stream.of(assessment.mechanisms(), assessment.instruments(), assessment.programmes(), assessment.partners())
                .flatMap(List::stream)
                .forEach(answer -> row(answer).ifPresent(rows::add));
        return new AnswerTable(columns, rows);
    }

    private Optional<List<Cell>> row(TargetAnswer<?, ?> answer) {
        List<CommitmentId> naming = assessment.plan().commitments().stream()
                .filter(commitment ->
                        commitment.targets().contains(answer.target().id()))
                .map(Commitment::id)
                .toList();
        boolean isAsked = chosen.size() == assessment.plan().commitments().size()
                || naming.stream().anyMatch(chosen::contains);
        if (!isAsked) {
            return Optional.empty();
        }
        Optional<Name> name = words.name(answer.target().names());
        boolean isKnown = answer.status().isPresent();
        return Optional.of(List.of(
                Cell.of(answer.target().id()),
                new Cell(
                        name.map(Name::text).orElse(""),
                        name.map(Name::text).orElse("")
                                + words.inBrackets(
                                        words.nameStatus(answer.target().names()))),
                hidden(term(name.map(Name::status))),
                term(PlanPart.of(answer.target())),
                term(answer.target().lifecycle()),
                term(answer.status()),
                isKnown ? hidden(term(answer.atLeast())) : term(answer.atLeast()),
                isKnown ? hidden(term(answer.atMost())) : term(answer.atMost()),
                term(answer.againstPlan()),
                Cell.of(answer.reachedBy().map(Object::toString).orElse("")),
                new Cell(Boolean.toString(answer.contradicted()), ""),
                term(answer.support().confidence()),
                ids(answer.support().evidence().stream()),
                ids(naming.stream())));
    }

    Cell term(Coded term) {
        String label = term instanceof PlanPart part ? part.label(words.locale()) : words.term(term);
        return new Cell(term.code(), label);
    }

    Cell term(Optional<? extends Coded> term) {
        return term.map(this::term).orElseGet(() -> Cell.of(""));
    }

    private Cell terms(List<? extends Coded> terms) {
        return new Cell(terms.stream().map(Coded::code).collect(Collectors.joining(" ")), words.terms(terms));
    }

    /** In CSV the reason follows the id after a slash. */
    private Cell uncounted(Support support) {
        return new Cell(
                support.uncounted().stream()
                        .map(each -> each.id() + "/" + each.reason().code())
                        .collect(Collectors.joining(" ")),
                words.list(support.uncounted().stream()
                        .map(each -> each.id() + words.inBrackets(words.term(each.reason())))
                        .toList()));
    }

    private static Cell hidden(Cell cell) {
        return new Cell(cell.code(), "");
    }

    /** Ids have no blanks, so that blanks can separate them. */
    Cell ids(Stream<?> ids) {
        List<String> texts = ids.map(Object::toString).toList();
        return new Cell(String.join(" ", texts), words.list(texts));
    }

    Cell elements(Stream<? extends ElementId> ids) {
        List<? extends ElementId> all = ids.toList();
        return new Cell(
                all.stream().map(ElementId::value).collect(Collectors.joining(" ")),
                words.list(all.stream().map(this::name).toList()));
    }

    String name(ElementId id) {
        return id instanceof Slug slug
                ? assessment
                        .target(slug)
                        .map(answer -> words.nameText(answer.target().names(), id.value()))
                        .orElse(id.value())
                : id.value();
    }

    Cell cadence(Optional<Cadence> cadence) {
        return cadence.map(each -> new Cell(each.toString(), each.label(words.locale())))
                .orElseGet(() -> Cell.of(""));
    }
}
