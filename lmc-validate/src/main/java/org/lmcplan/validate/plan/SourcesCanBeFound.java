package org.lmcplan.validate.plan;

import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;

/** Every source has an address, or a publisher and a date by which it can be found in print. */
final class SourcesCanBeFound extends CompletenessRule<Source> {

    private static final Complaint LOST = Complaint.of(
                    "The source '{id}' has neither an address nor both a publisher and a date.",
                    "来源“{id}”没有网址，也未同时给出发布者和日期。")
            .hint("add an address, or a publisher and a date", "请添加网址，或添加发布者和日期");

    SourcesCanBeFound() {
        super(
                warning("LMC-V708"),
                Source.class,
                source -> source.address().isPresent()
                        || (source.publisher().isPresent() && source.published().isPresent()),
                LOST,
                "id");
    }
}
