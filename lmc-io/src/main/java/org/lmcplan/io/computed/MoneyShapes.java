package org.lmcplan.io.computed;

import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.util.List;
import org.lmcplan.io.format.EvidencePartShapes;
import org.lmcplan.io.shape.AnyTextShape;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.FlagShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.assess.MoneyAnswer;
import org.lmcplan.model.assess.MoneyBasis;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.MoneyTotal;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.problem.Message;

/** The shapes of the totals of money. Sums are texts, as the amounts of registers are. */
public final class MoneyShapes {

    private static final Shape<MoneyBasis> BASIS = new CodeShape<>(MoneyBasis.class);
    private static final Shape<MoneyStage> STAGE = new CodeShape<>(MoneyStage.class);
    private static final Shape<MoneyDimension> DIMENSION = new CodeShape<>(MoneyDimension.class);

    private static final Shape<MoneyTotal> TOTAL = ComputedObject.of(
                    Message.of("a money total", "资金合计"),
                    values -> new MoneyTotal(
                            values.get("basis", BASIS),
                            values.get("stage", STAGE),
                            values.get("currency", EvidencePartShapes.CURRENCY),
                            values.get("certain", FlagShape.FLAG),
                            values.get("by", DIMENSION),
                            values.list("key", AnyTextShape.TEXT),
                            values.get("sum", ComputedValues.EXACT_NUMBER),
                            values.list("evidence", SLUG),
                            values.list("mayCountTwice", SLUG)))
            .with("basis", MoneyTotal::basis, BASIS)
            .with("stage", MoneyTotal::stage, STAGE)
            .with("currency", MoneyTotal::currency, EvidencePartShapes.CURRENCY)
            .with("certain", MoneyTotal::certain, FlagShape.FLAG)
            .with("by", MoneyTotal::by, DIMENSION)
            .list("key", MoneyTotal::key, AnyTextShape.TEXT)
            .with("sum", MoneyTotal::sum, ComputedValues.EXACT_NUMBER)
            .list("evidence", MoneyTotal::evidence, SLUG)
            .list("mayCountTwice", MoneyTotal::mayCountTwice, SLUG)
            .build();

    static final Shape<MoneyAnswer> MONEY = ComputedObject.of(
                    Message.of("a money answer", "资金情况"),
                    values -> new MoneyAnswer(
                            values.list("totals", TOTAL),
                            values.list("negative", SLUG),
                            values.list("parts", SLUG),
                            values.list("unspecified", SLUG)))
            .list("totals", MoneyAnswer::totals, TOTAL)
            .list("negative", MoneyAnswer::negative, SLUG)
            .list("parts", MoneyAnswer::parts, SLUG)
            .list("unspecified", MoneyAnswer::unspecified, SLUG)
            .build();

    /** The shapes of all types. */
    public static final List<TypeForm<?>> ALL =
            List.of(new TypeForm<>(MoneyAnswer.class, MONEY), new TypeForm<>(MoneyTotal.class, TOTAL));

    private MoneyShapes() {}
}
