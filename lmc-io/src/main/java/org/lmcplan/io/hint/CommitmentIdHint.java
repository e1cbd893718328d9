package org.lmcplan.io.hint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.SafeText;

/** Understands ids of commitments in other forms: 4.2.12-02, 4.2.12_2, 4.2.12 (2), 4.2.12. */
public final class CommitmentIdHint implements ValueHint {

    private static final Pattern FORM =
            Pattern.compile("(?<section>.*?[0-9].*?) *(-|_|/|#|:|（|\\() *0*(?<ordinal>[0-9]+) *[)）]?");
    private static final int LONGEST_ORDINAL = 4;

    @Override
    public Optional<Message> of(String written) {
        if (written.length() > SafeText.EXCERPT) {
            return Optional.empty(); // the patterns below take long with a long text
        }
        Optional<SectionNumber> section = SectionNumber.parse(SectionNumberHint.bare(written));
        if (section.isPresent()) {
            return Optional.of(Message.of(
                    "this is a section number: add a hyphen and the ordinal of the commitment, as in \"{0}-1\" for the first",
                    "这是章节号：请加连字符和承诺的序号，如第一项写 \"{0}-1\"", section.get()));
        }
        Matcher id = FORM.matcher(written);
        if (!id.matches()) {
            return Optional.empty();
        }
        String number = SectionNumberHint.bare(id.group("section"));
        String ordinal = id.group("ordinal");
        if (ordinal.equals("0")) {
            return Optional.of(Message.of("the commitments of a section are counted from 1", "同一节的承诺从 1 开始编号"));
        }
        if (ordinal.length() > LONGEST_ORDINAL) {
            return Optional.of(Message.of(
                    "{0} is too large: the ordinal of a commitment is at most 9999", "{0} 过大：承诺的序号最大为 9999", ordinal));
        }
        return CommitmentId.parse(number + "-" + ordinal)
                .map(found -> Advice.write(found.value()))
                .or(() -> SectionNumberHint.whyNot(number));
    }
}
