package org.lmcplan.validate.register;

import java.util.Optional;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/**
 * Project, funder and currency. Only amounts that have all three in common are added up.
 *
 * @param project the project
 * @param funder who gives it
 * @param currency the currency
 */
record FundingKey(Slug project, Slug funder, CurrencyCode currency) {

    /** The key of a money record, if it names a project and a funder. */
    static Optional<FundingKey> of(MoneyRecord money) {
        return money.project()
                .flatMap(project -> money.funder()
                        .flatMap(funder ->
                                money.amount().map(amount -> new FundingKey(project, funder, amount.currency()))));
    }

    /** The key of the funding of a project, if its amount is known. */
    static Optional<FundingKey> of(Project project, Funding funding) {
        return funding.amount().map(amount -> new FundingKey(project.id(), funding.funder(), amount.currency()));
    }
}
