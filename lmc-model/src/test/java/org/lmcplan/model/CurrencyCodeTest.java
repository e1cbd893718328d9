package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

    @ParameterizedTest
    @CsvSource({"CNY, 2", "USD, 2", "JPY, 0", "KWD, 3"})
    void aCurrencyHasTheDecimalsOfItsMinorUnit(String code, int decimals) {
        assertThat(new CurrencyCode(code).decimals()).hasValue(decimals);
    }

    @Test
    void metalsAndUnitsOfAccountHaveNoMinorUnit() {
        assertThat(new CurrencyCode("XAU").decimals()).isEmpty();
        assertThat(new CurrencyCode("XDR").decimals()).isEmpty();
    }

    @Test
    void currenciesThatAreNoLongerInUseAreKnown() {
        assertThat(new CurrencyCode("DEM").isWithdrawn()).isTrue();
        assertThat(new CurrencyCode("LAK").isWithdrawn()).isFalse();
    }

    @Test
    void allCodesAreInAlphabeticalOrderAndKnown() {
        List<String> codes = List.copyOf(CurrencyCode.all());
        assertThat(codes).contains("KHR", "MMK", "THB", "VND").allMatch(CurrencyCode::isKnown);
        assertThat(codes).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RMB", "KIP", "usd", "", "US$"})
    void whatIsNoCodeIsNotKnown(String text) {
        assertThat(CurrencyCode.isKnown(text)).isFalse();
    }
}
