package org.lmcplan.io.jackson;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.io.parse.JsonTokens;
import org.lmcplan.io.parse.SourceExcerpt;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

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
        JsonToken token = started ? parser.nextToken() : parser.currentToken();
        started = true;
        return token == null ? Kind.END : JsonTokens.kindOf(token);
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
