package org.lmcplan.io.hint;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Codes by the other names under which people write them. */
final class Aliases {

    /** English, and what is spoken and written in the six countries. */
    static final List<Locale> LANGUAGES = Stream.of("en", "zh", "zh-Hant", "th", "vi", "lo", "km", "my")
            .map(Locale::forLanguageTag)
            .toList();

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> withoutSpaces = new HashMap<>();

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
        String key = key(name);
        codes.putIfAbsent(key, code);
        withoutSpaces.putIfAbsent(key.replace(" ", ""), code);
        return this;
    }

    /** Finds the code of a name, whatever its case, dots and spaces. */
    Optional<String> find(String name) {
        String key = key(name);
        return Optional.ofNullable(codes.get(key))
                .or(() -> Optional.ofNullable(withoutSpaces.get(key.replace(" ", ""))));
    }

    /** The names, in lower case. */
    Map<String, String> byName() {
        return Collections.unmodifiableMap(codes);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s._-]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
