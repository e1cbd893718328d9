package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Member;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The members of a plan by their ids, and when they were members. */
final class Membership {

    private final Map<PartyId, Member> byId = new HashMap<>();

    private Membership() {}

    static Membership of(RegisterWithPlan register) {
        Membership members = new Membership();
        register.plan().plan().members().forEach(member -> members.byId.putIfAbsent(member.id(), member));
        return members;
    }

    /** Whether the plan names no members. */
    boolean isUnknown() {
        return byId.isEmpty();
    }

    Optional<Member> find(PartyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether one certainly became a member only after an event. */
    static boolean isLater(Member member, EvidenceRecord event) {
        return member.since()
                .filter(since -> EventDates.last(event).isBefore(since.earliest()))
                .isPresent();
    }

    /** Whether one had certainly ceased to be a member before an event. */
    static boolean isOver(Member member, EvidenceRecord event) {
        return member.until()
                .filter(until -> EventDates.earliest(event)
                        .filter(until.latest()::isBefore)
                        .isPresent())
                .isPresent();
    }
}
