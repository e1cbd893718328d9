package org.lmcplan.validate.plan;

import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Season;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** A season is long enough for what recurs several times in it. */
final class SeasonsFitTheCadence extends StandardRule<Commitment> {

    private static final Complaint SHORT = Complaint.of(
                    "The season {season} of '{commitment}' is too short for its cadence, {cadence}.",
                    "“{commitment}”的季节 {season} 过短，与其频次 {cadence} 不符。")
            .hint("correct the season or the cadence", "请更正季节或频次");
    private static final int MONTHS = 12;

    SeasonsFitTheCadence() {
        super(warning("LMC-V520"), Commitment.class);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (commitment.season().isEmpty()
                || !(commitment.cadence().orElse(null) instanceof Cadence.EveryMonths every)
                || every.months() >= MONTHS) {
            return;
        }
        Season season = commitment.season().get();
        int length = Math.floorMod(season.to() - season.from(), MONTHS) + 1;
        if (length <= every.months()) {
            context.report(SHORT)
                    .at("season")
                    .with("commitment", commitment.id())
                    .with("season", season)
                    .with("cadence", every);
        }
    }
}
