package org.lmcplan.validate.plan;

import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;

/** Every source is cited by something in the plan. */
final class SourcesAreUsed extends UseRule<Source> {

    private static final Complaint IDLE = Complaint.of("Nothing cites the source '{id}'.", "没有任何内容引用来源“{id}”。")
            .hint("cite it where it was used, or remove it", "请在使用之处引用，或予以删除");

    SourcesAreUsed() {
        super(note("LMC-V106"), Source.class, Object.class, IDLE);
    }
}
