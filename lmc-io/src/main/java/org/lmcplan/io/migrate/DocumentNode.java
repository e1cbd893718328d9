package org.lmcplan.io.migrate;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.model.DocumentPath;

/**
 * A value of a document with its tokens, from which a document of an older format is rebuilt. Immutable.
 *
 * @param first its first token, or its only one
 * @param members the entries of an object or list
 * @param last the closing token of an object or list; empty for other values, and if the document breaks off
 */
public record DocumentNode(Token first, List<Member> members, Optional<Token> last) {

    /**
     * A token as it was written.
     *
     * @param kind what it is
     * @param text the text, key, number or word; empty for other tokens
     * @param position where it starts, in the unit of the original tokens
     * @param end where it ends
     * @param problems problems found before it
     * @param base the path of the value in the document as written, or of the list that contains it
     * @param index the index in that list, or -1. A list may be long, so the paths of its entries are not kept
     */
    record Token(
            Kind kind, String text, int position, int end, List<TokenProblem> problems, DocumentPath base, int index) {

        /** Returns a copy with another text. */
        Token withText(String now) {
            return new Token(kind, now, position, end, problems, base, index);
        }

        /** The path of the value in the document as written. */
        DocumentPath path() {
            return index < 0 ? base : base.child(index);
        }
    }

    /**
     * An entry of an object or list.
     *
     * @param key the key; empty in a list
     * @param value the value; empty if the document breaks off before it
     */
    record Member(Optional<Token> key, Optional<DocumentNode> value) {

        boolean isUnder(String name) {
            return key.filter(token -> token.text().equals(name)).isPresent();
        }

        Member withValue(UnaryOperator<DocumentNode> change) {
            return new Member(key, value.map(change));
        }
    }

    /** Returns a copy with the value of this key changed; the same content if there is no such key. */
    public DocumentNode with(String key, UnaryOperator<DocumentNode> change) {
        return withMembers(member -> member.isUnder(key) ? member.withValue(change) : member);
    }

    /** Returns a copy with each entry of a list changed; the same content if this is not a list. */
    public DocumentNode withEach(UnaryOperator<DocumentNode> change) {
        return withMembers(member -> member.key().isEmpty() ? member.withValue(change) : member);
    }

    /** Returns a copy with a key renamed; the same content if there is no such key. */
    public DocumentNode withRenamed(String key, String now) {
        return withMembers(member -> member.isUnder(key)
                ? new Member(member.key().map(token -> token.withText(now)), member.value())
                : member);
    }

    /** Returns a copy with another text. */
    public DocumentNode withText(String now) {
        return new DocumentNode(first.withText(now), members, last);
    }

    private DocumentNode withMembers(UnaryOperator<Member> change) {
        return new DocumentNode(first, members.stream().map(change).toList(), last);
    }
}
