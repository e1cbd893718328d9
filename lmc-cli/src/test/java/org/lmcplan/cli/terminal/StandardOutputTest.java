package org.lmcplan.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "Pipe closed"})
    void aReaderThatHasEnoughIsToldFromAnyOtherFailure(String reason) {
        assertThat(StandardOutput.isBrokenPipe(new IOException(reason))).isTrue();
        assertThat(StandardOutput.isBrokenPipe(new IOException("No space left on device")))
                .isFalse();
        assertThat(StandardOutput.isBrokenPipe(new IOException())).isFalse();
    }

    @Test
    void anyOtherReasonIsSaid() {
        CommandFailure failure = StandardOutput.failure(new IOException("No space left on device"));
        assertThat(failure.sentence().toString())
                .isEqualTo("Cannot write to standard output: No space left on device.");
    }
}
