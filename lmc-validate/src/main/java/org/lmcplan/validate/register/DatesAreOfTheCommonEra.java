package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.LocatedPart;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.wording.BuddhistEra;

/** Dates of a register are in years of the common era, not of the Buddhist era. */
final class DatesAreOfTheCommonEra extends StandardRegisterRule {

    private static final Complaint BUDDHIST = Complaint.of(
                    "{year} is a year of the Buddhist era; it is {common} of the common era.",
                    "{year} 为佛历年份，即公元 {common} 年。")
            .hint("write the year {common}", "请写公元年份 {common}");

    DatesAreOfTheCommonEra() {
        super(warning("LMC-E306"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        check(register.register().compiled(), register.whole(), List.of("compiled"), reporter);
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            Evidence evidence = entry.value();
            if (evidence instanceof EvidenceRecord record) {
                check(Optional.of(record.date()), entry, List.of("date"), reporter);
                check(record.until(), entry, List.of("until"), reporter);
            }
            periodOf(evidence).ifPresent(period -> check(period, entry, List.of("period"), reporter));
            if (evidence instanceof MeetingRecord meeting) {
                meeting.forYear().ifPresent(year -> check(year, entry, List.of("forYear"), reporter));
            }
            if (evidence instanceof Project project) {
                check(project.starts(), entry, List.of("starts"), reporter);
                check(project.ends(), entry, List.of("ends"), reporter);
                for (int i = 0; i < project.funding().size(); i++) {
                    Funding funding = project.funding().get(i);
                    List<Object> at = List.of("funding", i, "period");
                    check(funding.date(), entry, List.of("funding", i, "date"), reporter);
                    funding.period().ifPresent(period -> check(period, entry, at, reporter));
                }
            }
            checkCitations(evidence.citations(), entry, reporter);
        }
        for (RegisterEntry<EvidenceSearch> entry : register.searches()) {
            check(Optional.of(entry.value().date()), entry, List.of("date"), reporter);
        }
    }

    private static Optional<Term> periodOf(Evidence evidence) {
        if (evidence instanceof ReportRecord report) {
            return report.period();
        } else if (evidence instanceof MoneyRecord money) {
            return money.period();
        }
        return evidence instanceof MeasurementRecord measurement ? measurement.period() : Optional.empty();
    }

    private static void check(Term period, LocatedPart entry, List<Object> at, FindingReporter reporter) {
        List<Object> from = new ArrayList<>(at);
        from.add("from");
        check(period.from(), entry, from, reporter);
        List<Object> to = new ArrayList<>(at);
        to.add("to");
        check(Optional.of(period.to()), entry, to, reporter);
    }

    private static void checkCitations(List<Citation> citations, LocatedPart entry, FindingReporter reporter) {
        for (int i = 0; i < citations.size(); i++) {
            check(citations.get(i).published(), entry, List.of("citations", i, "published"), reporter);
            check(citations.get(i).date(), entry, List.of("citations", i, "date"), reporter);
        }
    }

    private static void check(
            Optional<PartialDate> date, LocatedPart entry, List<Object> at, FindingReporter reporter) {
        date.ifPresent(day -> check(day.earliest().getYear(), entry, at, reporter));
    }

    private static void check(int year, LocatedPart entry, List<Object> at, FindingReporter reporter) {
        if (BuddhistEra.isLikely(year)) {
            reporter.report(BUDDHIST).in(entry).at(at).with("year", year).with("common", BuddhistEra.commonYear(year));
        }
    }
}
