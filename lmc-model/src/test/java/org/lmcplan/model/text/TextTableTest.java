package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table = TextTable.read(
            new ByteArrayInputStream("one = a text\none.zh = 文本\n".getBytes(StandardCharsets.UTF_8)),
            "some.properties");

    @Test
    void aTextIsFoundByItsKey() {
        assertThat(table.text("one")).isEqualTo("a text");
        assertThat(table.text("one.zh")).isEqualTo("文本");
        assertThat(table.keys()).containsExactlyInAnyOrder("one", "one.zh");
    }

    @Test
    void aMissingTextIsNamedWithItsFile() {
        assertThat(table.find("two")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> table.text("two"))
                .withMessage("some.properties lacks the text two");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TextTable.read(null, "some.properties"))
                .withMessage("the file some.properties is missing");
    }

    @Test
    void aFileThatCannotBeReadIsReported() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TextTable.read(broken, "some.properties"));
    }
}
