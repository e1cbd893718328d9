package org.lmcplan.io.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Position;

/**
 * Tokens in which a value can be looked up before what precedes it is read: the key that says of which kind an object is need not
 * be its first one.
 */
public final class LookAheadTokens implements Tokens {

    /**
     * A token that was passed over.
     *
     * @param kind its kind
     * @param text its text; empty if it has none
     * @param position where it starts
     * @param end where it ends
     * @param problems the problems found before it
     */
    public record Token(Kind kind, String text, int position, int end, List<TokenProblem> problems) {}

    /** Limits memory; a key further ahead counts as missing. */
    private static final int MOST = 500_000;

    private final Tokens source;
    private final List<Token> ahead = new ArrayList<>();
    private int used;
    private @Nullable Token current;

    public LookAheadTokens(Tokens source) {
        this.source = source;
    }

    /**
     * Finds the value of a key in the object that starts with the current token; only its first token if it has several.
     *
     * @param maxDepth how deeply nested values to pass over
     */
    public Optional<Token> find(String key, int maxDepth) throws TokenProblem.Fatal {
        if (current == null) {
            current = token(Kind.OBJECT_START);
        }
        int depth = 1;
        boolean found = false;
        for (int i = used; depth > 0 && depth <= maxDepth && i - used < MOST; i++) {
            if (i == ahead.size()) {
                ahead.add(token(source.next()));
            }
            Token token = ahead.get(i);
            if (found) {
                return Optional.of(token);
            }
            switch (token.kind()) {
                case OBJECT_START, LIST_START -> depth++;
                case OBJECT_END, LIST_END -> depth--;
                case KEY -> found = depth == 1 && token.text().equals(key);
                default -> {}
            }
        }
        return Optional.empty();
    }

    private Token token(Kind kind) {
        boolean hasText = switch (kind) {
            case KEY, TEXT, NUMBER, BOOLEAN -> true;
            default -> false;
        };
        return new Token(
                kind, hasText ? source.text() : "", source.position(), source.end(), List.copyOf(source.problems()));
    }

    @Override
    public Kind next() throws TokenProblem.Fatal {
        if (used == ahead.size()) {
            ahead.clear();
            used = 0;
            current = null;
            return source.next();
        }
        current = ahead.get(used++);
        return current.kind();
    }

    @Override
    public String text() {
        return current == null ? source.text() : current.text();
    }

    @Override
    public int position() {
        return current == null ? source.position() : current.position();
    }

    @Override
    public int end() {
        return current == null ? source.end() : current.end();
    }

    @Override
    public List<TokenProblem> problems() {
        return current == null ? source.problems() : current.problems();
    }

    @Override
    public boolean isKnown(int position) {
        return source.isKnown(position);
    }

    @Override
    public Position locate(int position) {
        return source.locate(position);
    }

    @Override
    public SourceExcerpt excerpt(int position, int end) {
        return source.excerpt(position, end);
    }

    @Override
    public DocumentPath asWritten(DocumentPath path) {
        return source.asWritten(path);
    }
}
