package org.lmcplan.io.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lmcplan.io.fault.FaultKind;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Refuses what snakeyaml-engine accepts against the rules of YAML: lines of a quoted text or of a list in brackets that are not
 * indented, tabs that indent them, and comments directly after a value. A closing bracket may start its line anywhere.
 */
final class YamlLayout {

    private final CodePointText text;
    private final int lastLine;
    private final Deque<Integer> indents = new ArrayDeque<>(); // that the lines of a value need, per block around it
    private final Deque<Event.ID> flows = new ArrayDeque<>();
    private int last; // the index up to which the text was checked
    private int lastValue;
    private boolean isAfterColon;
    private boolean isOff; // with anchors, aliases and tags, which are refused and have no marks of their own

    YamlLayout(CodePointText text) {
        this.text = text;
        this.lastLine = text.lineStart(text.text().length());
        indents.push(0);
    }

    boolean isInFlow() {
        return !flows.isEmpty();
    }

    boolean isInFlowObject() {
        return flows.peek() == Event.ID.MappingStart;
    }

    boolean isAtRoot() {
        return indents.size() == 1 && flows.isEmpty();
    }

    /** How many spaces a line of the current value needs. */
    int indent() {
        return indents.element();
    }

    /** The index of the last value or key. */
    int lastValue() {
        return lastValue;
    }

    /** Whether a colon comes before the last event. */
    boolean isAfterColon() {
        return isOff || isAfterColon;
    }

    /** Checks the text from the previous event to the end of this one. */
    void check(Event event) throws TokenProblem.Fatal {
        int start = indexOf(event.getStartMark());
        int end = indexOf(event.getEndMark());
        if (event instanceof DocumentStartEvent document) {
            checkVersion(document, start);
        }
        isOff |= event instanceof NodeEvent node && hasProperties(node);
        if (!isOff) {
            checkGap(last, start);
            if (event instanceof NodeEvent && flows.isEmpty()) {
                checkStart(event, start);
            }
            if (event instanceof ScalarEvent scalar) {
                checkScalar(scalar, start, end);
            }
        }
        lastValue = event instanceof NodeEvent ? start : lastValue;
        last = Math.max(last, event instanceof CollectionStartEvent && !isFlow(event) ? start : end);
        nest(event, start);
    }

    private void checkVersion(DocumentStartEvent document, int start) throws TokenProblem.Fatal {
        Optional<SpecVersion> version = document.getSpecVersion();
        if (version.isPresent()
                && (version.get().getMajor() != 1 || version.get().getMinor() != 2)) {
            throw unread("yaml.version", start);
        }
    }

