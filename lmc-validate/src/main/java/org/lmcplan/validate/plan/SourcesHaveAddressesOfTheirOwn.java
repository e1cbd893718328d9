package org.lmcplan.validate.plan;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** No two sources have the same address. */
final class SourcesHaveAddressesOfTheirOwn extends StandardRule<PlanHead> {

    private static final Complaint SAME = Complaint.of(
                    "The source '{id}' has the same address as '{other}'.", "来源“{id}”的网址与“{other}”相同。")
            .hint("cite only one of them, or correct the address", "请只引用其中之一，或更正网址");

    SourcesHaveAddressesOfTheirOwn() {
        super(warning("LMC-V711"), RuleScope.each(PlanHead.class).lookingAtAll(Source.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        Map<URI, ValidatedPart> passed = new HashMap<>();
        for (ValidatedPart part : context.all(Source.class)) {
            Optional<URI> address = part.as(Source.class).orElseThrow().address();
            ValidatedPart first =
                    address.map(one -> passed.putIfAbsent(one, part)).orElse(null);
            if (first != null) {
                context.report(SAME)
                        .in(part)
                        .at("address")
                        .with("id", part.name())
                        .with("other", first.name())
                        .related(first, "address");
            }
        }
    }
}
