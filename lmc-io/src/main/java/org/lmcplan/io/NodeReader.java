package org.lmcplan.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.io.Node.Member;
import org.lmcplan.io.Node.Token;
import org.lmcplan.io.Tokens.Kind;
import org.lmcplan.model.DocumentPath;

/** Reads a whole document into nodes, as far as it can be read and within the limits. */
final class NodeReader {

    private static final int NO_ENTRY = -1;

    private static final int MOST_TEXTS = 10_000;

    private final Tokens tokens;
    private final Limits limits;
    private final Map<String, String> texts = new HashMap<>();
    private int values;
    private int depth;
    private Optional<Problem.Fatal> cut = Optional.empty();
    private boolean ended;

    NodeReader(Tokens tokens, Limits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /** The document; empty where nothing of it can be read. */
    Optional<Node> read() {
        Optional<Token> first = next(DocumentPath.root(), NO_ENTRY);
        Optional<Node> document = first.map(this::value);
        next(DocumentPath.root(), NO_ENTRY); // more after the end cuts it short, too
        return document;
    }

    /** What ended the reading before the end of the document. */
    Optional<Problem.Fatal> cut() {
        return cut;
    }

    private Optional<Token> next(DocumentPath base, int index) {
        if (ended) {
            return Optional.empty();
        }
        try {
            Kind kind = tokens.next();
            if (kind != Kind.END && ++values <= limits.maxValues() && depth <= limits.maxDepth()) {
                return Optional.of(token(kind, base, index));
            } // otherwise whoever reads the nodes comes to the same limit first, and reports it
        } catch (Problem.Fatal fatal) {
            cut = Optional.of(fatal);
        }
        ended = true;
        return Optional.empty();
    }

    private Token token(Kind kind, DocumentPath base, int index) {
        boolean worded = kind == Kind.KEY || kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
        return new Token(
                kind,
                worded ? known(tokens.text()) : "",
                tokens.position(),
                tokens.end(),
                List.copyOf(tokens.problems()),
                base,
                index);
    }

    /** Of a text that comes again and again, only one is kept. */
    private String known(String text) {
        if (texts.size() >= MOST_TEXTS) {
            return texts.getOrDefault(text, text);
        }
        String before = texts.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    private Node value(Token first) {
        if (first.kind() != Kind.OBJECT_START && first.kind() != Kind.LIST_START) {
            return new Node(first, List.of(), Optional.empty());
        }
        List<Member> members = new ArrayList<>();
        depth++;
        Optional<Token> last = readMembers(first, members);
        depth--;
        return new Node(first, Collections.unmodifiableList(members), last);
    }

    private Optional<Token> readMembers(Token opening, List<Member> members) {
        boolean isObject = opening.kind() == Kind.OBJECT_START;
        DocumentPath base = opening.path();
        while (true) {
            Optional<Token> next = next(base, isObject ? NO_ENTRY : members.size());
            if (next.isEmpty()) {
                return next;
            }
            Token token = next.get();
            if (token.kind() == Kind.OBJECT_END || token.kind() == Kind.LIST_END) {
                return Optional.of(
                        new Token(token.kind(), "", token.position(), token.end(), token.problems(), base, NO_ENTRY));
            }
            if (isObject) {
                DocumentPath child = base.child(token.text());
                Token key = new Token(
                        Kind.KEY, token.text(), token.position(), token.end(), token.problems(), child, NO_ENTRY);
                members.add(new Member(Optional.of(key), next(child, NO_ENTRY).map(this::value)));
            } else {
                members.add(new Member(Optional.empty(), Optional.of(value(token))));
            }
        }
    }
}
