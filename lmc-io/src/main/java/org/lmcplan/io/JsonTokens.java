package org.lmcplan.io;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Tokens of a JSON document. Positions are byte offsets. */
final class JsonTokens implements Tokens {

    // Our own limits apply to YAML and JSON alike and say where they were hit; these would only get in their way. Nor
    // does a
    // table of names that is full end the reading. (Without that table Jackson decodes first, and knows no bytes.)
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Document document;
    private final JsonParser parser;
    private int depth;
    private boolean complete;
    private @Nullable String text;

    JsonTokens(Document document) {
        this.document = document;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), document.bytes());
    }

    @Override
    public Kind next() throws Problem.Fatal {
        JsonToken token = step();
        if (token == null) {
            if (depth > 0 || !complete) {
                throw complete ? unfinished() : new Problem.Fatal(FaultKind.EMPTY, 0);
            }
            return Kind.END;
        }
        if (depth == 0 && complete) {
            throw new Problem.Fatal(FaultKind.TRAILING_CONTENT, position());
        }
        complete = true;
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        return ParserTokens.kindOf(token);
    }

    @Override
    public String text() {
        String known = text;
        if (known == null) {
            known = parser.getString();
            text = known;
        }
        return known;
    }

    @Override
    public int position() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The parser is ahead of some tokens: it has passed what follows a key, and the blank that ends a number. */
    @Override
    public int end() {
        int at = (int) parser.currentLocation().getByteOffset();
        byte[] bytes = document.bytes();
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            at = position() + 1;
            while (bytes[at] != '"') {
                at += bytes[at] == '\\' ? 2 : 1;
            }
            return at + 1;
        }
        while (at > position() + 1 && bytes[at - 1] <= ' ' && bytes[at - 1] >= 0) {
            at--;
        }
        return at;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public Place place(int position) {
        return document.places().ofByte(position);
    }

    @Override
    public Mark mark(int position, int end) {
        return document.mark(place(position), end > position ? Optional.of(place(end)) : Optional.empty());
    }

    private @Nullable JsonToken step() throws Problem.Fatal {
        try {
            JsonToken token = parser.nextToken();
            // Strings are scanned late: let a fault in one surface here.
            text = token == JsonToken.VALUE_STRING ? parser.getString() : null;
            return token;
        } catch (UnexpectedEndOfInputException endOfInput) {
            throw unfinished();
        } catch (JacksonException malformed) {
            TokenStreamLocation where = malformed.getLocation();
            int at = where == null ? position() : (int) Math.max(0, where.getByteOffset());
            throw depth == 0 && complete
                    ? new Problem.Fatal(FaultKind.TRAILING_CONTENT, at)
                    : JsonComplaint.of(malformed.getOriginalMessage(), document.bytes(), at);
        }
    }

    private Problem.Fatal unfinished() {
        return JsonComplaint.unfinished(document.bytes().length);
    }
}
