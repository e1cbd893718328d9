package org.lmcplan.io.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.parse.JsonTokens;
import org.lmcplan.io.parse.SourceExcerpt;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/**
 * Tokens of a parser that the application brings, from its current token on. A position is an index into the list of
 * locations that were asked for, since parsers share no other unit.
 */
final class ParserTokens implements Tokens {

    private final JsonParser parser;
    private final List<TokenStreamLocation> locations = new ArrayList<>();
    private boolean started;

    public ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Kind next() {
        JsonToken token = started ? advance() : parser.currentToken();
        started = true;
        return token == null ? Kind.END : JsonTokens.kindOf(token);
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
        return parser.getString();
    }

    @Override
    public int position() {
        locations.add(parser.currentTokenLocation());
        return locations.size() - 1;
    }

    @Override
    public int end() {
        return position();
    }

    @Override
    public SourceExcerpt excerpt(int position, int end) {
        return new SourceExcerpt(new Span(locate(position), locate(end)), "");
    }

    @Override
    public Position locate(int position) {
        TokenStreamLocation at = locations.get(position);
        long offset = at.getByteOffset() >= 0 ? at.getByteOffset() : at.getCharOffset();
        return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), Math.max(0, offset));
    }
}
