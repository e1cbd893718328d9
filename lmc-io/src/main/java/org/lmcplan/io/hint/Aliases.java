package org.lmcplan.io.hint;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes by the other names under which people write them. */
final class Aliases {

    private final Map<String, String> codes = new HashMap<>();

    /** Adds names; the first line that has a name decides. Each line is a code followed by names, all separated by bars. */
    Aliases with(String lines) {
        for (String line : lines.split("\n", -1)) {
            String[] words = line.split("\\|", -1);
            for (int i = 1; i < words.length; i++) {
                with(words[i], words[0]);
            }
        }
        return this;
    }

    Aliases with(String name, String code) {
        codes.putIfAbsent(key(name), code);
        return this;
    }

    /** Finds the code of a name, whatever its case, dots and spaces. */
    Optional<String> find(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    /** The names, in lower case. */
    Map<String, String> byName() {
        return Collections.unmodifiableMap(codes);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s._-]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
