package org.lmcplan.validate.plan;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** No text contains an invisible character that its script does not need. */
final class TextHasNoInvisibleCharacters extends StandardRule<Object> {

    private static final Complaint INVISIBLE = Complaint.of(
                    "The text '{text}' contains {character}, which is invisible and not needed here.",
                    "文本“{text}”含有此处不需要的不可见字符 {character}。")
            .hint("delete it", "请删除");

    TextHasNoInvisibleCharacters() {
        super(warning("LMC-V802"), RuleScope.each(Object.class));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        PartTexts.of(subject, (text, language, at) -> {
            InvisibleCharacters.firstIn(text)
                    .ifPresent(character -> context.report(INVISIBLE)
                            .at(at.get())
                            .with("text", text)
                            .with("character", String.format("U+%04X", character)));
        });
    }
}
