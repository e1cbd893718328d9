package org.lmcplan.io.shape;

import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.model.problem.Message;

/** Reports a value whose type is not the expected one, and skips it. */
public final class TypeMismatch {

    private static final Message LEAVE_OUT =
            Message.of("write a value, or delete the key if it is optional", "请给出值；可缺省的键请删去");

    private TypeMismatch() {}

    /**
     * Reports the current value and skips it.
     *
     * @param expected what the value should be
     * @param howTo how to write it
     */
    public static void report(ReadContext in, Message expected, Message howTo) throws TokenProblem.Fatal {
        switch (in.kind()) {
            case INVALID -> {} // already reported
            case NULL -> in.fault(FaultKind.WRONG_TYPE, expected, found(in), LEAVE_OUT);
            default -> in.fault(FaultKind.WRONG_TYPE, expected, found(in), howTo);
        }
        in.skip();
    }

    /** Whether the value is a number, true or false, which quotes would turn into text. */
    static boolean isUnquotedWord(ReadContext in) {
        return in.kind() == Kind.NUMBER || in.kind() == Kind.BOOLEAN;
    }

    static void reportUnquoted(ReadContext in, Message expected) {
        in.fault(FaultKind.UNQUOTED, Message.excerpt(in.text()), expected, found(in));
    }

    private static Message found(ReadContext in) {
        return switch (in.kind()) {
            case OBJECT_START -> Message.of("an object", "对象");
            case LIST_START -> Message.of("a list", "列表");
            case TEXT -> Message.of("the text '{0}'", "文本“{0}”", in.text());
            case NUMBER -> Message.of("the number {0}", "数字 {0}", in.text());
            case BOOLEAN -> Message.of("the true/false value {0}", "真假值 {0}", in.text());
            default -> Message.of("an empty value", "空值");
        };
    }
}
