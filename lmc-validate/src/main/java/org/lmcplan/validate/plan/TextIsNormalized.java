package org.lmcplan.validate.plan;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.CharacterKinds;

/** Text is in Unicode normal form C. */
final class TextIsNormalized extends TextRule {

    private static final Complaint DECOMPOSED = Complaint.of(
                    "The text '{text}' is not in Unicode normal form C.", "文本“{text}”不符合 Unicode 规范化形式 C。")
            .hint("write it in its composed form", "请改用合成形式");
    private static final Pattern COMPATIBILITY = Pattern.compile("[\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]");

    TextIsNormalized() {
        super(warning("LMC-V803"), CharacterKinds.COMPOSABLE);
    }

    @Override
    void check(PartText text, RuleContext context) {
        if (!isNormalized(text.text())
                && !isNormalized(COMPATIBILITY.matcher(text.text()).replaceAll("一"))) {
            report(DECOMPOSED, text, context);
        }
    }

    private static boolean isNormalized(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
