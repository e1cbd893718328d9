package org.lmcplan.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.evidence.Register;

/**
 * The canonical JSON of a plan or register, from which the text of single parts is taken. Each value of that form is on its own
 * line, and the lines of a part are those between two of its indent.
 */
public final class CanonicalText {

    private final List<String> lines;

    private CanonicalText(String text) {
        this.lines = text.lines().toList();
    }

    /** Returns the JSON of a plan. */
    public static CanonicalText of(Plan plan) {
        return new CanonicalText(LmcWriter.create().toText(plan, Format.JSON));
    }

    /** Returns the JSON of a register. */
    public static CanonicalText of(Register register) {
        return new CanonicalText(LmcWriter.create().toText(register, Format.JSON));
    }

    /** Returns the JSON of an assessment. */
    public static CanonicalText of(Assessment assessment) {
        return new CanonicalText(LmcWriter.create().toText(assessment, Format.JSON));
    }

    /** Returns the lines of the whole document. */
    public List<String> lines() {
        return lines;
    }

    /** Returns the lines of the members of the document with these keys, in its order, as an object of their own. */
    public List<String> members(List<String> keys) {
        List<String> object = new ArrayList<>(List.of("{"));
        for (String key : keys) {
            List<String> member = member(key);
            member.set(member.size() - 1, member.get(member.size() - 1).replaceFirst(",$", ""));
            if (object.size() > 1) {
                object.set(object.size() - 1, object.get(object.size() - 1) + ",");
            }
            object.addAll(member);
        }
        object.add("}");
        return object;
    }

    /** Returns the lines of each entry of a list with this key, without indent. */
    public List<List<String>> entries(String key) {
        List<List<String>> entries = new ArrayList<>();
        List<String> member = member(key);
        int start = 1;
        for (int i = 1; i < member.size() - 1; i++) {
            if (member.get(i).startsWith("    }")) {
                entries.add(unindented(member.subList(start, i + 1)));
                start = i + 1;
            }
        }
        return entries;
    }

    private List<String> member(String key) {
        int start = 0;
        while (!lines.get(start).startsWith("  \"" + key + "\": ")) {
            start++;
        }
        int end = start + 1;
        while (lines.get(end).startsWith("   ")) {
            end++;
        }
        boolean isOpen = lines.get(start).endsWith("{") || lines.get(start).endsWith("[");
        return new ArrayList<>(lines.subList(start, isOpen ? end + 1 : end));
    }

    /** Returns the lines of an entry of a list, such as {@code /commitments/3}, without indent; of the document for the root. */
    public List<String> part(DocumentPath path) {
        List<String> segments = path.segments();
        if (segments.isEmpty()) {
            return lines;
        }
        int list = lines.indexOf("  \"" + segments.get(0) + "\": [");
        int number = Integer.parseInt(segments.get(1));
        int start = list + 1;
        for (int before = 0; before < number; before++) {
            start = end(start) + 1;
        }
        return unindented(lines.subList(start, end(start) + 1));
    }

    private static List<String> unindented(List<String> entry) {
        return entry.stream()
                .map(line -> line.substring(4))
                .map(line -> line.equals("},") ? "}" : line)
                .toList();
    }

    private int end(int start) {
        int end = start;
        while (!lines.get(end).startsWith("    }")) {
            end++;
        }
        return end;
    }

    /** Returns the lines of a part as one line. */
    public static String onOneLine(List<String> part) {
        return part.stream().map(String::stripLeading).collect(Collectors.joining());
    }

    /** Returns entries as a JSON array, ended by a line feed. */
    public static String array(List<List<String>> entries) {
        return entries.isEmpty()
                ? "[]\n"
                : entries.stream()
                        .map(entry -> entry.stream().map(line -> "  " + line).collect(Collectors.joining("\n")))
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** Returns entries as JSON Lines. */
    public static String jsonLines(List<List<String>> entries) {
        return entries.stream().map(entry -> onOneLine(entry) + "\n").collect(Collectors.joining());
    }
}
