package org.lmcplan.validate.register;

import java.math.BigDecimal;
import org.lmcplan.model.evidence.Money;

/** Compares amounts as sources give them. */
final class AmountComparison {

    private static final int FEW_DIGITS = 2;

    private AmountComparison() {}

    /**
     * Whether a source gives another amount than a record: of the same currency, and not the same rounded. What is exact is
     * worked out only within a currency.
     */
    static boolean differ(Money told, Money recorded) {
        if (!told.currency().equals(recorded.currency())) {
            return false;
        }
        BigDecimal stripped = told.amount().stripTrailingZeros();
        // One digit, as in 3 million, can be exact. Half of its unit would let far too much pass for the same.
        int scale = stripped.precision() < FEW_DIGITS ? stripped.scale() + 1 : stripped.scale();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
        BigDecimal apart = told.amount().subtract(recorded.amount()).abs();
        return apart.add(apart).compareTo(unit) > 0;
    }
}
