package org.lmcplan.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.LanguageTag;

/**
 * Walks the tokens of one document, knows the path it is at, keeps the limits and collects every fault.
 *
 * <p>A shape starts reading with the first token of its value as the current one and leaves with the last.
 */
final class Cursor {

    private static final int MOST_KNOWN = 10_000;

    /** There is something to report: the signal of the hasty to the careful. */
    static final class Unsound extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Unsound() {
            super("the document has a fault", null, false, false);
        }
    }

    private final Tokens tokens;
    private final Limits limits;
    private final String source;
    private final List<Fault> faults = new ArrayList<>();
    private int unreported;

    // A document uses few languages, and finding out whether a tag is one is slow.
    private final Map<String, LanguageTag> languages = new HashMap<>();

    private @Nullable String[] keys = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int pathLength;
    private Kind kind = Kind.END;
    private int depth;
    private int values;

    // Nor does it use many ids, sections or markers, but each again and again.
    private final Map<TextShape<?>, Map<String, Object>> known = new HashMap<>();

    private final RecordedMap.@Nullable Recorder recorder;
    private boolean startIsDue;
    private final boolean hasty;

    Cursor(Tokens tokens, Limits limits, String source, boolean recording) {
        this(tokens, limits, source, recording, false);
    }

    private Cursor(Tokens tokens, Limits limits, String source, boolean recording, boolean hasty) {
        this.tokens = tokens;
        this.limits = limits;
        this.source = source;
        this.hasty = hasty;
        this.recorder = recording ? new RecordedMap.Recorder() : null;
        if (recorder != null) {
            recorder.open("", 0);
            startIsDue = true;
        }
    }

    /**
     * A cursor for documents without a fault, as most are: it keeps no account of where it is, leaves to the model what
     * the model looks at anyway, and throws {@link Unsound} at the first sign of one, for another to read it all again.
     */
    static Cursor hasty(Tokens tokens, Limits limits, String source, boolean recording) {
        return new Cursor(tokens, limits, source, recording, true);
    }

    Kind kind() {
        return kind;
    }

    /** Whether what the model refuses is to be found here, so that it can be reported with its place. */
    boolean isCareful() {
        return !hasty;
    }

    Kind next() throws Problem.Fatal {
        step();
        check();
        return kind;
    }

    /** Steps to the next entry of a list, if there is one, and goes into it. */
    boolean nextEntry(int index) throws Problem.Fatal {
        step();
        boolean more = kind != Kind.LIST_END;
        if (more) {
            enter(null, index); // now, so that what is wrong with the token itself is told of this entry
            if (recorder != null) {
                recorder.open(null, position());
            }
        }
        check();
        return more;
    }

    private void step() throws Problem.Fatal {
        kind = tokens.next();
        if (startIsDue && recorder != null) {
            recorder.start(position());
            startIsDue = false;
        }
    }

    private void check() throws Problem.Fatal {
        if (!tokens.problems().isEmpty()) {
            tokens.problems().forEach(this::fault);
        }
        if (++values > limits.maxValues()) {
            throw new Problem.Fatal(
                    new Problem(FaultKind.TOO_MANY_VALUES, position(), tokens.end(), number(limits.maxValues())));
        }
        switch (kind) {
            case OBJECT_START, LIST_START -> {
                if (++depth > limits.maxDepth()) {
                    throw new Problem.Fatal(
                            new Problem(FaultKind.TOO_DEEP, position(), tokens.end(), number(limits.maxDepth())));
                }
            }
            case OBJECT_END, LIST_END -> depth--;
            case KEY -> checkLength(limits.maxKey(), FaultKind.KEY_TOO_LONG);
            case TEXT -> checkLength(limits.maxText(), FaultKind.TEXT_TOO_LONG);
            case NUMBER -> checkNumber();
            default -> {}
        }
    }

    String text() {
        return tokens.text();
    }

    int position() {
        return hasty && recorder == null ? 0 : tokens.position();
    }

    int end() {
        return tokens.end();
    }

    /** Passes over the current value, whole. */
    void skip() throws Problem.Fatal {
        if (kind == Kind.OBJECT_START || kind == Kind.LIST_START) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    /** Goes to the value under this key, which the next token starts. */
    void enter(String key) {
        enter(key, 0);
        if (recorder != null) {
            recorder.open(key, 0);
            startIsDue = true;
        }
    }

    private void enter(@Nullable String key, int index) {
        if (hasty) {
            return; // only faults are told the path
        }
        if (pathLength == indexes.length) {
            keys = Arrays.copyOf(keys, pathLength * 2);
            indexes = Arrays.copyOf(indexes, pathLength * 2);
        }
        keys[pathLength] = key;
        indexes[pathLength++] = index;
    }

    /** Leaves the value that the current token ends. */
    void leave() {
        pathLength--; // whatever it means to the hasty
        if (recorder != null) {
            recorder.close(tokens.end());
        }
    }

    /** The language of this tag; null where it is not one, or not in its canonical spelling. */
    @Nullable
    LanguageTag language(String tag) {
        LanguageTag known = languages.get(tag);
        if (known == null && LanguageTag.canonical(tag).filter(tag::equals).isPresent()) {
            known = new LanguageTag(tag);
            languages.put(tag, known);
        }
        return known;
    }

    /** Whether a further fault would be reported, and not only counted. */
    boolean reportsMore() {
        return faults.size() < limits.maxFaults();
    }

    /** How many faults there are so far; a value read without adding to it is sound. */
    int faultCount() {
        return faults.size() + unreported;
    }

    /** What this text was read as before; null where it was not. */
    <T> @Nullable T known(TextShape<T> shape, String text) {
        Map<String, Object> values = known.get(shape);
        @SuppressWarnings("unchecked") // only values of this shape are kept for it
        T value = values == null ? null : (T) values.get(text);
        return value;
    }

    /** Keeps a value that is likely to be given again, so that there is but one of it. */
    <T> void keep(TextShape<T> shape, String text, T value) {
        Map<String, Object> values = known.computeIfAbsent(shape, none -> new HashMap<>());
        if (values.size() < MOST_KNOWN) {
            values.put(text, value);
        }
    }

    void fault(FaultKind what, Wording... particulars) {
        fault(new Problem(what, position(), tokens.end(), particulars));
    }

    void faultAt(int position, FaultKind what, Wording... particulars) {
        fault(new Problem(what, position, position, particulars));
    }

    void fault(Problem problem) {
        if (hasty) {
            throw new Unsound();
        }
        if (faults.size() >= limits.maxFaults()) {
            unreported++;
            return;
        }
        faults.add(new Fault(
                problem.kind(),
                source,
                tokens.mark(problem.position(), problem.end()),
                tokens.writtenAt(problem.position()).orElseGet(this::path),
                problem.particulars()));
    }

    /** The whole document ends with the current token. */
    void finish() {
        if (recorder != null) {
            recorder.close(tokens.end());
        }
    }

    /** Ends with this problem, and forgets the others where it makes them doubtful. */
    void end(Problem problem) {
        if (problem.kind() == FaultKind.NEWER_FORMAT) {
            faults.clear();
            unreported = 0;
        }
        fault(problem);
    }

    <T> ReadResult<T> result(Optional<T> value) {
        List<Fault> ordered = new ArrayList<>(faults);
        ordered.sort(Comparator.comparingLong(fault -> fault.place().offset()));
        return new ReadResult<>(
                ordered.isEmpty() ? value : Optional.empty(), ordered, unreported, sourceMap(ordered.isEmpty()));
    }

    private SourceMap sourceMap(boolean complete) {
        return recorder == null || !complete ? SourceMap.none() : recorder.map(source, tokens::place);
    }

    private DocumentPath path() {
        DocumentPath path = DocumentPath.root();
        for (int i = 0; i < pathLength; i++) {
            String key = keys[i];
            path = key == null ? path.child(indexes[i]) : path.child(key);
        }
        return path;
    }

    private void checkLength(int most, FaultKind tooLong) throws Problem.Fatal {
        String text = tokens.text();
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            throw new Problem.Fatal(new Problem(tooLong, position(), tokens.end(), number(most)));
        }
    }

    /** Before anybody makes a number of it; what is refused here is not looked at again. */
    private void checkNumber() {
        String number = tokens.text();
        if (number.length() > limits.maxNumber()) {
            fault(FaultKind.NUMBER_TOO_LONG, number(limits.maxNumber()));
            kind = Kind.FAULTY;
        } else if (Numbers.exponentIsBeyond(limits.maxExponent(), number)) {
            fault(FaultKind.EXPONENT_TOO_LARGE, number(limits.maxExponent()));
            kind = Kind.FAULTY;
        }
    }

    private static Wording number(int n) {
        return Wording.quoted(Integer.toString(n));
    }
}
