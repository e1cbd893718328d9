package org.lmcplan.validate.plan;

import java.util.regex.MatchResult;
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

    @Override
    public void check(Object subject, RuleContext context) {
        for (PartText text : context.fact(PartTexts.ALL)) {
            if (text.has(CharacterKinds.CYRILLIC_OR_GREEK)) {
                WORD.matcher(text.text())
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> LATIN.matcher(word).find()
                                && LOOKING_LIKE_LATIN.matcher(word).find())
                        .forEach(word ->
                                context.report(MIXED).at(text.at().get()).with("word", word));
            }
        }
    }
}
