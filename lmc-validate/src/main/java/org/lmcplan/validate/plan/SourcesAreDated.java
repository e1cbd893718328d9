package org.lmcplan.validate.plan;

import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;

/** Every source says when it was published. */
final class SourcesAreDated extends CompletenessRule<Source> {

    private static final Complaint UNDATED = Complaint.of(
                    "The source '{id}' does not say when it was published.", "来源“{id}”未写明发布日期。")
            .hint("add published:, as precisely as the page states it", "请按页面所示添加 published");

    SourcesAreDated() {
        super(note("LMC-V710"), Source.class, source -> source.published().isPresent(), UNDATED, "id");
    }
}
