package org.lmcplan.validate.plan;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Letters and digits of ASCII are not written as full-width characters. */
final class LettersAndDigitsAreHalfWidth extends StandardRule<Object> {

    private static final Complaint WIDE = Complaint.of(
                    "The text '{text}' contains the full-width characters '{wide}'.", "文本“{text}”含有全角的“{wide}”。")
            .hint("write '{narrow}'", "请写作“{narrow}”");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A]+");

    LettersAndDigitsAreHalfWidth() {
        super(
                warning("LMC-V805")
                        .requires(
                                "Letters and digits of ASCII are not written as full-width characters.",
                                "西文字母和阿拉伯数字不得使用全角。")
                        .because(
                                "２０２３ is another text than 2023: it is not found, not rea"
                                        + "d as a year, and not sorted as a number. A source that p"
                                        + "rints it so is cited in a note.",
                                "“２０２３”与“2023”是不同的文本：检索不到、不被识别为年份，也不按数字排序。若来源确实如此排印，请在 no" + "te 中说明。"),
                RuleScope.each(Object.class));
    }

    private static boolean reachesFullWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\uFF10') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        PartTexts.of(subject, (text, language, at) -> {
            if (!reachesFullWidth(text)) {
                return; // as most texts
            }
            Matcher wide = FULL_WIDTH.matcher(text);
            if (wide.find()) {
                context.report(WIDE)
                        .at(at.get())
                        .with("text", text)
                        .with("wide", wide.group())
                        .with("narrow", Normalizer.normalize(wide.group(), Normalizer.Form.NFKC));
            }
        });
    }
}
