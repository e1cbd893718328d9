package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.StatedCadences;

/** A cadence is coded if the words state one, and as they state it: 每年, 两年一次, 定期, every two years. */
final class CadencesAreInTheQuote extends StandardRule<Commitment> {

    private static final Complaint INVENTED = Complaint.of(
                    "'{commitment}' has a cadence, but its words state none.", "“{commitment}”编有频次，但其文字中没有任何表示时间的词语。")
            .hint("remove the cadence", "请删除频次");
    private static final Complaint UNCODED = Complaint.of(
                    "The words '{words}' of '{commitment}' state a cadence, but none is coded.",
                    "“{commitment}”中的“{words}”写明了频次，却未编码。")
            .hint("add the cadence", "请添加频次");
    private static final Complaint OTHER = Complaint.of(
                    "The words '{words}' of '{commitment}' state another cadence than the coded one.",
                    "“{commitment}”中的“{words}”所写频次与编码不同。")
            .hint("correct the cadence", "请更正频次");

    CadencesAreInTheQuote() {
        super(error("LMC-V509"), wordsOfCommitments());
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        StatedCadences stated =
                StatedCadences.in(commitment.quote(), context.plan().language()).orElseThrow();
        Optional<Cadence> coded = commitment.cadence();
        if (coded.isEmpty()) {
            stated.toBeCoded(RecurrenceNeedsAnOccasion.hasOccasion(commitment))
                    .ifPresent(words ->
                            context.report(UNCODED).with("words", words).with("commitment", commitment.id()));
        } else if (stated.isEmpty()) {
            context.report(INVENTED).at("cadence").with("commitment", commitment.id());
        } else if (!stated.allow(coded.get())) {
            context.report(OTHER)
                    .at("cadence")
                    .with("words", stated.words().orElseThrow())
                    .with("commitment", commitment.id());
        }
    }
}
