package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.SplittableRandom;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final CurrencyCode DOLLAR = new CurrencyCode("USD");

    @ParameterizedTest
    @ValueSource(strings = {"USD", "CNY", "KHR", "LAK", "MMK", "THB", "VND", "EUR", "XDR"})
    void aCurrencyIsIdentifiedByItsCode(String code) {
        assertThat(CurrencyCode.isKnown(code)).isTrue();
        assertThat(new CurrencyCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "US", "USDT", "RMB", "XXX", "XTS", "ＵＳＤ"})
    void anUnknownCurrencyIsRejected(String code) {
        assertThat(CurrencyCode.isKnown(code)).isFalse();
        assertThatThrownBy(() -> new CurrencyCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a currency is an ISO 4217 code such as USD, not '" + code + "'");
    }

    @Test
    void currenciesAreOrderedByTheirCodes() {
        assertThat(new CurrencyCode("CNY")).isLessThan(DOLLAR);
    }

    @Test
    void anAmountKeepsItsDecimalsAsWritten() {
        assertThat(Money.of("USD 1.10")).hasToString("USD 1.10").isNotEqualTo(Money.of("USD 1.1"));
        assertThat(Money.of("USD 0.30").amount()).isEqualTo(new BigDecimal("0.30"));
        assertThat(new Money(new BigDecimal("3E+8"), DOLLAR)).isEqualTo(Money.of("USD 300000000"));
    }

    @Test
    void anAmountMayBeNegative() {
        assertThat(Money.of("USD -0.01").isNegative()).isTrue();
        assertThat(Money.of("USD 0").isNegative()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,000",
                "1e3",
                ".5",
                "5.",
                "+1",
                "01",
                "１",
                "๑",
                "1 000",
                "1.0000000000000",
                "1234567890123456789012345678901",
                "1234567890123456789012345678.001",
                "NaN"
            })
    void anAmountInAnotherFormIsRejected(String amount) {
        assertThat(Money.parse(amount, DOLLAR)).isEmpty();
        assertThatThrownBy(() -> Money.of("USD " + amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not 'USD " + amount + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e10000000",
                "1e2147483647",
                "1e-2147483647",
                "1e30",
                "1e-13",
                "1234567890123456789012345678.001"
            })
    void anAmountOfExtremeSizeIsRejectedImmediately(String number) {
        Assertions.assertThatThrownBy(() -> new Money(new BigDecimal(number), DOLLAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an amount has at most 30 digits and 12 decimals");
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Money.parse(number, DOLLAR));
    }

    @Test
    void anAmountSurvivesWritingAndParsing() {
        Generated.cases(MoneyTest::amount).forEach(each -> {
            Money money = new Money(each.value(), DOLLAR);
            assertThat(Money.parse(money.amount().toPlainString(), DOLLAR))
                    .as("seed %d", each.seed())
                    .contains(money);
            assertThat(money.amount()).as("seed %d", each.seed()).isEqualByComparingTo(each.value());
        });
    }

    private static BigDecimal amount(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextLong(), random.nextInt(-10, 13));
    }

    @Test
    void moneyIsReadAsItIsWritten() {
        Money money = Money.of("USD -1250000.50");
        assertThat(money).hasToString("USD -1250000.50").isEqualTo(Money.fromString("USD -1250000.50"));
        assertThat(Money.parse("1250000.50")).isEmpty();
        assertThat(Money.parse("USS1")).isEmpty();
        assertThat(Money.parse("ABC 1")).isEmpty();
        assertThat(Money.parse("USD  1")).isEmpty();
        assertThat(Money.parse("1 USD")).isEmpty();
    }
}
