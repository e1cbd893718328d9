package org.lmcplan.validate.register;

import java.util.Optional;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.RegisterIndex;

/**
 * Project, funder and currency. Only amounts that have all three in common are added up.
 *
 * @param project the project
 * @param funder who gives it
 * @param currency the currency
 */
record FundingKey(Slug project, Slug funder, CurrencyCode currency) {

    /** The key of a money record, if it, or the money that it corrects, names a project and a funder. */
    static Optional<FundingKey> of(MoneyRecord money, RegisterIndex register) {
        Optional<MoneyRecord> corrected = money.corrects()
                .flatMap(register::record)
                .filter(MoneyRecord.class::isInstance)
                .map(MoneyRecord.class::cast);
        Optional<Slug> project = money.project().or(() -> corrected.flatMap(MoneyRecord::project));
        Optional<Slug> funder = money.funder().or(() -> corrected.flatMap(MoneyRecord::funder));
        return project.flatMap(to ->
                funder.flatMap(from -> money.amount().map(amount -> new FundingKey(to, from, amount.currency()))));
    }

    /** The key of the funding of a project, if its amount is known. */
    static Optional<FundingKey> of(Project project, Funding funding) {
        return funding.amount().map(amount -> new FundingKey(project.id(), funding.funder(), amount.currency()));
    }
}
