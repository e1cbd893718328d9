package org.lmcplan.io.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Money;

/** Parses decimal numbers in plain digits, in the one form that amounts of money have, too. */
final class Decimals {

    private static final CurrencyCode ANY = new CurrencyCode("USD");

    private Decimals() {}

    static Optional<BigDecimal> parse(String text) {
        return Money.parse(text, ANY).map(Money::amount);
    }
}
