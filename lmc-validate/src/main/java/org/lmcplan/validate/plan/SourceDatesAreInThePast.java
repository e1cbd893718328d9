package org.lmcplan.validate.plan;

import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** No source is dated after the day as of which the plan is judged. */
final class SourceDatesAreInThePast extends StandardRule<Source> {

    private static final Complaint AHEAD = Complaint.of(
                    "The source '{id}' is dated {date}, after {asOf}.", "来源“{id}”的日期为 {date}，晚于 {asOf}。")
            .hint("correct the date", "请更正日期");

    SourceDatesAreInThePast() {
        super(warning("LMC-V707"), RuleScope.each(Source.class).asOfADate());
    }

    @Override
    public void check(Source source, RuleContext context) {
        source.published()
                .filter(date -> date.earliest().isAfter(context.asOf()))
                .ifPresent(date -> context.report(AHEAD)
                        .at("published")
                        .with("id", source.id())
                        .with("date", date)
                        .with("asOf", context.asOf()));
    }
}
