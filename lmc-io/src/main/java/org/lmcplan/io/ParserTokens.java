package org.lmcplan.io;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Tokens from the current one of somebody else's parser on. Positions count the places that were asked for, as nothing
 * else is known to all parsers.
 */
final class ParserTokens implements Tokens {

    private final JsonParser parser;
    private final List<TokenStreamLocation> places = new ArrayList<>();
    private boolean started;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Kind next() {
        JsonToken token = started ? parser.nextToken() : parser.currentToken();
        started = true;
        return token == null ? Kind.END : kindOf(token);
    }

    static Kind kindOf(JsonToken token) {
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

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public int position() {
        places.add(parser.currentTokenLocation());
        return places.size() - 1;
    }

    @Override
    public int end() {
        return position();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public Mark mark(int position, int end) {
        return new Mark(new Span(place(position), place(end)), "");
    }

    @Override
    public Place place(int position) {
        TokenStreamLocation at = places.get(position);
        long offset = at.getByteOffset() >= 0 ? at.getByteOffset() : at.getCharOffset();
        return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), (int)
                Math.max(0, Math.min(offset, Integer.MAX_VALUE)));
    }
}
