package org.lmcplan.validate.plan;

import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Every source has an address, or a publisher and a date by which it can be found in print. */
final class SourcesCanBeFound extends StandardRule<Source> {

    private static final Complaint LOST = Complaint.of(
                    "The source '{id}' has no address, and not both a publisher and a date.",
                    "来源“{id}”没有网址，也未同时给出发布者和日期。")
            .hint("add its address, or publisher and date", "请添加网址，或发布者和日期");

    SourcesCanBeFound() {
        super(warning("LMC-V708"), RuleScope.each(Source.class));
    }

    @Override
    public void check(Source source, RuleContext context) {
        boolean inPrint = source.publisher().isPresent() && source.published().isPresent();
        if (source.address().isEmpty() && !inPrint) {
            context.report(LOST).with("id", source.id());
        }
    }
}
