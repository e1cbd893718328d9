package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"CN", "KH", "LA", "MM", "TH", "VN"})
    void anIsoCodeIsAccepted(String code) {
        assertThat(CountryCode.isKnown(code)).isTrue();
        assertThat(new CountryCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kh", "Kh", "KHM", "K", "XX", "ZZ", "EU", "UK", " KH", "KH ", "ＫＨ", "116", "柬埔寨"})
    void anythingElseIsRejected(String text) {
        assertThat(CountryCode.isKnown(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountryCode(text))
                .withMessage("a country is an ISO 3166-1 code such as KH, not '" + text + "'");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> new CountryCode(null));
    }

    @Test
    void codesAreComparedAlphabetically() {
        assertThat(new CountryCode("CN")).isLessThan(new CountryCode("KH"));
        assertThat(new CountryCode("VN")).isEqualByComparingTo(new CountryCode("VN"));
    }

    @Test
    void aCodeIsParsed() {
        assertThat(CountryCode.parse("KH")).contains(CountryCode.of("KH"));
        assertThat(CountryCode.parse("kh")).isEmpty();
    }
}
