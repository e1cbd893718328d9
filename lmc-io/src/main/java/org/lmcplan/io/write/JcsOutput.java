package org.lmcplan.io.write;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes JSON in the JSON Canonicalization Scheme (RFC 8785): no blanks, keys sorted by their UTF-16 units, numbers as in
 * ECMAScript. Documents with equal content are equal bytes.
 */
public final class JcsOutput extends TextOutput {

    private static final byte[][] ESCAPES = JsonOutput.escapes(HexFormat.of());

    private final Utf8Buffer out = new Utf8Buffer();
    private final CharArray scratch = new CharArray();
    private final Deque<List<Member>> objects = new ArrayDeque<>();
    private boolean comma;

    /** A member of an object: its key and the bytes of key and value. */
    private static final class Member {
        final String key;
        final int start;
        byte[] bytes = {};

        Member(String key, int start) {
            this.key = key;
            this.start = start;
        }
    }

    @Override
    public void startObject() {
        separate();
        out.ascii('{');
        comma = false;
        objects.push(new ArrayList<>());
    }

    @Override
    public void endObject() {
        sort(objects.pop());
        out.ascii('}');
        comma = true;
    }

    @Override
    public void startList() {
        separate();
        out.ascii('[');
        comma = false;
    }

    @Override
    public void endList() {
        out.ascii(']');
        comma = true;
    }

    @Override
    public void key(String key) {
        separate();
        objects.element().add(new Member(key, out.length()));
        quoted(key);
        out.ascii(':');
        comma = false;
    }

    @Override
    void word(String word) {
        separate();
        out.ascii(word);
    }

    @Override
    public void text(String text) {
        separate();
        quoted(text);
    }

    @Override
    public void number(BigDecimal number) {
        word(EcmaNumber.print(number));
    }

    /** The document. */
    public byte[] toBytes() {
        return out.toBytes();
    }

    private void separate() {
        if (comma) {
            out.ascii(',');
        }
        comma = true;
    }

    private void quoted(String text) {
        scratch.take(text);
        out.quoted(scratch, ESCAPES);
    }

    /** Sorts the members of the object that was just written. */
    private void sort(List<Member> members) {
        if (members.isEmpty()) {
            return;
        }
        int start = members.get(0).start;
        int end = out.length();
        for (int i = members.size() - 1; i >= 0; i--) {
            Member member = members.get(i);
            member.bytes = out.toBytes(member.start, end);
            end = member.start - 1; // there is a comma between them
        }
        members.sort(Comparator.comparing(member -> member.key));
        out.truncate(start);
        comma = false;
        for (Member member : members) {
            separate();
            out.ascii(member.bytes);
        }
    }
}
