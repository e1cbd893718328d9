package org.lmcplan.io;

import org.lmcplan.io.Tokens.Kind;

/** Reports a value of another type than the one that is due, and passes over it. */
final class TypeFaults {

    private static final Wording LEAVE_OUT = Wording.of("give a value, or leave the key out", "请给出值,或删去该键");

    private TypeFaults() {}

    static void report(Cursor in, Wording wanted, Wording howTo) throws Problem.Fatal {
        switch (in.kind()) {
            case FAULTY -> {} // reported already
            case NULL -> in.fault(FaultKind.WRONG_TYPE, wanted, nameOf(in.kind()), LEAVE_OUT);
            case OBJECT_START, LIST_START, TEXT -> in.fault(FaultKind.WRONG_TYPE, wanted, nameOf(in.kind()), howTo);
            default -> in.fault(FaultKind.UNQUOTED, Wording.quoted(in.text()), wanted, nameOf(in.kind()));
        }
        in.skip();
    }

    /** As {@link #report}, where quotes would not help. */
    static void reportNotText(Cursor in, Wording wanted, Wording howTo) throws Problem.Fatal {
        switch (in.kind()) {
            case FAULTY -> {}
            case NULL -> in.fault(FaultKind.WRONG_TYPE, wanted, nameOf(in.kind()), LEAVE_OUT);
            default -> in.fault(FaultKind.WRONG_TYPE, wanted, nameOf(in.kind()), howTo);
        }
        in.skip();
    }

    private static Wording nameOf(Kind kind) {
        return switch (kind) {
            case OBJECT_START -> Wording.of("an object", "对象");
            case LIST_START -> Wording.of("a list", "列表");
            case TEXT -> Wording.of("a text", "文本");
            case NUMBER -> Wording.of("a number", "数字");
            case BOOLEAN -> Wording.of("true or false", "真假值");
            default -> Wording.of("an empty value", "空值");
        };
    }
}
