package org.lmcplan.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** The streams of the process, and what the start script tells about them. */
final class ProcessStreams {

    private ProcessStreams() {}

    static OutputStream standardOutput() {
        return new FileOutputStream(FileDescriptor.out);
    }

    static OutputStream standardError() {
        return new FileOutputStream(FileDescriptor.err);
    }

    /** The start script says which streams are terminals; Java 17 cannot tell, so without the script none is. */
    static boolean isTerminal(String stream) {
        return System.getProperty("lmc.terminals", "").contains(stream);
    }

    /** The start script passes the language on, because it runs Java in a locale of its own. */
    static Locale locale() {
        String passed = System.getProperty("lmc.language", "");
        return locale(passed.isEmpty() ? System.getenv() : Map.of("LC_ALL", passed));
    }

    /** The variables of POSIX come first: the virtual machine takes no Chinese from {@code LANG} where that locale is not installed. */
    static Locale locale(Map<String, String> variables) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = variables.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
            }
        }
        return Locale.getDefault(Locale.Category.DISPLAY);
    }
}
