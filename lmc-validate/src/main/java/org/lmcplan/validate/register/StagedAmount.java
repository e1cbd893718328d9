package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.validate.rule.RegisterEntry;

/**
 * An amount of a money record or of the funding of a project, with its stage.
 *
 * @param stage the stage
 * @param figure the amount and its position
 */
record StagedAmount(MoneyStage stage, MoneyFigure figure) {

    /** Returns the amounts that a record or project states. */
    static List<StagedAmount> of(RegisterEntry<? extends Evidence> entry) {
        if (entry.value() instanceof MoneyRecord money) {
            return MoneyFigure.of(entry, money).stream()
                    .map(figure -> new StagedAmount(money.stage(), figure))
                    .toList();
        }
        List<StagedAmount> amounts = new ArrayList<>();
        if (entry.value() instanceof Project project) {
            for (int i = 0; i < project.funding().size(); i++) {
                MoneyStage stage = project.funding().get(i).stage();
                MoneyFigure.of(entry, project, i).ifPresent(figure -> amounts.add(new StagedAmount(stage, figure)));
            }
        }
        return amounts;
    }

    CurrencyCode currency() {
        return figure.amount().currency();
    }
}
