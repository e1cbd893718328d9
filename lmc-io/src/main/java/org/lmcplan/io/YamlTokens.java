package org.lmcplan.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Tokens of a YAML document, from the events of snakeyaml-engine, so that aliases, anchors, tags and keys that are not
 * words are seen and refused instead of being turned into something else. Positions count code points.
 */
final class YamlTokens implements Tokens {

    private static final int LARGEST_BUFFER = 1 << 20; // scanning is quadratic where one scalar exceeds the buffer

    private static final String CORE_TAGS = "tag:yaml.org,2002:";

    private final Document document;
    private final Limits limits;
    private final String decoded;
    private final ParserImpl events;
    private final List<Problem> problems = new ArrayList<>();
    private final BitSet isObject = new BitSet();
    private int depth;
    private boolean keyIsDue;
    private boolean started;
    private String text = "";
    private int position;
    private int end;

    YamlTokens(Document document, Limits limits) {
        this.document = document;
        this.limits = limits;
        this.decoded = document.decode();
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setParseComments(false)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1024, Math.min(LARGEST_BUFFER, decoded.length() + 16)))
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, decoded));
    }

    @Override
    public Kind next() throws Problem.Fatal {
        problems.clear();
        while (true) {
            Event event = take();
            position = startOf(event);
            end = endOf(event);
            switch (event.getEventId()) {
                case StreamStart, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (started) {
                        throw new Problem.Fatal(FaultKind.SECOND_DOCUMENT, position);
                    }
                    started = true;
                }
                case StreamEnd -> {
                    if (!started) {
                        throw new Problem.Fatal(FaultKind.EMPTY, 0);
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
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public Place place(int at) {
        return document.places().ofCodePoint(at);
    }

    @Override
    public Mark mark(int from, int to) {
        return document.mark(place(from), to > from ? Optional.of(place(to)) : Optional.empty());
    }

    /** The token for a node, or null where it was a key that cannot be one and was passed over with its value. */
    private @org.jspecify.annotations.Nullable Kind node(NodeEvent event) throws Problem.Fatal {
        checkProperties(event);
        boolean isKey = depth > 0 && isObject.get(depth) && keyIsDue;
        if (isKey && !(event instanceof ScalarEvent)) {
            if (!(event instanceof AliasEvent)) {
                problems.add(new Problem(FaultKind.KEY_NOT_TEXT, position, end));
            }
            passOver(event);
            passOver(take());
            return null;
        }
        if (event instanceof MappingStartEvent || event instanceof SequenceStartEvent) {
            open(event instanceof MappingStartEvent);
            return event instanceof MappingStartEvent ? Kind.OBJECT_START : Kind.LIST_START;
        }
        keyIsDue = !isKey;
        if (event instanceof ScalarEvent scalar) {
            text = scalar.getValue();
            if (isKey) {
                return Kind.KEY;
            }
            if (scalar.getTag().isPresent()) {
                return Kind.FAULTY;
            }
            return scalar.isPlain() ? CoreSchema.kindOf(text) : Kind.TEXT;
        }
        return Kind.FAULTY;
    }

    private void checkProperties(NodeEvent event) {
        if (event instanceof AliasEvent alias) {
            problems.add(new Problem(
                    FaultKind.ALIAS,
                    position,
                    end,
                    Wording.quoted(alias.getAlias().getValue())));
            return;
        }
        event.getAnchor()
                .ifPresent(anchor ->
                        problems.add(new Problem(FaultKind.ANCHOR, position, end, Wording.quoted(anchor.getValue()))));
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof MappingStartEvent mapping ? mapping.getTag() : ((SequenceStartEvent) event).getTag();
        tag.ifPresent(name -> problems.add(new Problem(FaultKind.TAG, position, end, Wording.quoted(asWritten(name)))));
    }

    /** The engine has resolved the tag: {@code !!str} comes as {@code tag:yaml.org,2002:str}. */
    private static String asWritten(String tag) {
        return tag.startsWith(CORE_TAGS) ? "!!" + tag.substring(CORE_TAGS.length()) : tag;
    }

    private void open(boolean object) {
        depth++;
        isObject.set(depth, object);
        keyIsDue = object;
    }

    private void close() {
        depth--;
        keyIsDue = true; // what was closed was a value; in a list this is not looked at
    }

    private void passOver(Event first) throws Problem.Fatal {
        int open = 0;
        Event event = first;
        for (int values = 0; ; values++) {
            // These tokens do not go by the cursor, so its limits are kept here.
            if (depth + open > limits.maxDepth()) {
                throw new Problem.Fatal(
                        FaultKind.TOO_DEEP, startOf(event), Wording.quoted(Integer.toString(limits.maxDepth())));
            }
            if (values > limits.maxValues()) {
                throw new Problem.Fatal(
                        FaultKind.TOO_MANY_VALUES,
                        startOf(event),
                        Wording.quoted(Integer.toString(limits.maxValues())));
            }
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> open++;
                case MappingEnd, SequenceEnd -> open--;
                default -> {}
            }
            if (open == 0) {
                return;
            }
            event = take();
        }
    }

    private Event take() throws Problem.Fatal {
        try {
            return events.next();
        } catch (MarkedYamlEngineException malformed) {
            throw YamlComplaint.of(malformed, position, decoded);
        } catch (ReaderException unprintable) {
            throw new Problem.Fatal(
                    FaultKind.FORBIDDEN_CHARACTER,
                    unprintable.getPosition(),
                    Wording.quoted(String.format("U+%04X", unprintable.getCodePoint())));
        } catch (YamlEngineException malformed) {
            throw YamlComplaint.of(malformed, position, decoded);
        }
    }

    /** A block ends without a mark of its own: it ends where the last thing in it does. */
    private int endOf(Event event) {
        int at = event.getEndMark().map(YamlTokens::indexOf).orElse(end);
        return at > position ? at : end;
    }

    private static int indexOf(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        return mark.getIndex();
    }

    private static int startOf(Event event) {
        return event.getStartMark().map(YamlTokens::indexOf).orElse(0);
    }
}
