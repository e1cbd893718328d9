package org.lmcplan.validate.register;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Member;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Those that took part in a meeting were members of the plan at that time; others are observers. */
final class MeetingsAreOfMembers extends StandardRegisterRule {

    private static final Complaint OUTSIDE = Complaint.of(
                    "The meeting '{id}' lists {party} under {list}, but {party} is not a member.",
                    "会议“{id}”在 {list} 中列出 {party}，而其并非成员。")
            .hint("list it under observers:, or correct the code", "请改列于 observers:，或更正代码");

    private static final Complaint NOT_YET = Complaint.of(
                    "The meeting '{id}' of {date} lists {party} under {list}, but {party} became a member in {since}.",
                    "{date} 的会议“{id}”在 {list} 中列出 {party}，而其于 {since} 才成为成员。")
            .hint("list it under observers:, or correct a date", "请改列于 observers:，或更正日期");

    private static final Complaint NO_LONGER = Complaint.of(
                    "The meeting '{id}' of {date} lists {party} under {list}, but {party} was a member until {until}.",
                    "{date} 的会议“{id}”在 {list} 中列出 {party}，而其成员身份止于 {until}。")
            .hint("list it under observers:, or correct a date", "请改列于 observers:，或更正日期");

    MeetingsAreOfMembers() {
        super(warning("LMC-E405"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Membership members = Membership.of(register);
        if (members.isUnknown()) {
            return; // a plan without members is the subject of a rule on plans
        }
        for (RegisterEntry<MeetingRecord> entry : register.records(MeetingRecord.class)) {
            check(entry, "countries", entry.value().countries(), members, reporter);
            check(entry, "participants", entry.value().participants(), members, reporter);
            check(entry, "chairs", entry.value().chairs(), members, reporter);
        }
    }

    private static void check(
            RegisterEntry<MeetingRecord> entry,
            String list,
            List<? extends PartyId> parties,
            Membership members,
            FindingReporter reporter) {
        for (int i = 0; i < parties.size(); i++) {
            PartyId party = parties.get(i);
            Optional<Member> member = members.find(party);
            Complaint complaint;
            if (member.isEmpty()) {
                if (!(party instanceof CountryCode)) {
                    continue; // an actor or partner
                }
                complaint = OUTSIDE;
            } else if (Membership.isLater(member.get(), entry.value())) {
                complaint = NOT_YET;
            } else if (Membership.isOver(member.get(), entry.value())) {
                complaint = NO_LONGER;
            } else {
                continue;
            }
            FindingBuilder finding = reporter.report(complaint)
                    .in(entry)
                    .at(list, i)
                    .with("party", party)
                    .with("list", list)
                    .with("date", EventDates.shown(entry.value()));
            member.flatMap(Member::since).ifPresent(since -> finding.with("since", since));
            member.flatMap(Member::until).ifPresent(until -> finding.with("until", until));
        }
    }
}
