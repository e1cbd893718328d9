package org.lmcplan.cli;

import java.util.Locale;
import org.lmcplan.cli.terminal.Surroundings;

/** The language of messages about a command line that could not be understood. */
final class AskedLanguage {

    private AskedLanguage() {}

    static Locale of(String[] arguments, Surroundings surroundings) {
        Locale asked = surroundings.locale();
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (value.equals("zh") || value.equals("en")) {
                asked = value.equals("zh") ? Locale.CHINESE : Locale.ENGLISH; // the one after the command counts
            }
        }
        return asked;
    }
}
