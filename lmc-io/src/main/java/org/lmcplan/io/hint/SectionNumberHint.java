package org.lmcplan.io.hint;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.SafeText;

/** Understands section numbers in other forms: §4.2, 4.2., 04.2, 第四章, 四、 */
public final class SectionNumberHint implements ValueHint {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+([.][0-9]+)*");
    private static final int DEEPEST = 8;
    private static final int LONGEST_PART = 4;

    @Override
    public Optional<Message> of(String written) {
        if (written.length() > SafeText.EXCERPT) {
            return Optional.empty(); // the patterns below take long with a long text
        }
        Optional<CommitmentId> commitment = CommitmentId.parse(written);
        if (commitment.isPresent()) {
            return Optional.of(Advice.write(
                    commitment.get().section().toString(),
                    ": this is the id of a commitment in that section",
                    "：这是承诺编号"));
        }
        String number = bare(written);
        return SectionNumber.parse(number)
                .map(section -> Advice.write(section.toString()))
                .or(() -> inNumerals(number))
                .or(() -> whyNot(number));
    }

    /** The number without words, marks and superfluous zeros around it. */
    static String bare(String written) {
        return written.replaceFirst("(?i)^(§+|section|sec\\.?|chapter|chap\\.?|ch\\.?|no\\.?|第) *", "")
                .replaceFirst("[.．。、:： )）]+$|[章节節条條]$", "")
                .replaceAll("(?<=[0-9]) *[,，。．·] *(?=[0-9])", ".")
                .replaceAll("(?<![0-9])0+(?=[0-9])", "");
    }

    private static Optional<Message> inNumerals(String number) {
        return ChineseNumeral.parse(number)
                .map(BigDecimal::toPlainString)
                .flatMap(SectionNumber::parse)
                .map(section -> Advice.write(section.toString()));
    }

    /** Why a number of the right form is not a section number. */
    static Optional<Message> whyNot(String number) {
        if (!NUMBERS.matcher(number).matches()) {
            return Optional.empty();
        }
        String[] parts = number.split("[.]", -1);
        if (parts.length > DEEPEST) {
            return Optional.of(Message.of("a section number has at most {0} parts", "章节号最多 {0} 级", DEEPEST));
        }
        for (String part : parts) {
            if (part.equals("0")) {
                return Optional.of(Message.of("the parts of a section number start at 1", "章节号的各级从 1 开始"));
            }
            if (part.length() > LONGEST_PART) {
                return Optional.of(Message.of(
                        "{0} is too large: each part of a section number is at most 9999",
                        "{0} 过大：章节号的每一级最大为 9999", part));
            }
        }
        return Optional.empty();
    }
}
