package org.lmcplan.io.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.SmallPlan;
import org.lmcplan.model.Plan;

class Utf8BufferTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8190, 8191, 8192, 8193, 16383, 16384, 50_000, 300_000})
    void longTextsAreEncodedAsByTheJdkWhereverTheyAreCut(int before) {
        for (String around : new String[] {"", "x", "é", "澜", "😀"}) {
            String text = around + "a".repeat(before) + "😀澜é\"" + "湄公河😀".repeat(5_000) + around;
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            Utf8Buffer streamed = new Utf8Buffer(stream);
            write(text, streamed);
            streamed.flush();
            Utf8Buffer whole = new Utf8Buffer();
            write(text, whole);

            assertThat(whole.toBytes()).isEqualTo(('"' + text + '"').getBytes(UTF_8));
            assertThat(stream.toByteArray()).isEqualTo(whole.toBytes());
            assertThat(whole).hasToString('"' + text + '"');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uD83D", "\uDE00b", "\uD83Dx\uDE00", "\uDE00\uD83D"})
    void aLoneSurrogateIsWrittenAsByTheJdk(String text) {
        Utf8Buffer buffer = new Utf8Buffer();
        write(text, buffer);
        assertThat(buffer.toBytes()).isEqualTo(('"' + text + '"').getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void aStreamReceivesTheBytesOfTheText(Format format) throws IOException {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        LmcWriter.create().write(plan, format, stream);
        assertThat(stream.toByteArray())
                .isEqualTo(LmcWriter.create().toText(plan, format).getBytes(UTF_8))
                .hasSizeGreaterThan(1 << 16); // so that it came in pieces
    }

    @ParameterizedTest
    @EnumSource
    void writingThrowsTheExceptionOfTheStream(Format format) {
        IOException full = new IOException("no space left");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        for (Plan plan : new Plan[] {SmallPlan.plan(), BundledPlan.LMC_2023_2027.load()}) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> LmcWriter.create().write(plan, format, failing))
                    .isSameAs(full);
        }
    }

    @Test
    void flushingABufferWithoutAStreamKeepsWhatIsInIt() {
        Utf8Buffer buffer = new Utf8Buffer();
        write("a", buffer);
        buffer.flush();
        assertThat(buffer).hasToString("\"a\"");
    }

    private static void write(String text, Utf8Buffer to) {
        CharArray scratch = new CharArray();
        scratch.take(text);
        to.ascii('"');
        to.text(scratch.chars, 0, scratch.length, Utf8Buffer.NO_ESCAPES);
        to.ascii('"');
    }
}
