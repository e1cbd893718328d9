package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyIdTest {

    @Test
    void aPartyIsACountryOrHasAnIdOfItsOwn() {
        assertThat(PartyId.of("KH")).isEqualTo(new CountryCode("KH"));
        assertThat(PartyId.of("planning-division")).isEqualTo(Slug.of("planning-division"));
        assertThat(PartyId.fromString("kh"))
                .as("an id, since codes are upper case")
                .isInstanceOf(Slug.class);
        assertThat(PartyId.of("KH").value()).isEqualTo("KH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kh", "KHM", "4.2-1", "planning division"})
    void anyOtherTextIsRejected(String text) {
        assertThat(PartyId.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartyId.of(text))
                .withMessage("a party is written as a country code like KH or an id like planning-division, not '"
                        + text + "'");
    }
}
