package org.lmcplan.io.hint;

import java.util.Map;
import org.lmcplan.model.problem.Message;

/** Names the digits of other scripts. */
final class Digits {

    private record Name(String english, String chinese) {}

    private static final Map<Character.UnicodeScript, Name> SCRIPTS = Map.of(
            Character.UnicodeScript.THAI, new Name("Thai", "泰文"),
            Character.UnicodeScript.LAO, new Name("Lao", "老挝文"),
            Character.UnicodeScript.KHMER, new Name("Khmer", "高棉文"),
            Character.UnicodeScript.MYANMAR, new Name("Burmese", "缅文"),
            Character.UnicodeScript.ARABIC, new Name("Arabic", "阿拉伯文"),
            Character.UnicodeScript.DEVANAGARI, new Name("Devanagari", "天城文"));

    private Digits() {}

    /** Says what kind of digit this is. */
    static Message describe(int digit) {
        if (digit >= 0xFF10 && digit <= 0xFF19) {
            return Message.of("{0} is a full-width digit", "{0} 是全角数字", Character.toString(digit));
        }
        Name script = SCRIPTS.get(Character.UnicodeScript.of(digit));
        return script == null
                ? Message.of("{0} is not one of the digits 0-9", "{0} 不是数字 0-9 之一", Character.toString(digit))
                : Message.of(
                        "{0} is a {1} digit",
                        "{0} 是{2}数字",
                        Character.toString(digit),
                        Message.verbatim(script.english()),
                        Message.verbatim(script.chinese()));
    }
}
