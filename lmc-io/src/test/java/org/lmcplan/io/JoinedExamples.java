package org.lmcplan.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The examples of a page, each joined with those before it: entries of a list follow those that are already there. */
final class JoinedExamples {

    private static final Pattern KEY = Pattern.compile("(?ms)^(\\S+:)(.*?)(?=^\\S|\\z)");

    private JoinedExamples() {}

    /** Returns the document after each example. */
    static List<String> of(String page, String language) {
        Map<String, String> keys = new LinkedHashMap<>();
        List<String> documents = new ArrayList<>();
        for (String example : blocks(page, language)) {
            Matcher part = KEY.matcher(example);
            while (part.find()) {
                String key = part.group(1);
                String value = part.group(2);
                if (value.startsWith("\n  - ")) {
                    keys.merge(key, value, (before, more) -> before + more.substring(1));
                } else if (keys.putIfAbsent(key, value) != null) {
                    throw new IllegalArgumentException("two examples have " + key);
                }
            }
            documents.add(keys.entrySet().stream()
                    .map(each -> each.getKey() + each.getValue())
                    .collect(Collectors.joining()));
        }
        return documents;
    }

    /** Returns the blocks of the page in the given language. */
    static List<String> blocks(String page, String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```")
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
