package org.lmcplan.validate.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.CharacterKinds;

/** Brackets and Chinese quotation marks are closed in the same text and in the right order. */
final class BracketsAreClosed extends TextRule {

    private static final Complaint OPEN = Complaint.of(
                    "The text '{text}' contains '{mark}' without its counterpart.", "文本“{text}”中的“{mark}”没有与之配对的符号。")
            .hint("copy the complete text", "请完整抄录文本");
    private static final String OPENING = "(（《〈“「『【[";
    private static final Pattern ENUMERATOR = Pattern.compile("[0-9]{1,3}|[A-Za-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3}");
    private static final int LONGEST_ENUMERATOR = 4;
    private static final String CLOSING = ")）》〉”」』】]";

    BracketsAreClosed() {
        super(warning("LMC-V807"), CharacterKinds.BRACKET);
    }

    @Override
    void check(PartText text, RuleContext context) {
        firstUnpairedIn(text.text())
                .ifPresent(mark -> report(OPEN, text, context).with("mark", mark));
    }

    /** The first mark that closes nothing, or else the last one that is never closed. Half and full width match. */
    static Optional<Character> firstUnpairedIn(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!CharacterKinds.is(CharacterKinds.BRACKET, c)) {
                continue;
            }
            int closes = kind(CLOSING.indexOf(c));
            if (OPENING.indexOf(c) >= 0) {
                open.push(c);
            } else if (closes >= 0 && !(closes == 0 && open.isEmpty() && isEnumerator(text, i))) {
                if (open.isEmpty() || kind(OPENING.indexOf(open.pop())) != closes) {
                    return Optional.of(c);
                }
            }
        }
        return Optional.ofNullable(open.peek());
    }

    /** Whether a closing bracket comes after a number or letter that begins a line or word: 1) or a). */
    private static boolean isEnumerator(String text, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_ENUMERATOR && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return ENUMERATOR.matcher(text.substring(start, at)).matches();
    }

    /** Treats half-width round brackets (index 0) and full-width ones (index 1) as the same kind. */
    private static int kind(int index) {
        return index == 1 ? 0 : index;
    }
}
