package org.lmcplan.validate.plan;

import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Every source says who published it. */
final class SourcesNameTheirPublisher extends StandardRule<Source> {

    private static final Complaint ANONYMOUS = Complaint.of(
                    "The source '{id}' does not say who published it.", "来源“{id}”未写明发布者。")
            .hint("add publisher:", "请添加 publisher");

    SourcesNameTheirPublisher() {
        super(note("LMC-V709"), RuleScope.each(Source.class));
    }

    @Override
    public void check(Source source, RuleContext context) {
        if (source.publisher().isEmpty()) {
            context.report(ANONYMOUS).with("id", source.id());
        }
    }
}
