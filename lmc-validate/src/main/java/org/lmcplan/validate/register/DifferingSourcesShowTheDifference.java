package org.lmcplan.validate.register;

import java.util.Optional;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** A source that differs shows how, by its date, amount, claim or note. */
final class DifferingSourcesShowTheDifference extends CitationRule {

    private static final Complaint UNSHOWN = Complaint.of(
                    "A source of '{id}' differs, but does not show how.", "“{id}”的一个来源有出入，但未说明出入所在。")
            .hint("give its date, amount or words, or set stance: confirms", "请给出其日期、金额或原文，或改为 stance: confirms");

    DifferingSourcesShowTheDifference() {
        super(warning("LMC-E208"));
    }

    @Override
    void check(RegisterEntry<? extends Evidence> entry, Citation citation, int index, FindingReporter reporter) {
        if (citation.stance() == Stance.DIFFERS && isSilent(citation, entry.value())) {
            reporter.report(UNSHOWN).in(entry).at("citations", index, "stance");
        }
    }

    private static boolean isSilent(Citation each, Evidence of) {
        Optional<PartialDate> date =
                of instanceof EvidenceRecord record ? Optional.of(record.date()) : Optional.empty();
        Optional<Money> amount = of instanceof MoneyRecord money ? money.amount() : Optional.empty();
        boolean sameDate = each.date().isEmpty() || each.date().equals(date);
        boolean sameAmount = each.amount().isEmpty() || each.amount().equals(amount);
        return sameDate && sameAmount && each.claim().isEmpty() && each.note().isEmpty();
    }
}
