package org.lmcplan.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void quotesWhatRfc4180Asks() {
        CsvRows rows = new CsvRows(List.of("a", "b"));
        rows.row(List.of("one, two", "say \"x\""));
        rows.row(List.of("line\nfeed", "carriage\rreturn"));
        assertThat(rows.text())
                .isEqualTo("a,b\r\n\"one, two\",\"say \"\"x\"\"\"\r\n\"line\nfeed\",\"carriage\rreturn\"\r\n");
    }

    @Test
    void noCellStartsAFormulaAndNumbersAreNumbers() {
        CsvRows rows = new CsvRows(List.of("a"));
        for (String cell : List.of("=1+1", "+1", "-a", "@x", "\tx", "-5", "-5.25", "a=b", "")) {
            rows.row(List.of(cell));
        }
        assertThat(rows.text().lines().skip(1))
                .containsExactly("'=1+1", "'+1", "'-a", "'@x", "'\tx", "-5", "-5.25", "a=b", "");
    }

    @Test
    void whatLooksLikeAnEscapedFormulaGetsOneMoreApostropheAndFullWidthFormsAreFormulas() {
        CsvRows rows = new CsvRows(List.of("a"));
        for (String cell : List.of("''=1", "'-5", "'tis", "\uFF1D1", "\uFF0D5")) {
            rows.row(List.of(cell));
        }
        assertThat(rows.text().lines().skip(1)).containsExactly("'''=1", "''-5", "'tis", "'\uFF1D1", "'\uFF0D5");
    }

    @Test
    void aRowHasAsManyCellsAsThereAreHeaders() {
        assertThatThrownBy(() -> new CsvRows(List.of("a", "b")).row(List.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 2 columns");
    }
}
