package org.lmcplan.io.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.parse.LookAheadTokens;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.parse.SourceExcerpt;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Position;

/**
 * The state of reading one document: its tokens, the current path, the limits and all faults so far.
 *
 * <p>When a shape starts to read, the current token is the first one of its value; when it returns, the last one.
 */
public final class ReadContext {

    private final Tokens tokens;
    private final DocumentVersion version;
    private final ReadBudget budget;
    private final ReadBudget.Mark start;
    private final Limits limits;
    private final KnownValues known;
    private final String source;
    private final @Nullable Object subject;
    private final List<Fault> faults = new ArrayList<>();
    private int unreported;

    private final PathStack path;
    private final Omissions omissions = new Omissions();
    private boolean stopped;
    private @Nullable String identity;
    private String identityKey = "";
    private int identityLength;
    private Kind kind = Kind.END;
    private int depth;

    /**
     * Starts before the first token.
     *
     * @param version how old the format of the document is
     * @param budget what the call may read and list
     * @param known the values that documents of the same source have in common
     * @param source the name of the document in locations
     * @param recording whether to record the positions of values
     * @param subject what the document is about, if it is about something that the caller has, such as a plan
     */
    public ReadContext(
            Tokens tokens,
            DocumentVersion version,
            ReadBudget budget,
            KnownValues known,
            String source,
            boolean recording,
            @Nullable Object subject) {
        this.known = known;
        this.subject = subject;
        this.tokens = tokens;
        this.version = version;
        this.budget = budget;
        this.start = budget.mark();
        this.limits = budget.limits();
        this.source = source;
        this.path = new PathStack(tokens, recording);
    }

    /** The kind of the current token. */
    public Kind kind() {
        return kind;
    }

    /** Advances to the next token. */
    public Kind next() throws TokenProblem.Fatal {
        step();
        check();
        return kind;
    }

    /** Advances to the next entry of a list, if there is one, and enters it. */
    boolean nextEntry(int index) throws TokenProblem.Fatal {
        step();
        boolean more = kind != Kind.LIST_END;
        if (more) {
            path.push(index); // before the check, so that a fault of the token itself has the path of this entry
        }
        check();
        return more;
    }

    private void step() throws TokenProblem.Fatal {
        kind = tokens.next();
        path.advanced();
    }

    private void check() throws TokenProblem.Fatal {
        List<TokenProblem> problems = tokens.problems();
        if (!problems.isEmpty()) {
            problems.forEach(this::fault);
        }
        if (kind == Kind.OBJECT_END || kind == Kind.LIST_END) {
            depth--;
        } else if (kind != Kind.END) {
            checkValue();
        }
    }

    private void checkValue() throws TokenProblem.Fatal {
        if (!budget.countValue()) {
            exceeded(FaultKind.TOO_MANY_VALUES, limits.maxValues());
        }
        switch (kind) {
            case OBJECT_START, LIST_START -> checkLimit(++depth, limits.maxDepth(), FaultKind.TOO_DEEP);
            case KEY -> checkLength(limits.maxKey(), FaultKind.KEY_TOO_LONG);
            case TEXT -> checkLength(limits.maxText(), FaultKind.TEXT_TOO_LONG);
            case NUMBER -> checkNumber();
            default -> {}
        }
    }

    private void checkLimit(int number, int most, FaultKind exceeded) throws TokenProblem.Fatal {
        if (number > most) {
            exceeded(exceeded, most);
        }
    }

    private void exceeded(FaultKind kind, int most) throws TokenProblem.Fatal {
        throw new TokenProblem.Fatal(new TokenProblem(kind, position(), tokens.end(), number(most)));
    }

    /** Returns what the document is about. */
    public <S> S subject(Class<S> type) {
        return type.cast(Objects.requireNonNull(subject, "subject"));
    }

    /** Looks ahead for the value of a key in the object that starts here. */
    Optional<LookAheadTokens.Token> valueAhead(String key) throws TokenProblem.Fatal {
        return ((LookAheadTokens) tokens).find(key, limits.maxDepth());
    }

    /** The text of the current token. */
    public String text() {
        return tokens.text();
    }

    /** Where the current token starts. */
    public int position() {
        return tokens.position();
    }

    /** Where the current token ends. */
    public int end() {
        return tokens.end();
    }

