package org.lmcplan.io.computed;

import static org.lmcplan.io.computed.ValueForms.CODE;
import static org.lmcplan.io.computed.ValueForms.FLAG;
import static org.lmcplan.io.computed.ValueForms.ID;
import static org.lmcplan.io.computed.ValueForms.TEXT;

import java.util.List;
import org.lmcplan.io.format.EvidencePartShapes;
import org.lmcplan.io.write.ObjectForm;
import org.lmcplan.model.assess.MoneyAnswer;
import org.lmcplan.model.assess.MoneyTotal;

/** The forms of the totals of money. Sums are texts, as the amounts of registers are. */
public final class MoneyForms {

    static final ObjectForm<MoneyTotal> TOTAL = ObjectForm.<MoneyTotal>of()
            .with("basis", MoneyTotal::basis, CODE)
            .with("stage", MoneyTotal::stage, CODE)
            .with("currency", MoneyTotal::currency, EvidencePartShapes.CURRENCY)
            .with("certain", MoneyTotal::certain, FLAG)
            .with("by", MoneyTotal::by, CODE)
            .list("key", MoneyTotal::key, TEXT)
            .with("sum", MoneyTotal::sum, EvidencePartShapes.AMOUNT)
            .list("evidence", MoneyTotal::evidence, ID)
            .list("mayCountTwice", MoneyTotal::mayCountTwice, ID);

    static final ObjectForm<MoneyAnswer> MONEY = ObjectForm.<MoneyAnswer>of()
            .list("totals", MoneyAnswer::totals, TOTAL)
            .list("negative", MoneyAnswer::negative, ID)
            .list("parts", MoneyAnswer::parts, ID)
            .list("unspecified", MoneyAnswer::unspecified, ID);

    /** The forms of all types. */
    public static final List<TypeForm<?>> ALL =
            List.of(new TypeForm<>(MoneyAnswer.class, MONEY), new TypeForm<>(MoneyTotal.class, TOTAL));

    private MoneyForms() {}
}
