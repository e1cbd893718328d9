package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;

/** The source for the adoption was not published before it. */
final class AdoptionIsReportedAfterwards extends StandardRule<PlanHead> {

    private static final Complaint EARLY = Complaint.of(
                    "The source for the adoption on {date}, '{source}', was published on {published}.",
                    "证明计划于 {date} 通过的来源“{source}”发布于 {published}。")
            .hint("cite a source that reports the adoption", "请引用报道计划通过的来源");

    AdoptionIsReportedAfterwards() {
        super(warning("LMC-V712"), PlanHead.class, Lookup.SOURCES);
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        Optional<Adoption> adopted = plan.adopted();
        for (Link link : context.links()) {
            Optional<PartialDate> published = link.target(Source.class).flatMap(Source::published);
            if (link.at().equals(List.of("adopted", "source"))
                    && published.isPresent()
                    && published
                            .get()
                            .latest()
                            .isBefore(adopted.orElseThrow().date().earliest())) {
                context.report(EARLY)
                        .at(link.at())
                        .with("date", adopted.orElseThrow().date())
                        .with("source", link.to())
                        .with("published", published.get())
                        .related(link.target().orElseThrow(), "published");
            }
        }
    }
}
