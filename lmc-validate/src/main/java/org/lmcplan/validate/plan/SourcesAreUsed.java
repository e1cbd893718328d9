package org.lmcplan.validate.plan;

import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;

/** Every source is cited by something in the plan. */
final class SourcesAreUsed extends UseRule<Source> {

    private static final Complaint IDLE = Complaint.of("Nothing cites the source '{id}'.", "没有任何内容以来源“{id}”为依据。")
            .hint("cite it where it was used, or remove it", "请在使用之处引用它，或将其删除");

    SourcesAreUsed() {
        super(note("LMC-V106"), Source.class, Object.class, IDLE);
    }
}
