package org.lmcplan.io;

import java.util.EnumMap;
import java.util.Map;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Span;

/** Counts how often each part of a position is reported correctly. */
final class PlaceTally {

    /** The parts of a position. */
    enum Part {
        KIND,
        SOURCE,
        LINE,
        POINTER,
        COLUMN,
        OFFSET,
        END
    }

    private final Map<Part, Integer> wrong = new EnumMap<>(Part.class);
    private int count;
    private String firstWrong = "";

    /** A fault as reported, or as expected. */
    record Told(FaultKind kind, String source, String path, Span span) {

        static Told of(Fault fault) {
            return new Told(fault.kind(), fault.source(), fault.path().toString(), fault.span());
        }

        private Object part(Part part) {
            return switch (part) {
                case KIND -> kind;
                case SOURCE -> source;
                case LINE -> span.start().line();
                case POINTER -> path;
                case COLUMN -> span.start().column();
                case OFFSET -> span.start().offset();
                case END -> span.end();
            };
        }
    }

    void add(String what, Told expected, Told told) {
        count++;
        for (Part part : Part.values()) {
            if (!expected.part(part).equals(told.part(part))) {
                wrong.merge(part, 1, Integer::sum);
                firstWrong = firstWrong.isEmpty() ? what + ": " + expected + " but " + told : firstWrong;
            }
        }
    }

    int count() {
        return count;
    }

    /** The number of positions that were wrong in this part. */
    int wrong(Part part) {
        return wrong.getOrDefault(part, 0);
    }

    /** The counts and the first wrong position. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(count + " defects");
        for (Part part : Part.values()) {
            line.append(String.format(", %s %.2f %%", part, 100.0 * (count - wrong(part)) / Math.max(1, count)));
        }
        return line + (firstWrong.isEmpty() ? "" : "\n" + firstWrong);
    }
}
