package org.lmcplan.tables;

import java.util.List;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Slug;
import org.lmcplan.model.StatementKind;

/** The tables of clauses that promise nothing. */
final class StatementTables {

    private StatementTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        Plan plan = input.plan();
        return List.of(statements(plan), qualified(plan));
    }

    private static TableDraft<PlanStatement> statements(Plan plan) {
        return new TableDraft<PlanStatement>(
                        "statements", "The clauses that promise nothing: aims, conditions, reservations and others.")
                .key("id", "The id.", PlanStatement::id)
                .text("section", "The section.", PlanStatement::section)
                .maybe("label", "Its number or name as printed, if the text gives one.", PlanStatement::label)
                .code("kind", StatementKind.class, "The kind of statement.", PlanStatement::kind)
                .localized("kind_label", "What kind it is, if it is of another kind.", PlanStatement::kindLabel)
                .text("quote", "The clause, verbatim.", PlanStatement::quote)
                .localized("gloss", "An unofficial translation of the clause.", PlanStatement::gloss)
                .localized("authentic_quote", "The clause in a further authentic text.", PlanStatement::authenticQuotes)
                .note(PlanStatement::note)
                .references("section", "sections", "id")
                .rows(plan.statements());
    }

    private static TableDraft<?> qualified(Plan plan) {
        record Qualified(Slug statement, CommitmentId commitment) {}
        return new TableDraft<Qualified>("statement_commitments", "The commitments that a statement qualifies.")
                .key("statement", "The statement.", Qualified::statement)
                .key("commitment", "A commitment.", Qualified::commitment)
                .references("statement", "statements", "id")
                .references("commitment", "commitments", "id")
                .rows(plan.statements().stream()
                        .flatMap(each -> each.qualifies().stream().distinct().map(id -> new Qualified(each.id(), id)))
                        .toList());
    }
}
