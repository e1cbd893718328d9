package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No two records or projects of a register have the same id, and no two funders or searches. */
final class EvidenceIdsAreUnique extends StandardRegisterRule {

    private static final Complaint TWICE = Complaint.of("The id '{id}' is used twice.", "标识“{id}”使用了两次。")
            .hint("change one of the two ids", "请为其中之一另取标识");

    EvidenceIdsAreUnique() {
        super(error("LMC-E102").notSuppressible());
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        check(register.evidence(), reporter);
        check(register.funders(), reporter);
        check(register.searches(), reporter);
    }

    private static void check(List<? extends RegisterEntry<?>> entries, FindingReporter reporter) {
        Map<Slug, RegisterEntry<?>> seen = new HashMap<>();
        for (RegisterEntry<?> entry : entries) {
            RegisterEntry<?> first = seen.putIfAbsent(entry.id(), entry);
            if (first != null) {
                reporter.report(TWICE).in(entry).at("id").related(first, "id");
            }
        }
    }
}
