package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Money;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/**
 * An amount in a register, and its position.
 *
 * @param entry the record or project that states it
 * @param at the keys and indexes that lead from it to the amount
 * @param amount the amount
 */
record MoneyFigure(RegisterEntry<? extends Evidence> entry, List<Object> at, Money amount) {

    /** The amount of a money record, if it is known. */
    static Optional<MoneyFigure> of(RegisterEntry<? extends Evidence> entry, MoneyRecord money) {
        return money.amount().map(amount -> new MoneyFigure(entry, List.of("amount"), amount));
    }

    /** The amount at an index of the funding of a project. */
    static Optional<MoneyFigure> of(RegisterEntry<? extends Evidence> entry, Project project, int index) {
        List<Object> at = List.of("funding", index, "amount");
        return project.funding().get(index).amount().map(amount -> new MoneyFigure(entry, at, amount));
    }

    /** The amounts of money records and of the funding of projects. */
    static List<MoneyFigure> recorded(RegisterWithPlan register) {
        List<MoneyFigure> figures = new ArrayList<>();
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            if (entry.value() instanceof MoneyRecord money) {
                of(entry, money).ifPresent(figures::add);
            } else if (entry.value() instanceof Project project) {
                for (int i = 0; i < project.funding().size(); i++) {
                    of(entry, project, i).ifPresent(figures::add);
                }
            }
        }
        return figures;
    }

    /** The amounts that sources give. */
    static List<MoneyFigure> cited(RegisterWithPlan register) {
        List<MoneyFigure> figures = new ArrayList<>();
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            List<Citation> citations = entry.value().citations();
            for (int i = 0; i < citations.size(); i++) {
                List<Object> at = List.of("citations", i, "amount");
                citations.get(i).amount().ifPresent(amount -> figures.add(new MoneyFigure(entry, at, amount)));
            }
        }
        return figures;
    }
}
