package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.ExtensionValue.Fields;
import org.lmcplan.model.ExtensionValue.Flag;
import org.lmcplan.model.ExtensionValue.Items;
import org.lmcplan.model.ExtensionValue.Nothing;
import org.lmcplan.model.ExtensionValue.Numeral;
import org.lmcplan.model.ExtensionValue.Text;

class ExtensionValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "10",
                "1.10",
                "-2.5",
                "9007199254740991",
                "0.30000000000000004",
                "1E+100",
                "1E-100",
                "1E2"
            })
    void aNumberKeepsItsWrittenForm(String number) {
        assertThat(new Numeral(new BigDecimal(number))).hasToString(new BigDecimal(number).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "0.1234567890123456789", "1E+101", "1E-101", "100000000000000001"})
    void aNumberThatOtherProgramsWouldChangeIsRejected(String number) {
        assertThat(Numeral.isPortable(new BigDecimal(number))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Numeral(new BigDecimal(number)))
                .withMessageContaining("must be written as text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.29999999999999999",
                "0.69999999999999996",
                "-1.1000000000000001",
                "50000000000000001E-17",
                "6.5190368193900223",
                "0.45698143800734009"
            })
    void aNumberThatOtherProgramsWriteWithFewerDigitsIsRejected(String number) {
        assertThat(Numeral.isPortable(new BigDecimal(number))).isFalse();
        assertThat(Numeral.isPortable(new BigDecimal(Double.toString(Double.parseDouble(number)))))
                .isTrue();
    }

    @Test
    void aTextMayBeEmptyButContainsNoForbiddenCharacter() {
        assertThat(new Text("")).hasToString("\"\"");
        assertThatIllegalArgumentException().isThrownBy(() -> ExtensionValue.of("a\u0007"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fields(new TreeMap<>(Map.of("\u0000", new Nothing()))));
    }

    @Test
    void aListKeepsItsOrderAndCannotBeModified() {
        List<ExtensionValue> given = new ArrayList<>(List.of(ExtensionValue.of(2), ExtensionValue.of(1)));
        Items items = new Items(given);
        given.clear();
        assertThat(items.entries())
                .containsExactly(ExtensionValue.of(2), ExtensionValue.of(1))
                .isUnmodifiable();
    }

    @Test
    void valuesArePrintedAsWritten() {
        Fields fields = new Fields(new TreeMap<>(Map.of("b", new Items(List.of(new Nothing())), "a", new Flag(true))));
        assertThat(fields).hasToString("{a=true, b=[null]}");
        assertThat(ExtensionValue.of(false)).isEqualTo(new Flag(false)).hasToString("false");
        assertThat(ExtensionValue.of("a")).isEqualTo(new Text("a")).isNotEqualTo(ExtensionValue.of(1));
    }
}