    private void nest(Event event, int start) {
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> {
                if (isFlow(event)) {
                    flows.push(event.getEventId());
                } else {
                    indents.push(start - text.lineStart(start) + 1);
                }
            }
            case MappingEnd, SequenceEnd -> {
                if (flows.isEmpty()) {
                    indents.pop();
                } else {
                    flows.pop();
                }
            }
            default -> {}
        }
    }

    private static boolean isFlow(Event event) {
        return event instanceof CollectionStartEvent start && start.isFlow();
    }

    private static boolean hasProperties(NodeEvent node) {
        return node.getAnchor().isPresent()
                || (node instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (node instanceof CollectionStartEvent start && start.getTag().isPresent());
    }

    private int indexOf(Optional<Mark> mark) {
        return mark.isPresent() ? text.indexOf(mark.get().getIndex()) : last;
    }

    private static int line(Optional<Mark> mark) {
        return mark.isPresent() ? mark.get().getLine() : -1;
    }

    /** Checks what is between values: blanks, comments, and characters such as commas. */
    private void checkGap(int from, int to) throws TokenProblem.Fatal {
        isAfterColon = false;
        for (int i = from; i < to; i++) {
            if (text.at(i) == ':') {
                isAfterColon = true;
                if (flows.isEmpty()) {
                    checkColon(i);
                }
            }
            if (text.at(i) == '#') {
                if (i > 0 && !text.isBlank(i - 1)) {
                    throw refuse("yaml.comment", i);
                }
                i = text.lineEnd(i);
            }
            if (!flows.isEmpty() && i < to && text.isLineEnd(i)) {
                checkIndent(i + 1);
            }
        }
    }

    /** The colon of a key that starts with a question mark is indented like it. */
    private void checkColon(int colon) throws TokenProblem.Fatal {
        if (text.isFirstOfLine(colon)) {
            int word = text.afterSpaces(text.lineStart(colon));
            if (word < colon) {
                throw refuse("yaml.tab", word);
            }
        }
    }

    /** Checks a line that starts between values; closing brackets are let through. */
    private void checkIndent(int line) throws TokenProblem.Fatal {
        int word = text.afterBlanks(line);
        if (!text.isLineEnd(word) && "#]}".indexOf(text.at(word)) < 0) {
            checkIndentOfContent(line);
        }
    }

    /** Checks the indentation of a value outside brackets that starts its line; keys and blocks are checked by the engine. */
    private void checkStart(Event event, int start) throws TokenProblem.Fatal {
        if (text.isFirstOfLine(start)) {
            int line = text.lineStart(start);
            if (isBlockText(event) || text.afterSpaces(line) < start) {
                checkIndentOfContent(line);
            }
        }
    }

    private static boolean isBlockText(Event event) {
        return event instanceof ScalarEvent scalar && (scalar.isLiteral() || scalar.isFolded());
    }

    private void checkScalar(ScalarEvent scalar, int start, int end) throws TokenProblem.Fatal {
        if (isBlockText(scalar)) {
            checkLastLine(scalar, start, end);
            checkRootText(scalar, start, end);
            return;
        }
        if (isInFlow() && scalar.isPlain() && scalar.getValue().equals("-")) {
            throw refuse("yaml.bad-start", start);
        }
        if (line(scalar.getStartMark()) == line(scalar.getEndMark())) {
            return; // most values are on one line
        }
        for (int i = start; i < end; i++) {
            if (text.isLineEnd(i) && !text.isLineEnd(text.afterSpaces(i + 1))) {
                checkIndentOfContent(i + 1);
            }
        }
    }

    private void checkIndentOfContent(int line) throws TokenProblem.Fatal {
        int word = text.afterSpaces(line);
        if (word - line < indent()) {
            throw refuse(text.at(word) == '\t' ? "yaml.tab" : "yaml.continuation", word);
        }
    }

    /** Programs differ on whether a last line of spaces without line end belongs to the text. */
    private void checkLastLine(ScalarEvent scalar, int start, int end) throws TokenProblem.Fatal {
        int length = text.text().length();
        if (lastLine > start
                && lastLine < length
                && end >= lastLine
                && text.afterSpaces(lastLine) == length
                && (text.text().substring(start, text.lineEnd(start)).contains("+") || isBlank(scalar))) {
            throw unread("yaml.last-line", lastLine);
        }
    }

    /** A line {@code #} after the header of a document that is one text is the first line of the text, not a comment. */
    private void checkRootText(ScalarEvent scalar, int start, int end) throws TokenProblem.Fatal {
        if (isAtRoot() && scalar.getValue().isBlank()) {
            int word = end;
            while (word < text.text().length() && text.isBlank(word)) {
                word++;
            }
            if (text.at(word) == '#' && text.lineStart(word) > start) {
                throw unread("yaml.root-text", word);
            }
        }
    }

    private static boolean isBlank(ScalarEvent scalar) {
        return !scalar.getValue().isEmpty() && scalar.getValue().isBlank();
    }

    private TokenProblem.Fatal unread(String explanation, int at) {
        return SyntaxError.named(explanation).fatal(FaultKind.UNSUPPORTED_YAML, text.positionOf(at));
    }

    private TokenProblem.Fatal refuse(String explanation, int at) {
        return SyntaxError.named(explanation).fatal(FaultKind.MALFORMED_YAML, text.positionOf(at));
    }
}
