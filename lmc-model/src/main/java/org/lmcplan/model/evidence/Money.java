package org.lmcplan.model.evidence;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact amount in one currency, with the decimals as written: {@code 1.10} and {@code 1.1} are not equal, although they are
 * the same amount. It may be negative, as differences can be.
 *
 * @param amount the amount in units of the currency, with at most 30 digits, 12 of them decimals
 * @param currency the currency
 */
public record Money(BigDecimal amount, CurrencyCode currency) implements Serializable {

    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 12;
    private static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,12})?");

    public Money {
        Objects.requireNonNull(currency, "currency");
        // Checked before any arithmetic, which would take forever with an amount such as 1e10000000.
        if (amount.scale() > MOST_DECIMALS || (long) amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("an amount has at most 30 digits and 12 decimals");
        }
        amount = amount.setScale(Math.max(0, amount.scale()));
        if (amount.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("an amount has at most 30 digits and 12 decimals");
        }
    }

    /**
     * Parses an amount written in plain ASCII digits, such as {@code 1250000.50}, and the code of its currency.
     *
     * @throws IllegalArgumentException if one of the two is malformed
     */
    public static Money of(String amount, String currency) {
        return parse(amount, new CurrencyCode(currency))
                .orElseThrow(() -> new IllegalArgumentException(
                        "an amount is written in at most 30 digits like 1250000.50, not '" + amount + "'"));
    }

    /** Parses an amount like {@link #of}; returns empty if the text is malformed. */
    public static Optional<Money> parse(String amount, CurrencyCode currency) {
        if (!AMOUNT.matcher(amount).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(amount);
        return number.precision() > MOST_DIGITS ? Optional.empty() : Optional.of(new Money(number, currency));
    }

    /** Returns whether the amount is negative. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Returns the currency and the amount, as in {@code USD 1250000.50}. */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
