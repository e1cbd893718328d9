package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.SampleSurroundings;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;

class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aDefectIsSaidWithoutItsStackTrace() {
        assertThat(report(new IllegalStateException("no index"), Locale.ENGLISH, false))
                .isEqualTo(4);
        assertThat(err.toString(UTF_8))
                .isEqualTo("lmc: This is a defect of the program; please report it with what --stacktrace prints.\n");
    }

    @Test
    void theStackTraceIsPrintedIfItIsAskedFor() {
        assertThat(report(new IllegalStateException("no index"), Locale.CHINESE, true))
                .isEqualTo(4);
        assertThat(err.toString(UTF_8))
                .startsWith("lmc: 这是程序的缺陷；请附上 --stacktrace 的输出予以报告。\n")
                .contains("IllegalStateException: no index");
    }

    @Test
    void filesThatFailAreNoDefect() {
        assertThat(report(new FileNotFoundException("plan.yaml"), Locale.ENGLISH, false))
                .isEqualTo(3);
        assertThat(report(new UncheckedIOException(new IOException("lost")), Locale.ENGLISH, false))
                .isEqualTo(3);
        assertThat(err.toString(UTF_8)).startsWith("lmc: plan.yaml\n").contains("lost");
    }

    @Test
    void tooLittleMemoryIsNoDefect() {
        assertThat(report(new OutOfMemoryError(), Locale.ENGLISH, false)).isEqualTo(3);
        assertThat(err.toString(UTF_8)).isEqualTo("lmc: There is not enough memory for this input.\n");
    }

    @Test
    void aReaderThatWentAwayIsNotToldAnything() {
        assertThat(report(CommandFailure.output(Message.nothing()), Locale.ENGLISH, false))
                .isEqualTo(3);
        assertThat(err.size()).isZero();
    }

    @Test
    void standardErrorThatIsClosedChangesNothing() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        assertThat(new Failures(surroundings(closed), Locale.ENGLISH, false).report(new IllegalStateException()))
                .isEqualTo(4);
    }

    private int report(Throwable failed, Locale locale, boolean withStackTrace) {
        return new Failures(surroundings(err), locale, withStackTrace).report(failed);
    }

    private static Surroundings surroundings(OutputStream err) {
        return SampleSurroundings.with(OutputStream.nullOutputStream(), err);
    }
}
