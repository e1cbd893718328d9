package org.lmcplan.validate.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.SeriesNumber;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A joint meeting has one number in the series of each of its targets, and no other number. */
final class SeriesAreOfTheBodiesThatMet extends StandardRegisterRule {

    private static final Complaint NO_TARGET = Complaint.of(
                    "The meeting '{id}' has a number in the series of '{mechanism}', which is not among its targets.",
                    "会议“{id}”有“{mechanism}”系列的编号，而其对象不含该机制。")
            .hint("add it to targets:, or correct the id", "请将其加入 targets:，或更正标识");

    private static final Complaint TWICE = Complaint.of(
                    "The meeting '{id}' has two numbers in the series of '{mechanism}'.",
                    "会议“{id}”在“{mechanism}”系列中有两个编号。")
            .hint("keep one of them", "请只保留其一");

    private static final Complaint BOTH = Complaint.of(
                    "The meeting '{id}' has the number {number} besides its numbers in series.",
                    "会议“{id}”除系列编号外另有编号 {number}。")
            .hint("give each number under series:, with its mechanism", "请在 series: 下分别写明各机制的编号");

    SeriesAreOfTheBodiesThatMet() {
        super(warning("LMC-E409"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<MeetingRecord> entry : register.records(MeetingRecord.class)) {
            List<SeriesNumber> series = entry.value().series();
            Set<Slug> seen = new HashSet<>();
            for (int i = 0; i < series.size(); i++) {
                Slug mechanism = series.get(i).mechanism();
                Optional<Complaint> complaint = !seen.add(mechanism)
                        ? Optional.of(TWICE)
                        : entry.value().targets().contains(mechanism) ? Optional.empty() : Optional.of(NO_TARGET);
                List<Object> at = List.of("series", i, "mechanism");
                complaint.ifPresent(
                        each -> reporter.report(each).in(entry).at(at).with("mechanism", mechanism));
            }
            if (!series.isEmpty()) {
                entry.value()
                        .number()
                        .ifPresent(number ->
                                reporter.report(BOTH).in(entry).at("number").with("number", number));
            }
        }
    }
}
