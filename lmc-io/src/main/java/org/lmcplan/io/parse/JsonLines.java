package org.lmcplan.io.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lmcplan.io.fault.FaultKind;

/** Splits JSON Lines at line ends. Recognises a record that is broken over several lines, so that it is reported once. */
final class JsonLines extends DocumentSplitter {

    private static final int MOST_LINES = 1000; // of a broken record

    private final Deque<Line> ahead = new ArrayDeque<>();
    private int withoutEnd; // so many lines from here on are known not to complete a broken record

    JsonLines(InputStream in, int maxBytes) {
        super(in, maxBytes);
    }

    @Override
    Optional<RawDocument> nextDocument() throws IOException {
        for (Optional<Line> next = takeLine(); next.isPresent(); next = takeLine()) {
            Line line = next.get();
            withoutEnd = Math.max(0, withoutEnd - 1);
            if (!line.isWhole()) {
                return Optional.of(tooLarge(line.offset()));
            }
            if (!line.isBlank()) {
                int lines = linesOfRecord(line);
                return Optional.of(
                        lines == 1
                                ? RawDocument.whole(line.bytes(), line.offset())
                                : refuse(line.offset(), FaultKind.BROKEN_RECORD, lines));
            }
        }
        return Optional.empty();
    }

    private Optional<Line> takeLine() throws IOException {
        return ahead.isEmpty() ? readLine() : Optional.of(ahead.remove());
    }

    /** Finds out over how many lines a record is broken, and takes these lines; 1 for one that is whole, or is never completed. */
    private int linesOfRecord(Line first) throws IOException {
        JsonNesting nesting = new JsonNesting(first.bytes());
        if (withoutEnd > 0 || !nesting.isOpen()) {
            return 1;
        }
        Deque<Line> rest = new ArrayDeque<>();
        long size = first.bytes().length;
        boolean isComplete = false;
        while (!isComplete && rest.size() < MOST_LINES) {
            Optional<Line> next = takeLine();
            next.ifPresent(rest::add);
            if (next.isEmpty()
                    || !next.get().isWhole()
                    || new JsonNesting(next.get().bytes()).isClosed()) {
                break; // the next record
            }
            size += next.get().bytes().length;
            if (isTooLarge(size)) {
                break;
            }
            nesting.add(next.get().bytes());
            isComplete = !nesting.isOpen();
        }
        if (isComplete) {
            return 1 + rest.size();
        }
        withoutEnd = rest.size() < MOST_LINES ? 0 : MOST_LINES; // so that no line is looked at a thousand times
        while (!rest.isEmpty()) {
            ahead.addFirst(rest.removeLast());
        }
        return 1;
    }
}
