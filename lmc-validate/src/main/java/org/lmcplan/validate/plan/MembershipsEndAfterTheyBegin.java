package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Member;
import org.lmcplan.model.PartialDate;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** A member leaves after it joined. */
final class MembershipsEndAfterTheyBegin extends StandardRule<Member> {

    private static final Complaint EARLY = Complaint.of(
                    "'{member}' is a member until {until}, but only since {since}.",
                    "“{member}”自 {since} 起为成员，至 {until} 止，起讫颠倒。")
            .hint("correct one of the dates", "请更正其中一个日期");

    MembershipsEndAfterTheyBegin() {
        super(error("LMC-V719"), Member.class);
    }

    @Override
    public void check(Member member, RuleContext context) {
        Optional<PartialDate> since = member.since();
        Optional<PartialDate> until = member.until();
        if (since.isPresent()
                && until.filter(end -> end.latest().isBefore(since.get().earliest()))
                        .isPresent()) {
            context.report(EARLY)
                    .at("until")
                    .with("member", context.subject().name())
                    .with("since", since.get())
                    .with("until", until.get());
        }
    }
}
