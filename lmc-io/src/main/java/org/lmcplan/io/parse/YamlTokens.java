package org.lmcplan.io.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Tokens of a YAML document, made from the events of snakeyaml-engine, which still show aliases, anchors, tags and keys that
 * are no scalars, so that these can be refused. Positions count code points.
 */
public final class YamlTokens implements Tokens {

    private static final int LARGEST_BUFFER = 1 << 20; // scanning is quadratic where one scalar exceeds the buffer

    private static final String CORE_TAGS = "tag:yaml.org,2002:";

    private final Document document;
    private final ReadBudget budget;
    private final CodePointText source;
    private final YamlLayout layout;
    private final StreamReader scanned;
    private final ParserImpl events;
    private final List<TokenProblem> problems = new ArrayList<>();
    private final BitSet isObject = new BitSet();
    private int depth;
    private boolean expectsKey;
    private boolean started;
    private boolean ended; // with a line ...
    private String text = "";
    private int position;
    private int end;

    public YamlTokens(Document document, ReadBudget budget) {
        this.document = document;
        this.budget = budget;
        this.source = new CodePointText(document.decode());
        this.layout = new YamlLayout(source);
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setParseComments(false)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(
                        1024, Math.min(LARGEST_BUFFER - 16, source.text().length()) + 16))
                .build();
        this.scanned = new StreamReader(settings, source.text());
        this.events = new ParserImpl(settings, scanned);
    }

    @Override
    public Kind next() throws TokenProblem.Fatal {
        problems.clear();
        while (true) {
            Event event = take();
            position = startOf(event);
            end = endOf(event);
            switch (event.getEventId()) {
                case StreamStart, Comment -> {}
                case DocumentEnd -> ended = ((DocumentEndEvent) event).isExplicit();
                case DocumentStart -> {
                    if (started) {
                        throw new TokenProblem.Fatal(FaultKind.SECOND_DOCUMENT, position);
                    }
                    started = true;
                }
                case StreamEnd -> {
                    if (!started) {
                        throw new TokenProblem.Fatal(FaultKind.EMPTY, 0);
                    }
                    return Kind.END;
                }
                case MappingEnd -> {
                    close();
                    return Kind.OBJECT_END;
                }
                case SequenceEnd -> {
                    close();
                    return Kind.LIST_END;
                }
                default -> {
                    Kind kind = node((NodeEvent) event);
                    if (kind != null) {
                        return kind;
                    }
                }
            }
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public List<TokenProblem> problems() {
        return problems;
    }

    @Override
    public Position locate(int at) {
        return document.lines().ofCodePoint(at);
    }

    @Override
    public SourceExcerpt excerpt(int from, int to) {
        return document.excerpt(locate(from), to > from ? Optional.of(locate(to)) : Optional.empty());
    }

    /** The token for a node; null for a list or object used as a key, which is skipped together with its value. */
    private @Nullable Kind node(NodeEvent event) throws TokenProblem.Fatal {
        checkProperties(event);
        boolean isKey = depth > 0 && isObject.get(depth) && expectsKey;
        boolean isEmpty = event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
        if (isKey && (isEmpty || !(event instanceof ScalarEvent))) {
            if (isEmpty) {
                problems.add(SyntaxError.named("yaml.empty-key").problem(FaultKind.UNSUPPORTED_YAML, position, end));
            } else if (!(event instanceof AliasEvent)) {
                problems.add(new TokenProblem(FaultKind.KEY_NOT_TEXT, position, end));
            }
            skip(event);
            skip(take());
            return null;
        }
        if (depth > 0 && isObject.get(depth) && !isKey && !isEmpty && !layout.isAfterColon()) {
            throw SyntaxError.named("yaml.missing-colon").fatal(FaultKind.MALFORMED_YAML, position);
        }
        if (event instanceof MappingStartEvent || event instanceof SequenceStartEvent) {
            open(event instanceof MappingStartEvent);
            return event instanceof MappingStartEvent ? Kind.OBJECT_START : Kind.LIST_START;
        }
        expectsKey = !isKey;
        if (event instanceof ScalarEvent scalar) {
            text = scalar.getValue();
            if (isKey) {
                return Kind.KEY;
            }
            if (scalar.getTag().isPresent()) {
                return Kind.INVALID;
            }
            return scalar.isPlain() ? YamlCoreSchema.kindOf(text) : Kind.TEXT;
        }
        return Kind.INVALID;
    }

    private void checkProperties(NodeEvent event) {
        if (event instanceof AliasEvent alias) {
            problems.add(new TokenProblem(
                    FaultKind.ALIAS,
                    position,
                    end,
                    Message.excerpt(alias.getAlias().getValue())));
            return;
        }
        event.getAnchor()
                .ifPresent(anchor -> problems.add(
                        new TokenProblem(FaultKind.ANCHOR, position, end, Message.excerpt(anchor.getValue()))));
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof MappingStartEvent mapping ? mapping.getTag() : ((SequenceStartEvent) event).getTag();
        tag.ifPresent(
                name -> problems.add(new TokenProblem(FaultKind.TAG, position, end, Message.excerpt(asWritten(name)))));
    }

    /** Undoes the engine's expansion of {@code !!str} to {@code tag:yaml.org,2002:str}. */
    private static String asWritten(String tag) {
        return tag.startsWith(CORE_TAGS) ? "!!" + tag.substring(CORE_TAGS.length()) : tag;
    }

    private void open(boolean object) {
        depth++;
        isObject.set(depth, object);
        expectsKey = object;
    }

    private void close() {
        depth--;
        expectsKey = true; // the closed collection was a value; in a list the flag is not used
    }

    private void skip(Event first) throws TokenProblem.Fatal {
        Limits limits = budget.limits();
        int open = 0;
        Event event = first;
        while (true) {
            // The read context does not see these tokens, so its limits are enforced here.
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> open++;
                case MappingEnd, SequenceEnd -> open--;
                default -> {}
            }
            if (depth + open > limits.maxDepth()) {
                throw exceeded(FaultKind.TOO_DEEP, limits.maxDepth(), event);
            }
            if (event instanceof NodeEvent && !budget.countValue()) {
                throw exceeded(FaultKind.TOO_MANY_VALUES, limits.maxValues(), event);
            }
            if (open == 0) {
                return;
            }
            event = take();
        }
    }

    private static TokenProblem.Fatal exceeded(FaultKind kind, int limit, Event event) {
        return new TokenProblem.Fatal(kind, startOf(event), Message.excerpt(Integer.toString(limit)));
    }

    /** The only place where the engine runs; whatever it throws becomes a fault. */
    private Event take() throws TokenProblem.Fatal {
        Event event;
        try {
            event = events.next();
        } catch (RuntimeException thrown) {
            throw YamlErrorText.of(thrown, new YamlStop(source, position, scanned.getIndex(), layout, ended));
        }
        layout.check(event);
        return event;
    }

    /** A block has no end mark of its own: it ends where its last entry ends. */
    private int endOf(Event event) {
        int at = indexOf(event.getEndMark(), end);
        return at > position ? at : end;
    }

    private static int startOf(Event event) {
        return indexOf(event.getStartMark(), 0);
    }

    private static int indexOf(Optional<Mark> mark, int otherwise) {
        return mark.isPresent() ? mark.get().getIndex() : otherwise;
    }
}
