package org.lmcplan.io.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.parse.JsonTokens;
import org.lmcplan.io.parse.SourceExcerpt;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;
import org.lmcplan.model.text.SafeText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/**
 * Tokens of a parser that the application brings, from its current token on. A position is an index into the list of tokens
 * whose position was asked for, since parsers share no other unit.
 */
final class ParserTokens implements Tokens {

    /** A token whose position was asked for. */
    private record Token(TokenStreamLocation at, String text) {}

    private final JsonParser parser;
    private final @Nullable String key;
    private final DocumentPath value;
    private final List<Token> tokens = new ArrayList<>();
    private Kind kind = Kind.END;
    private boolean started;
    private boolean insideObject;

    /** Reads the value that starts with the current token. */
    ParserTokens(JsonParser parser) {
        this(parser, null);
    }

    /** Reads the key of a map, which is the current token, as if it were a value; or, without a key, the current value. */
    ParserTokens(JsonParser parser, @Nullable String key) {
        this.parser = parser;
        this.key = key;
        // Jackson has read the start of an object in which it looked for the name of a type.
        insideObject =
                key == null && (parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT));
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext owner = insideObject && context != null ? context.getParent() : context;
        value = DocumentPath.of(owner == null ? "" : owner.pathAsPointer().toString());
    }

    @Override
    public Kind next() {
        if (insideObject) {
            insideObject = false;
            kind = Kind.OBJECT_START;
        } else if (key != null) {
            kind = started ? Kind.END : Kind.TEXT;
            started = true;
        } else {
            JsonToken token = started ? advance() : parser.currentToken();
            kind = token == null ? Kind.END : JsonTokens.kindOf(token);
            started = true;
        }
        return kind;
    }

    private @Nullable JsonToken advance() {
        try {
            return parser.nextToken();
        } catch (JacksonException malformed) {
            throw malformed;
        } catch (RuntimeException thrown) { // as parsers of YAML do for some escapes
            throw new StreamReadException(parser, "the document cannot be parsed from here on", thrown);
        }
    }

    @Override
    public String text() {
        String text = key == null ? parser.getString() : key;
        return text == null ? "" : text; // as of binary data
    }

    @Override
    public int position() {
        String text = switch (kind) {
            case KEY, TEXT, NUMBER, BOOLEAN, NULL -> text();
            default -> "";
        };
        tokens.add(new Token(parser.currentTokenLocation(), text));
        return tokens.size() - 1;
    }

    @Override
    public int end() {
        return position();
    }

    @Override
    public boolean isKnown(int position) {
        return tokens.get(position).at().getLineNr() > 0;
    }

    @Override
    public SourceExcerpt excerpt(int position, int end) {
        return new SourceExcerpt(
                Span.at(locate(position)), SafeText.excerpt(tokens.get(position).text()));
    }

    @Override
    public Position locate(int position) {
        TokenStreamLocation at = tokens.get(position).at();
        return new Position(
                Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), Math.max(-1, at.getByteOffset()));
    }

    /** The path from the root of what the application reads. */
    @Override
    public DocumentPath asWritten(DocumentPath path) {
        return value.child(path.segments().toArray());
    }

    /** Returns where Jackson is to locate what is wrong. */
    TokenStreamLocation locationOf(List<Fault> faults) {
        Optional<Position> first = faults.stream()
                .findFirst()
                .flatMap(Fault::location)
                .map(Location::span)
                .map(Span::start);
        return first.flatMap(start -> tokens.stream()
                        .map(Token::at)
                        .filter(at -> at.getLineNr() == start.line() && at.getColumnNr() == start.column())
                        .findFirst())
                .orElseGet(parser::currentTokenLocation);
    }
}
