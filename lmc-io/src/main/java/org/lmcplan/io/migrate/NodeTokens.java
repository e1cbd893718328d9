package org.lmcplan.io.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.io.migrate.DocumentNode.Member;
import org.lmcplan.io.migrate.DocumentNode.Token;
import org.lmcplan.io.parse.SourceExcerpt;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Position;

/**
 * Tokens of a migrated document. Positions and paths are those of the original. A position is the index of a token, or behind
 * those of a problem, times two, plus one for the end.
 */
public final class NodeTokens implements Tokens {

    private record Extent(int position, int end, DocumentPath path) {}

    private final Tokens original;
    private final List<Token> stream = new ArrayList<>();
    private final Optional<TokenProblem.Fatal> fatal;
    private final List<Extent> problems = new ArrayList<>();
    private int at = -1;

    /**
     * Turns a document into tokens.
     *
     * @param original the tokens that the nodes were read from, which know lines and columns
     * @param document the document; empty if nothing of it could be read
     * @param fatal the problem that ended the document early, if any
     */
    public NodeTokens(Tokens original, Optional<DocumentNode> document, Optional<TokenProblem.Fatal> fatal) {
        this.original = original;
        this.fatal = fatal;
        document.ifPresent(this::flatten);
    }

    private void flatten(DocumentNode node) {
        stream.add(node.first());
        for (Member member : node.members()) {
            member.key().ifPresent(stream::add);
            member.value().ifPresent(this::flatten);
        }
        node.last().ifPresent(stream::add);
    }

    @Override
    public Kind next() throws TokenProblem.Fatal {
        if (++at < stream.size()) {
            return stream.get(at).kind();
        }
        at = stream.size() - 1;
        if (fatal.isPresent()) {
            throw new TokenProblem.Fatal(here(fatal.get().problem()));
        }
        return Kind.END;
    }

    @Override
    public String text() {
        return stream.get(at).text();
    }

    @Override
    public int position() {
        return 2 * at;
    }

    @Override
    public int end() {
        return 2 * at + 1;
    }

    @Override
    public List<TokenProblem> problems() {
        return stream.get(at).problems().stream().map(this::here).toList();
    }

    /** Converts a problem to positions of these tokens. */
    private TokenProblem here(TokenProblem problem) {
        problems.add(
                new Extent(problem.position(), problem.end(), stream.get(at).path()));
        int position = 2 * (stream.size() + problems.size() - 1);
        return new TokenProblem(problem.kind(), position, position + 1, problem.arguments());
    }

    private Extent extent(int position) {
        int index = position / 2;
        if (index >= stream.size()) {
            return problems.get(index - stream.size());
        }
        Token token = stream.get(index);
        return new Extent(token.position(), token.end(), token.path());
    }

    @Override
    public SourceExcerpt excerpt(int position, int end) {
        Extent first = extent(position);
        Extent last = extent(end);
        return original.excerpt(first.position(), end % 2 == 0 ? last.position() : last.end());
    }

    @Override
    public Position locate(int position) {
        Extent extent = extent(position);
        return original.locate(position % 2 == 0 ? extent.position() : extent.end());
    }

    @Override
    public Optional<DocumentPath> writtenAt(int position) {
        return Optional.of(extent(position).path());
    }
}
