package org.lmcplan.validate.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Member;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Phase;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Term;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** The parties that a commitment binds, and those that lead or support it, are members at some time while it is to be carried out. */
final class PartiesAreMembersAtTheTime extends StandardRule<Commitment> {

    private static final Complaint TOO_LATE = Complaint.of(
                    "'{commitment}' names '{party}' under {role}, which is a member only since {date}, after it ends.",
                    "“{commitment}”在 {role} 中列出“{party}”，而后者自 {date} 起才是成员，晚于该承诺结束。")
            .hint("correct the party, or the dates", "请更正该方，或更正日期");
    private static final Complaint TOO_EARLY = Complaint.of(
                    "'{commitment}' names '{party}' under {role}, which is a member only until {date}, before it begins.",
                    "“{commitment}”在 {role} 中列出“{party}”，而后者至 {date} 已不是成员，早于该承诺开始。")
            .hint("correct the party, or the dates", "请更正该方，或更正日期");
    private static final Set<String> ACTING = Set.of("bound", "leads", "supporters");

    PartiesAreMembersAtTheTime() {
        super(warning("LMC-V720"), Commitment.class, Lookup.PLAN, Lookup.REFERENCES);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        for (Link link : context.links(ReferenceRole.PARTY)) {
            String role = String.valueOf(link.at().get(0));
            Optional<Member> member = link.target(Member.class)
                    .filter(one -> one.since().isPresent() || one.until().isPresent());
            if (member.isPresent() && ACTING.contains(role)) {
                check(member.get(), link, role, commitment, context);
            }
        }
    }

    private static void check(Member member, Link link, String role, Commitment commitment, RuleContext context) {
        Term phase = phase(context).orElse(context.plan().term());
        LocalDate first = commitment.start().map(PartialDate::earliest).orElse(phase.firstDay());
        LocalDate last = commitment.due().map(PartialDate::latest).orElse(phase.lastDay());
        member.since()
                .filter(since -> since.earliest().isAfter(last))
                .ifPresent(since -> report(TOO_LATE, link, role, since, context));
        member.until()
                .filter(until -> until.latest().isBefore(first))
                .ifPresent(until -> report(TOO_EARLY, link, role, until, context));
    }

    private static Optional<Term> phase(RuleContext context) {
        return context.links(ReferenceRole.PHASE).stream()
                .flatMap(link -> link.target(Phase.class).stream())
                .map(Phase::term)
                .findFirst();
    }

    private static void report(Complaint complaint, Link link, String role, PartialDate date, RuleContext context) {
        context.report(complaint)
                .at(link.at())
                .with("commitment", context.subject().name())
                .with("party", link.to())
                .with("role", role)
                .with("date", date)
                .related(link.target().orElseThrow());
    }
}
