package org.lmcplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class VersionsTest {

    @Test
    void theVersionNamesTheProgramTheRulesTheFormatsAndJava() throws IOException {
        String[] lines = new Versions().getVersion();
        assertThat(lines).hasSize(6);
        assertThat(lines[0]).matches("lmc \\d+\\.\\d+\\.\\d+(-[A-Z0-9-]+)?");
        assertThat(lines[1]).matches("rules on plans \\S+ \\S+");
        assertThat(lines[2]).matches("rules on registers \\S+ \\S+");
        assertThat(lines[3]).matches("rules on transitions \\S+ \\S+");
        assertThat(lines[4]).matches("formats lmc-plan/\\d+, lmc-register/\\d+, lmc-assessment/\\d+, lmc-diff/\\d+");
        assertThat(lines[5]).isEqualTo("Java " + Runtime.version());
    }
}
