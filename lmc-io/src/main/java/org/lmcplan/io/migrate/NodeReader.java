package org.lmcplan.io.migrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.migrate.DocumentNode.Member;
import org.lmcplan.io.migrate.DocumentNode.Token;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.model.DocumentPath;

/** Reads a document into nodes, up to its end, a fatal problem or a limit. */
public final class NodeReader {

    private static final int NO_ENTRY = -1;

    private static final int MAX_SHARED_TEXTS = 10_000;

    private final Tokens tokens;
    private final Limits limits;
    private final Map<String, String> texts = new HashMap<>();
    private int values;
    private int depth;
    private Optional<TokenProblem.Fatal> fatal = Optional.empty();
    private boolean ended;

    public NodeReader(Tokens tokens, Limits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /** Reads the document; empty if nothing of it can be read. */
    public Optional<DocumentNode> read() {
        Optional<Token> first = next(DocumentPath.root(), NO_ENTRY);
        Optional<DocumentNode> document = first.map(this::value);
        next(DocumentPath.root(), NO_ENTRY); // content after the end is a fatal problem, too
        return document;
    }

    /** The fatal problem that ended the document early, if any. */
    public Optional<TokenProblem.Fatal> fatal() {
        return fatal;
    }

    private Optional<Token> next(DocumentPath base, int index) {
        if (ended) {
            return Optional.empty();
        }
        try {
            Kind kind = tokens.next();
            if (kind != Kind.END && ++values <= limits.maxValues() && depth <= limits.maxDepth()) {
                return Optional.of(token(kind, base, index));
            } // otherwise the reader of the nodes reaches the same limit first and reports it
        } catch (TokenProblem.Fatal problem) {
            fatal = Optional.of(problem);
        }
        ended = true;
        return Optional.empty();
    }

    private Token token(Kind kind, DocumentPath base, int index) {
        boolean hasText = kind == Kind.KEY || kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
        return new Token(
                kind,
                hasText ? shared(tokens.text()) : "",
                tokens.position(),
                tokens.end(),
                List.copyOf(tokens.problems()),
                base,
                index);
    }

    /** Returns one instance of texts that repeat. */
    private String shared(String text) {
        if (texts.size() >= MAX_SHARED_TEXTS) {
            return texts.getOrDefault(text, text);
        }
        String before = texts.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    private DocumentNode value(Token first) {
        if (first.kind() != Kind.OBJECT_START && first.kind() != Kind.LIST_START) {
            return new DocumentNode(first, List.of(), Optional.empty());
        }
        List<Member> members = new ArrayList<>();
        depth++;
        Optional<Token> last = readMembers(first, members);
        depth--;
        return new DocumentNode(first, Collections.unmodifiableList(members), last);
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
