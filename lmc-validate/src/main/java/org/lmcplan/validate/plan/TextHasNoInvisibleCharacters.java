package org.lmcplan.validate.plan;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.CharacterKinds;

/** No text contains an invisible character that its script does not need. */
final class TextHasNoInvisibleCharacters extends TextRule {

    private static final Complaint INVISIBLE = Complaint.of(
                    "The text '{text}' contains {character}, which is invisible and not needed here.",
                    "文本“{text}”含有此处不需要的不可见字符 {character}。")
            .hint("delete it", "请删除");
    private static final Set<UnicodeScript> BREAKING_WITHIN =
            EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final String JOINERS = "\u200B\u200C\u200D";
    private static final String ALWAYS_WRONG = "\u00AD\u034F\u180E\u2060\u2061\u2062\u2063\u2064\u3164\uFFA0";

    TextHasNoInvisibleCharacters() {
        super(warning("LMC-V802"), CharacterKinds.INVISIBLE);
    }

    @Override
    void check(PartText text, RuleContext context) {
        firstIn(text.text())
                .ifPresent(character ->
                        report(INVISIBLE, text, context).with("character", String.format("U+%04X", character)));
    }

    /** The first invisible character that is not needed. Beside letters of some scripts, joiners and zero-width spaces are. */
    static Optional<Integer> firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stray = JOINERS.indexOf(c) >= 0 && !isCalledFor(text, i);
            if (stray || ALWAYS_WRONG.indexOf(c) >= 0) {
                return Optional.of((int) c);
            }
        }
        return Optional.empty();
    }

    private static boolean isCalledFor(String text, int at) {
        return (at > 0 && breaksWithin(text.charAt(at - 1)))
                || (at + 1 < text.length() && breaksWithin(text.charAt(at + 1)));
    }

    private static boolean breaksWithin(char c) {
        return BREAKING_WITHIN.contains(UnicodeScript.of(c));
    }
}
