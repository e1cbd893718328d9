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
        super(
                warning("LMC-V802")
                        .requires(
                                "No text contains an invisible character that its script does not need.",
                                "文本不得含有其文字体系并不需要的不可见字符。")
                        .because(
                                "Words that look the same no longer match. A zero-width space is right between words of Thai, Lao, Khmer and Burmese, and wrong in Chinese and English.",
                                "看似相同的词却无法匹配。零宽空格在泰文、老挝文、高棉文和缅文的词间是正当的，在中文和英文中则是错误。"),
                RuleScope.each(Object.class));
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
