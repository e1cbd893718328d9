package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.text.SafeText;

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
        requireNonNull(amount, "amount");
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
     * Parses the code of a currency, a space and an amount in plain ASCII digits, such as {@code USD 1250000.50}.
     *
     * @throws IllegalArgumentException if the text does not have this form
     */
    public static Money of(String text) {
        return parse(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("an amount of money is written like USD 1250000.50, with a"
                                + " currency code of ISO 4217 and at most 30 digits, 12 of them decimals, not '"
                                + SafeText.excerpt(text) + "'"));
    }

    /** Parses the code of a currency and an amount, like {@link #of}; returns empty if the text does not have this form. */
    public static Optional<Money> parse(String text) {
        int space = Objects.requireNonNull(text, "text").indexOf(' ');
        return space < 0
                ? Optional.empty()
                : CurrencyCode.parse(text.substring(0, space))
                        .flatMap(currency -> parse(text.substring(space + 1), currency));
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Money fromString(String text) {
        return of(text);
    }

    /** Parses an amount in plain ASCII digits, such as {@code 1250000.50}; returns empty if it is malformed. */
    public static Optional<Money> parse(String amount, CurrencyCode currency) {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
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