    /** Skips the rest of the current value. */
    void skip() throws TokenProblem.Fatal {
        if (kind == Kind.OBJECT_START || kind == Kind.LIST_START) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    /** Enters the value of this key, which starts with the next token. */
    public void enter(String key) {
        path.push(key);
    }

    /** Leaves the value that ends with the current token. */
    public void leave() {
        path.pop();
    }

    /** Whether the document is older than what came with the newest format. */
    public boolean isOlder() {
        return version.behind() > 0;
    }

    /** Reports that the current token came with the newest format, and the document is older. */
    void faultTooNew(FaultKind what, Message expected) {
        fault(what, Message.excerpt(text()), expected, Hints.since(version.newest()));
    }

    /** Reports a key at this position that came with the newest format, while the document is older. */
    void faultTooNewAt(int position, String key, Message object) {
        enter(key);
        faultAt(position, FaultKind.UNKNOWN_KEY, Message.excerpt(key), object, Hints.since(version.newest()));
        leave();
    }

    /** Whether another fault would be listed rather than only counted. */
    public boolean listsMore() {
        return budget.listsMore();
    }

    /** The number of faults so far; if reading a value does not increase it, the value is valid. */
    int faultCount() {
        return faults.size() + unreported;
    }

    /** The values that were read before and are likely to occur again. */
    KnownValues known() {
        return known;
    }

    /** What is left out of the document. */
    Omissions omissions() {
        return omissions;
    }

    /** Expects the value of this key in the entry that starts here, which identifies the entry. */
    void watchIdentity(String key) {
        identity = null;
        identityKey = key;
        identityLength = path.length() + 1;
    }

    /** Notes the value that starts here if it identifies the current entry. */
    void noteIdentity(String key) {
        if (path.length() == identityLength && key.equals(identityKey) && (kind == Kind.TEXT || kind == Kind.NUMBER)) {
            identity = tokens.text();
        }
    }

    /** What identifies the current entry, or the last one, as written. */
    Optional<String> identity() {
        return Optional.ofNullable(identity);
    }

    /** A step of reading. */
    interface Step {
        void run() throws TokenProblem.Fatal;
    }

    /**
     * Reads until the step ends or cannot go on. In that case the problem is reported and the document ends here, so that what
     * was read before it is kept. A format that this library does not read, or not here, is thrown: it concerns everything.
     */
    void readUntilFatal(Step step) throws TokenProblem.Fatal {
        int outside = path.length();
        try {
            step.run();
        } catch (TokenProblem.Fatal fatal) {
            if (concernsEverything(fatal.problem())) {
                throw fatal;
            }
            end(fatal.problem());
            stopped = true;
            while (path.length() > outside) {
                path.pop();
            }
        }
    }

    /** Whether the document is in a format that casts doubt on all other faults. */
    private static boolean concernsEverything(TokenProblem problem) {
        return problem.kind() == FaultKind.NEWER_FORMAT || problem.kind() == FaultKind.UNKNOWN_FORMAT;
    }

    /** Whether the document could not be read to its end. */
    public boolean isStopped() {
        return stopped;
    }

    /** Reports a fault of the current token. */
    public void fault(FaultKind what, Message... arguments) {
        fault(new TokenProblem(what, position(), tokens.end(), arguments));
    }

    /** Reports a fault at this position. */
    public void faultAt(int position, FaultKind what, Message... arguments) {
        fault(new TokenProblem(what, position, position, arguments));
    }

    /** Reports a fault that the tokens found. */
    public void fault(TokenProblem problem) {
        if (!budget.countFault()) {
            unreported++;
            return;
        }
        SourceExcerpt excerpt = tokens.excerpt(problem.position(), problem.end());
        DocumentPath at = tokens.asWritten(path.path());
        faults.add(
                tokens.isKnown(problem.position())
                        ? new Fault(
                                problem.kind(),
                                new Location(source, excerpt.span()),
                                at,
                                excerpt.text(),
                                problem.arguments())
                        : Fault.unlocated(problem.kind(), source, at, excerpt.text(), problem.arguments()));
    }

    /** Ends the document with the current token. */
    public void finish() {
        path.close();
    }

    /** Ends the document with this problem. If it casts doubt on the other faults, they are dropped. */
    public void end(TokenProblem problem) {
        if (concernsEverything(problem)) {
            faults.clear();
            unreported = 0;
            budget.rewind(new ReadBudget.Mark(budget.mark().values(), start.faults()));
        }
        fault(problem);
    }

    /**
     * The value if there was no fault; otherwise all faults in the order of their positions, and what the value holds in spite of
     * them.
     */
    public <T> ReadResult<T> result(@Nullable T value) {
        if (faultCount() == 0) {
            return ReadResult.of(Objects.requireNonNull(value), path.sourceMap(source));
        }
        List<Fault> ordered = new ArrayList<>(faults);
        ordered.sort(Comparator.comparing(fault -> fault.span().start(), ReadContext::compare));
        return value == null
                ? ReadResult.failed(ordered, unreported)
                : ReadResult.partial(omissions.of(value), ordered, unreported, path.sourceMap(source));
    }

    private static int compare(Position one, Position other) {
        return one.line() == other.line()
                ? Integer.compare(one.column(), other.column())
                : Integer.compare(one.line(), other.line());
    }

    private void checkLength(int most, FaultKind tooLong) throws TokenProblem.Fatal {
        String text = tokens.text();
        if (text.length() > most) {
            checkLimit(text.codePointCount(0, text.length()), most, tooLong);
        }
    }

    /** Checks a number before it is parsed; an invalid one is not looked at again. */
    private void checkNumber() {
        String number = tokens.text();
        if (number.length() > limits.maxNumber()) {
            fault(FaultKind.NUMBER_TOO_LONG, number(limits.maxNumber()));
            kind = Kind.INVALID;
        } else if (NumberText.hasExponentAbove(limits.maxExponent(), number)) {
            fault(FaultKind.EXPONENT_TOO_LARGE, number(limits.maxExponent()));
            kind = Kind.INVALID;
        }
    }

    private static Message number(int n) {
        return Message.excerpt(Integer.toString(n));
    }
}
