package org.lmcplan.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;

/**
 * The canonical JSON of a plan or register, from which the text of single parts is taken. Each value of that form is on its own
 * line, and the lines of a part are those between two of its indent.
 */
final class DocumentJson {

    private final List<String> lines;

    private DocumentJson(String text) {
        this.lines = text.lines().toList();
    }

    static DocumentJson of(Plan plan) {
        return new DocumentJson(LmcWriter.create().toText(plan, Format.JSON));
    }

    static DocumentJson of(Register register) {
        return new DocumentJson(LmcWriter.create().toText(register, Format.JSON));
    }

    /** Returns the lines of an entry of a list, such as {@code /commitments/3}, without indent; of the document for the root. */
    List<String> part(DocumentPath path) {
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
        return lines.subList(start, end(start) + 1).stream()
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
    static String onOneLine(List<String> part) {
        return part.stream().map(String::stripLeading).collect(Collectors.joining());
    }
}
