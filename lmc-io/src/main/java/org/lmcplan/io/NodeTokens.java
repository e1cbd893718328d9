package org.lmcplan.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.io.Node.Member;
import org.lmcplan.io.Node.Token;
import org.lmcplan.model.DocumentPath;

/**
 * Tokens of a document that was brought to the current format. What they tell of places and paths is where things were
 * written. Positions are even for starts and odd for ends, of the stream and after it of the problems.
 */
final class NodeTokens implements Tokens {

    private record Stretch(int position, int end, DocumentPath path) {}

    private final Tokens origin;
    private final List<Token> stream = new ArrayList<>();
    private final Optional<Problem.Fatal> cut;
    private final List<Stretch> problems = new ArrayList<>();
    private int at = -1;

    /**
     * @param origin the tokens that the nodes came from, which know lines and columns
     * @param document the document; empty where nothing of it could be read
     * @param cut what ended the document early
     */
    NodeTokens(Tokens origin, Optional<Node> document, Optional<Problem.Fatal> cut) {
        this.origin = origin;
        this.cut = cut;
        document.ifPresent(this::flatten);
    }

    private void flatten(Node node) {
        stream.add(node.first());
        for (Member member : node.members()) {
            member.key().ifPresent(stream::add);
            member.value().ifPresent(this::flatten);
        }
        node.last().ifPresent(stream::add);
    }

    @Override
    public Kind next() throws Problem.Fatal {
        if (++at < stream.size()) {
            return stream.get(at).kind();
        }
        at = stream.size() - 1;
        if (cut.isPresent()) {
            throw new Problem.Fatal(here(cut.get().problem()));
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
    public List<Problem> problems() {
        return stream.get(at).problems().stream().map(this::here).toList();
    }

    /** The problem, in positions of these tokens. */
    private Problem here(Problem problem) {
        problems.add(
                new Stretch(problem.position(), problem.end(), stream.get(at).path()));
        int position = 2 * (stream.size() + problems.size() - 1);
        return new Problem(problem.kind(), position, position + 1, problem.particulars());
    }

    private Stretch stretch(int position) {
        int index = position / 2;
        if (index >= stream.size()) {
            return problems.get(index - stream.size());
        }
        Token token = stream.get(index);
        return new Stretch(token.position(), token.end(), token.path());
    }

    @Override
    public Mark mark(int position, int end) {
        Stretch first = stretch(position);
        Stretch last = stretch(end);
        return origin.mark(first.position(), end % 2 == 0 ? last.position() : last.end());
    }

    @Override
    public Place place(int position) {
        Stretch stretch = stretch(position);
        return origin.place(position % 2 == 0 ? stretch.position() : stretch.end());
    }

    @Override
    public Optional<DocumentPath> writtenAt(int position) {
        return Optional.of(stretch(position).path());
    }
}
