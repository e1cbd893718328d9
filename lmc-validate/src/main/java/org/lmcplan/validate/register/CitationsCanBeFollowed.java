package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** Every source has an address, or a note that says where to find it. */
final class CitationsCanBeFollowed extends CitationRule {

    private static final Complaint NOWHERE = Complaint.of(
                    "A source of '{id}' has neither an address nor a note.", "“{id}”的一个来源既无网址也无备注。")
            .hint("add its address, or a note that says where to find it", "请补充网址，或在备注中说明查阅途径");

    CitationsCanBeFollowed() {
        super(warning("LMC-E202"));
    }

    @Override
    void check(RegisterEntry<? extends Evidence> entry, Citation citation, int index, FindingReporter reporter) {
        if (citation.address().isEmpty() && citation.note().isEmpty()) {
            reporter.report(NOWHERE).in(entry).at("citations", index);
        }
    }
}
