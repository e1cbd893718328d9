package org.lmcplan.validate.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** A cadence is coded if the words state one, and as they state it: 每年, 每两年, 定期, 适时. */
final class CadencesAreInTheQuote extends StandardRule<Commitment> {

    private static final Complaint INVENTED = Complaint.of(
                    "'{commitment}' has a cadence, but its words state none.", "“{commitment}”编有频次，但其文字并未写明频次。")
            .hint("remove the cadence", "请删除频次");
    private static final Complaint UNCODED = Complaint.of(
                    "The words '{words}' of '{commitment}' state a cadence, but none is coded.",
                    "“{commitment}”中的“{words}”写明了频次，却未编码。")
            .hint("add the cadence", "请添加频次");
    private static final Complaint OTHER = Complaint.of(
                    "The words '{words}' of '{commitment}' state another cadence than the coded one.",
                    "“{commitment}”中的“{words}”所写频次与编码不同。")
            .hint("correct the cadence", "请更正频次");
    private static final Pattern YEARS = Pattern.compile("每([一两二三四五六七八九十]?)年");

    private record Stated(String words, Cadence cadence) {}

    CadencesAreInTheQuote() {
        super(error("LMC-V509"), RuleScope.each(Commitment.class).whereTextIsIn("zh"));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        Optional<Stated> stated = stated(commitment.quote());
        Optional<Cadence> coded = commitment.cadence();
        if (coded.isPresent() && stated.isEmpty()) {
            context.report(INVENTED).at("cadence").with("commitment", commitment.id());
        } else if (stated.isPresent() && coded.isEmpty()) {
            context.report(UNCODED).with("words", stated.get().words).with("commitment", commitment.id());
        } else if (stated.isPresent() && !stated.get().cadence.equals(coded.get())) {
            context.report(OTHER)
                    .at("cadence")
                    .with("words", stated.get().words)
                    .with("commitment", commitment.id());
        }
    }

    private static Optional<Stated> stated(String quote) {
        Matcher years = YEARS.matcher(quote);
        if (years.find()) {
            return Optional.of(new Stated(years.group(), new Cadence.EveryYears(YearsInNames.count(years.group(1)))));
        }
        if (quote.contains("定期")) {
            return Optional.of(new Stated("定期", new Cadence.Regularly()));
        }
        return quote.contains("适时") ? Optional.of(new Stated("适时", new Cadence.WhenAppropriate())) : Optional.empty();
    }
}
