package org.lmcplan.validate.plan;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.CharacterKinds;
import org.lmcplan.validate.wording.WordingLanguages;
import org.lmcplan.validate.wording.ZawgyiText;

/** A text marked as Chinese, Thai, Lao, Khmer or Burmese contains letters of that script, and Burmese is not in the Zawgyi encoding. */
final class NamesAreInTheirScript extends TextRule {

    private static final Complaint FOREIGN = Complaint.of(
                    "The text '{text}' is marked as '{language}', but contains no letter of that script.",
                    "文本“{text}”标为“{language}”，但不含该语言的文字。")
            .hint("move it to the right language", "请归入正确的语言");
    private static final Complaint ZAWGYI = Complaint.of(
                    "The text '{text}' looks like Burmese in the Zawgyi encoding.", "文本“{text}”疑为 Zawgyi 编码的缅文。")
            .hint("convert it from Zawgyi to Unicode", "请由 Zawgyi 转换为 Unicode");
    private static final Map<String, UnicodeScript> SCRIPTS = Map.of(
            "zh", UnicodeScript.HAN,
            "th", UnicodeScript.THAI,
            "lo", UnicodeScript.LAO,
            "km", UnicodeScript.KHMER,
            "my", UnicodeScript.MYANMAR);

    NamesAreInTheirScript() {
        super(warning("LMC-V808"), 0);
    }

    @Override
    void check(PartText text, RuleContext context) {
        Optional<UnicodeScript> script =
                text.language().map(language -> SCRIPTS.get(WordingLanguages.withoutVariants(language)));
        if (script.filter(one -> !isIn(one, text.text())).isPresent()) {
            report(FOREIGN, text, context).with("language", text.language().orElseThrow());
        } else if (text.has(CharacterKinds.MYANMAR) && ZawgyiText.isLikely(text.text())) {
            report(ZAWGYI, text, context);
        }
    }

    private static boolean isIn(UnicodeScript script, String words) {
        int at = 0;
        while (at < words.length() && UnicodeScript.of(words.codePointAt(at)) != script) {
            at += Character.charCount(words.codePointAt(at));
        }
        return at < words.length();
    }
}
