package org.lmcplan.validate.config;

import java.util.List;
import java.util.function.Predicate;
import org.lmcplan.model.DocumentPath;

/**
 * The path of a finding, or a pattern of paths: {@code *} stands for one key or index, and {@code **} at the end for any path
 * below, or none. {@code /commitments/**} matches all findings at commitments, {@code /**} all findings.
 */
final class PathPattern {

    static final String ONE = "*";
    static final String REST = "**";

    private PathPattern() {}

    /** Returns the pattern; rejects a star that is only a part of a key, and {@code **} before the end. */
    static DocumentPath of(String text) {
        DocumentPath pattern = DocumentPath.of(text);
        List<String> segments = pattern.segments();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            boolean isWhole = segment.equals(ONE) || (segment.equals(REST) && i == segments.size() - 1);
            if (segment.contains(ONE) && !isWhole) {
                throw new IllegalArgumentException(
                        "in a path, * stands for one whole key or index, and ** at the end for the rest, unlike in '"
                                + text + "'");
            }
        }
        return pattern;
    }

    static boolean matches(DocumentPath pattern, DocumentPath path) {
        List<String> wanted = pattern.segments();
        List<String> given = path.segments();
        boolean isOpen = !wanted.isEmpty() && wanted.get(wanted.size() - 1).equals(REST);
        int fixed = isOpen ? wanted.size() - 1 : wanted.size();
        if (given.size() < fixed || (given.size() > fixed && !isOpen)) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            if (!wanted.get(i).equals(ONE) && !wanted.get(i).equals(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pattern matches one path only. */
    static boolean isExact(DocumentPath pattern) {
        return pattern.segments().stream().noneMatch(segment -> segment.startsWith(ONE));
    }

    /** Returns the pattern with a star in place of the segments that are indexes and pass the test of their position. */
    static DocumentPath withoutIndexes(DocumentPath pattern, Predicate<Integer> released) {
        DocumentPath result = DocumentPath.root();
        List<String> segments = pattern.segments();
        for (int i = 0; i < segments.size(); i++) {
            result = result.child(isIndex(segments.get(i)) && released.test(i) ? ONE : segments.get(i));
        }
        return result;
    }

    static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
