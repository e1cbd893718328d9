package org.lmcplan.validate.plan;

import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;

/** Every source says who published it. */
final class SourcesNameTheirPublisher extends CompletenessRule<Source> {

    private static final Complaint ANONYMOUS = Complaint.of(
                    "The source '{id}' does not say who published it.", "来源“{id}”未写明发布者。")
            .hint("add publisher:", "请添加 publisher");

    SourcesNameTheirPublisher() {
        super(note("LMC-V709"), Source.class, source -> source.publisher().isPresent(), ANONYMOUS, "id");
    }
}
