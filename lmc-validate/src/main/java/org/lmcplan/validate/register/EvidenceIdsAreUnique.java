package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No two records or projects of a register have the same id, and no two funders. */
final class EvidenceIdsAreUnique extends StandardRegisterRule {

    private static final Complaint TWICE = Complaint.of("The id '{id}' is used twice.", "标识“{id}”使用了两次。")
            .hint("change one of the two ids", "请为其中之一另取标识");

    EvidenceIdsAreUnique() {
        super(error("LMC-E102")
                .requires(
                        "No two records or projects of a register have the same id, and no two funders.",
                        "同一登记册中，任何两条记录或项目的标识不得相同，任何两个出资方的标识也不得相同。")
                .because(
                        "Assessments cite evidence by its id. If two records share an id, readers cannot tell which one is meant.",
                        "结论以标识指明所依据的证据。标识重复时，无从判断所指。")
                .notSuppressible());
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        check(register.evidence(), reporter);
        check(register.funders(), reporter);
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
