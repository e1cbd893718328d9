package org.lmcplan.validate.register;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The observers of a meeting are known, and were not members of the plan at that time. */
final class ObserversAreKnownOutsiders extends StandardRegisterRule {

    private static final Complaint MEMBER = Complaint.of(
                    "The meeting '{id}' lists {party} as an observer, but {party} is a member.",
                    "会议“{id}”将 {party} 列为观察员，而其为成员。")
            .hint("list it under countries: or participants:", "请改列于 countries: 或 participants:");

    private static final Complaint UNKNOWN = Complaint.of(
                    "The meeting '{id}' lists '{party}' as an observer, but the plan has no actor, partner or mechanism with this id.",
                    "会议“{id}”将“{party}”列为观察员，而计划中没有以此为标识的参与方、伙伴或机制。")
            .hint("correct the id, or add the actor or partner to the plan", "请更正标识，或在计划中补充该参与方或伙伴");

    ObserversAreKnownOutsiders() {
        super(warning("LMC-E406"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Membership members = Membership.of(register);
        for (RegisterEntry<MeetingRecord> entry : register.records(MeetingRecord.class)) {
            List<PartyId> observers = entry.value().observers();
            for (int i = 0; i < observers.size(); i++) {
                PartyId party = observers.get(i);
                Optional<Member> member = members.find(party);
                if (member.isPresent()) {
                    if (!Membership.isLater(member.get(), entry.value())
                            && !Membership.isOver(member.get(), entry.value())) {
                        report(MEMBER, entry, i, party, reporter);
                    }
                } else if (party instanceof Slug id && !isKnown(register.plan(), id)) {
                    report(UNKNOWN, entry, i, party, reporter);
                }
            }
        }
    }

    private static boolean isKnown(PlanIndex plan, Slug id) {
        return plan.find(id)
                .filter(each -> each instanceof Actor || each instanceof Partner || each instanceof Mechanism)
                .isPresent();
    }

    private static void report(
            Complaint complaint,
            RegisterEntry<MeetingRecord> entry,
            int index,
            PartyId party,
            FindingReporter reporter) {
        reporter.report(complaint).in(entry).at("observers", index).with("party", party);
    }
}
