package org.lmcplan.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.cli.terminal.CommonOptions;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.Surroundings;

class WorkersTest {

    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void resultsAreInTheOrderOfTheDocumentsHoweverManyJobsThereAre() {
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
        List<Integer> squares = numbers.stream().map(n -> n * n).toList();
        for (int jobs : new int[] {1, 2, 7, 200}) {
            assertThat(workers(jobs, false).map(numbers, n -> n * n)).isEqualTo(squares);
        }
    }

    @Test
    void severalDocumentsAreWorkedOnAtATime() {
        CountDownLatch both = new CountDownLatch(2);
        List<Boolean> met = workers(2, false).map(List.of(1, 2), n -> {
            both.countDown();
            try {
                both.await();
                return true;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        assertThat(met).containsExactly(true, true);
    }

    @Test
    void aFailureIsThatOfTheDocument() {
        Workers workers = workers(2, false);
        assertThatThrownBy(() -> workers.map(List.of(1, 2), n -> fail(new IllegalArgumentException("number " + n))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number 1");
        assertThatThrownBy(() -> workers.map(List.of(1, 2), n -> fail(new StackOverflowError("deep"))))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void anInterruptionEndsTheWork() {
        Workers workers = workers(2, false);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> workers.map(List.of(1, 2), WorkersTest::waitLong))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void progressIsShownInATerminalAfterTwoSecondsAndCleared() {
        workers(1, true).map(List.of(1, 2, 3), n -> clock.addAndGet(SECOND));
        String bar = "[##############################] 3/3";
        assertThat(err.toString(UTF_8)).isEqualTo("\r" + bar + "\r" + " ".repeat(bar.length()) + "\r");
    }

    @Test
    void progressIsShownWhileOthersWork() {
        workers(2, true).map(List.of(1, 2), n -> {
            clock.addAndGet(3 * SECOND);
            for (int i = 0; i < 1000 && err.size() == 0; i++) {
                pause();
            }
            return n;
        });
        assertThat(err.toString(UTF_8)).contains("] 0/2").endsWith("\r");
    }

    @Test
    void noProgressIsShownOfOneDocumentOrSoonOrOutsideOfATerminal() {
        workers(1, true).map(List.of(1), n -> clock.addAndGet(9 * SECOND));
        workers(1, true).map(List.of(1, 2), n -> clock.addAndGet(SECOND / 2));
        workers(1, false).map(List.of(1, 2), n -> clock.addAndGet(9 * SECOND));
        assertThat(err.size()).isZero();
    }

    @Test
    void workGoesOnIfProgressCannotBeShown() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        assertThat(workers(1, true, closed).map(List.of(1, 2), n -> clock.addAndGet(9 * SECOND)))
                .hasSize(2);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Integer fail(RuntimeException failure) {
        throw failure;
    }

    private static Integer fail(Error failure) {
        throw failure;
    }

    private Workers workers(int jobs, boolean inTerminal) {
        return workers(jobs, inTerminal, err);
    }

    private Workers workers(int jobs, boolean inTerminal, OutputStream stream) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                stream,
                Map.of(),
                Path.of(""),
                Locale.ENGLISH,
                false,
                inTerminal,
                () -> LocalDate.EPOCH);
        return new Workers(jobs, new FileProgress(new Console(surroundings, new CommonOptions()), clock::get));
    }

    private static int waitLong(int number) {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return number;
    }
}
