package org.lmcplan.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessStreamsTest {

    @Test
    void theFirstVariableOfPosixThatIsSetGivesTheLanguage() {
        assertThat(ProcessStreams.locale(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US.UTF-8")))
                .isEqualTo(Locale.CHINESE);
        assertThat(ProcessStreams.locale(Map.of("LC_ALL", "", "LC_MESSAGES", "en_GB", "LANG", "zh_CN")))
                .isEqualTo(Locale.ENGLISH);
        assertThat(ProcessStreams.locale(Map.of("LANG", "ZH_TW"))).isEqualTo(Locale.CHINESE);
        assertThat(ProcessStreams.locale(Map.of("LANG", "C"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void withoutVariablesTheLanguageIsThatOfTheVirtualMachine() {
        assertThat(ProcessStreams.locale(Map.of())).isEqualTo(Locale.getDefault(Locale.Category.DISPLAY));
    }

    @Test
    void theStartScriptPassesTheLanguageOnAndSaysWhichStreamsAreTerminals() {
        System.setProperty("lmc.language", "zh_CN");
        System.setProperty("lmc.terminals", "out");
        try {
            assertThat(ProcessStreams.locale()).isEqualTo(Locale.CHINESE);
            assertThat(ProcessStreams.isTerminal("out")).isTrue();
            assertThat(ProcessStreams.isTerminal("err")).isFalse();
        } finally {
            System.clearProperty("lmc.language");
            System.clearProperty("lmc.terminals");
        }
        assertThat(ProcessStreams.locale()).isEqualTo(ProcessStreams.locale(System.getenv()));
    }
}
