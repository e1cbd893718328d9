package org.lmcplan.io.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Position;
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
public final class JsonTokens implements Tokens {

    // Our own limits apply to YAML and JSON alike and report a position, so Jackson's are switched off. So is
    // the failure for a full table of names. (Without that table Jackson would decode first and not know byte
    // offsets.)
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES) // so that known keys are the same objects
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
    private int start = -1; // of the current token; -1 if it is not known yet
    private @Nullable String text;

    public JsonTokens(Document document) {
        this.document = document;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), document.bytes());
    }

    @Override
    public Kind next() throws TokenProblem.Fatal {
        JsonToken token = step();
        if (token == null) {
            if (depth > 0 || !complete) {
                throw complete ? unfinished() : new TokenProblem.Fatal(FaultKind.EMPTY, 0);
            }
            return Kind.END;
        }
        if (depth == 0 && complete) {
            throw new TokenProblem.Fatal(FaultKind.TRAILING_CONTENT, position());
        }
        complete = true;
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        return kindOf(token);
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
        if (start < 0) {
            start = (int) parser.currentTokenLocation().getByteOffset();
        }
        return start;
    }

    /** Where the parser is. */
    private int offset() {
        return (int) parser.currentLocation().getByteOffset();
    }

    /** The parser is ahead of some tokens: it has read the colon after a key, and the blank that ends a number. */
    @Override
    public int end() {
        int at = offset();
        byte[] bytes = document.bytes();
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            at = position() + 1;
            while (bytes[at] != '"') {
                at += bytes[at] == '\\' ? 2 : 1;
            }
            return at + 1;
        }
        while (at > 0 && bytes[at - 1] <= ' ' && bytes[at - 1] >= 0 && at > position() + 1) {
            at--;
        }
        return at;
    }

    @Override
    public Position locate(int position) {
        return document.lines().ofByte(position);
    }

    @Override
    public SourceExcerpt excerpt(int position, int end) {
        return document.excerpt(locate(position), end > position ? Optional.of(locate(end)) : Optional.empty());
    }

    /** The kind of a token of Jackson's. */
    public static Kind kindOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT_START;
            case END_OBJECT -> Kind.OBJECT_END;
            case START_ARRAY -> Kind.LIST_START;
            case END_ARRAY -> Kind.LIST_END;
            case PROPERTY_NAME -> Kind.KEY;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Kind.NULL;
        };
    }

    /** The only place where the parser runs; whatever it throws becomes a fault. */
    private @Nullable JsonToken step() throws TokenProblem.Fatal {
        try {
            start = -1;
            JsonToken token = parser.nextToken();
            if (token != null && (token.isStructStart() || token == JsonToken.VALUE_STRING)) {
                start = offset() - 1; // the parser is just behind the first character
            }
            // Strings are scanned lazily: finish here, so that a fault in one is thrown here.
            text = token == JsonToken.VALUE_STRING ? parser.getString() : null;
            return token;
        } catch (UnexpectedEndOfInputException endOfInput) {
            throw unfinished();
        } catch (RuntimeException thrown) {
            int at = (int) Math.max(0, locationOf(thrown).getByteOffset());
            String complaint = thrown instanceof JacksonException malformed ? malformed.getOriginalMessage() : "";
            throw depth == 0 && complete && !JsonErrorText.isComment(document.bytes(), at)
                    ? new TokenProblem.Fatal(FaultKind.TRAILING_CONTENT, at)
                    : JsonErrorText.of(complaint, document.bytes(), at);
        }
    }

    private TokenStreamLocation locationOf(RuntimeException thrown) {
        TokenStreamLocation known = thrown instanceof JacksonException malformed ? malformed.getLocation() : null;
        return known == null ? parser.currentLocation() : known;
    }

    private TokenProblem.Fatal unfinished() {
        return JsonErrorText.unfinished(document.bytes());
    }
}
