package org.lmcplan.io;

import org.lmcplan.io.Tokens.Kind;

/** Reports a value of another type than the one that is due, and passes over it. */
final class TypeFaults {

    private static final Wording LEAVE_OUT =
            Wording.of("give a value; what may be absent is left out", "请给出值；可缺省的键请删去");

    private TypeFaults() {}

    static void report(Cursor in, Wording wanted, Wording howTo) throws Problem.Fatal {
        switch (in.kind()) {
            case FAULTY -> {} // reported already
            case NULL -> in.fault(FaultKind.WRONG_TYPE, wanted, nameOf(in.kind()), LEAVE_OUT);
            default -> in.fault(FaultKind.WRONG_TYPE, wanted, nameOf(in.kind()), howTo);
        }
        in.skip();
    }

    /** Whether the value is a single word that would be a text if it stood in quotes. */
    static boolean isWord(Cursor in) {
        return in.kind() == Kind.NUMBER || in.kind() == Kind.BOOLEAN;
    }

    static void reportUnquoted(Cursor in, Wording wanted) {
        in.fault(FaultKind.UNQUOTED, Wording.quoted(in.text()), wanted, nameOf(in.kind()));
    }

    private static Wording nameOf(Kind kind) {
        return switch (kind) {
            case OBJECT_START -> Wording.of("an object", "对象");
            case LIST_START -> Wording.of("a list", "列表");
            case TEXT -> Wording.of("a text", "文本");
            case NUMBER -> Wording.of("a number", "数字");
            case BOOLEAN -> Wording.of("a true/false value", "真假值");
            default -> Wording.of("an empty value", "空值");
        };
    }
}
