package org.lmcplan.validate.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** No word mixes Latin letters with Cyrillic or Greek ones. */
final class WordsKeepToOneScript extends StandardRule<Object> {

    private static final Complaint MIXED = Complaint.of(
                    "The word '{word}' mixes Latin letters with letters of another script that look like them.",
                    "“{word}”混用了拉丁字母与外形相似的其他字母。")
            .hint("write it in one script", "请只用一种文字书写");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LOOKING_LIKE_LATIN = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");

    WordsKeepToOneScript() {
        super(warning("LMC-V804"), RuleScope.each(Object.class));
    }

    /** Whether a character may be Cyrillic or Greek: a quick test before the exact one, which looks up the script of each. */
    static boolean mayLookLikeLatin(char c) {
        return c >= 0x370
                && (c < 0x530
                        || (c >= 0x1C80 && c < 0x2000)
                        || (c >= 0x2100 && c < 0x2190)
                        || (c >= 0x2DE0 && c < 0x2E00)
                        || (c >= 0xA640 && c < 0xAB70)
                        || Character.isSurrogate(c)
                        || (c >= 0xFE20 && c < 0xFE30));
    }

    private static boolean mayLookLikeLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayLookLikeLatin(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        PartTexts.of(subject, (text, language, at) -> {
            if (!mayLookLikeLatin(text)) {
                return; // like nearly all texts
            }
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                String word = words.group();
                if (LATIN.matcher(word).find()
                        && LOOKING_LIKE_LATIN.matcher(word).find()) {
                    context.report(MIXED).at(at.get()).with("word", word);
                }
            }
        });
    }
}
