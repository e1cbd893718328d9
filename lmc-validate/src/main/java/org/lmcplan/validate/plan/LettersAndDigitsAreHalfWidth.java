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
                    "The text '{text}' contains the full-width characters '{wide}'.", "文本“{text}”含有全角字符“{wide}”。")
            .hint("write '{narrow}'", "请改为“{narrow}”");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A]+");

    LettersAndDigitsAreHalfWidth() {
        super(warning("LMC-V805"), RuleScope.each(Object.class));
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
                return; // like most texts
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
