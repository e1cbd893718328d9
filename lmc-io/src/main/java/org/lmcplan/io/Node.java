package org.lmcplan.io;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lmcplan.io.Tokens.Kind;
import org.lmcplan.model.DocumentPath;

/**
 * A value of a document with all that its tokens told, for rebuilding a document of an older format. Immutable.
 *
 * @param first its first token, or its only one
 * @param members what an object or a list holds
 * @param last the token that closes an object or a list; empty for other values, and where the document breaks off
 */
record Node(Token first, List<Member> members, Optional<Token> last) {

    /**
     * A token as it was written.
     *
     * @param kind what it is
     * @param text the text, key, number or word; empty for others
     * @param position where it starts, in the unit of the tokens it came from
     * @param end where it ends
     * @param problems what was found wrong on the way to it
     * @param base the path of the value, in the document as it was written, or of the list that it is an entry of
     * @param index which entry; -1 where it is none. There may be very many, so that their paths are not kept
     */
    record Token(Kind kind, String text, int position, int end, List<Problem> problems, DocumentPath base, int index) {

        /** The same with another text. */
        Token withText(String now) {
            return new Token(kind, now, position, end, problems, base, index);
        }

        /** The path of the value, in the document as it was written. */
        DocumentPath path() {
            return index < 0 ? base : base.child(index);
        }
    }

    /**
     * An entry of an object or a list.
     *
     * @param key the key; empty in a list
     * @param value the value; empty where the document breaks off before it
     */
    record Member(Optional<Token> key, Optional<Node> value) {

        boolean isUnder(String name) {
            return key.filter(token -> token.text().equals(name)).isPresent();
        }

        Member withValue(UnaryOperator<Node> change) {
            return new Member(key, value.map(change));
        }
    }

    /** The same with the values under this key changed; nothing where this is not an object or has no such key. */
    Node with(String key, UnaryOperator<Node> change) {
        return withMembers(member -> member.isUnder(key) ? member.withValue(change) : member);
    }

    /** The same with each entry changed; nothing where this is not a list. */
    Node withEach(UnaryOperator<Node> change) {
        return withMembers(member -> member.key().isEmpty() ? member.withValue(change) : member);
    }

    /** The same with another name for a key; nothing where this is not an object or has no such key. */
    Node withRenamed(String key, String now) {
        return withMembers(member -> member.isUnder(key)
                ? new Member(member.key().map(token -> token.withText(now)), member.value())
                : member);
    }

    /** The same with another text. */
    Node withText(String now) {
        return new Node(first.withText(now), members, last);
    }

    private Node withMembers(UnaryOperator<Member> change) {
        return new Node(first, members.stream().map(change).toList(), last);
    }
}
