package org.lmcplan.validate.plan;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.CharacterKinds;

/** Letters and digits of ASCII are not written as full-width characters. */
final class LettersAndDigitsAreHalfWidth extends TextRule {

    private static final Complaint WIDE = Complaint.of(
                    "The text '{text}' contains the full-width characters '{wide}'.", "文本“{text}”含有全角字符“{wide}”。")
            .hint("write '{narrow}'", "请改为“{narrow}”");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A]+");

    LettersAndDigitsAreHalfWidth() {
        super(warning("LMC-V805"), CharacterKinds.FULL_WIDTH);
    }

    @Override
    void check(PartText text, RuleContext context) {
        Matcher wide = FULL_WIDTH.matcher(text.text());
        if (wide.find()) {
            report(WIDE, text, context)
                    .with("wide", wide.group())
                    .with("narrow", Normalizer.normalize(wide.group(), Normalizer.Form.NFKC));
        }
    }
}
