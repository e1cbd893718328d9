package org.lmcplan.validate.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.CharacterKinds;

/** No word mixes Latin letters with Cyrillic or Greek ones. */
final class WordsKeepToOneScript extends TextRule {

    private static final Complaint MIXED = Complaint.of(
                    "The word '{word}' mixes Latin letters with letters of another script that look like them.",
                    "“{word}”混用了拉丁字母与外形相似的其他字母。")
            .hint("write it in one script", "请只用一种文字书写");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LOOKING_LIKE_LATIN = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");

    WordsKeepToOneScript() {
        super(warning("LMC-V804"), CharacterKinds.CYRILLIC_OR_GREEK);
    }

    @Override
    void check(PartText text, RuleContext context) {
        Matcher words = WORD.matcher(text.text());
        while (words.find()) {
            String word = words.group();
            if (LATIN.matcher(word).find() && LOOKING_LIKE_LATIN.matcher(word).find()) {
                context.report(MIXED).at(text.at().get()).with("word", word);
            }
        }
    }
}
