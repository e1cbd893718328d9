package org.lmcplan.validate.plan;

import org.lmcplan.model.Clause;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** A clause of a Chinese text contains no mark that ends a clause. */
final class ClausesAreSingle extends StandardRule<Clause> {

    private static final Complaint SEVERAL = Complaint.of(
                    "The quote of '{clause}' continues past '{mark}', which ends a clause.",
                    "“{clause}”的引文跨过了分句结束处的“{mark}”。")
            .hint("code the words on either side as separate clauses", "请将标点两侧分别编为分句");

    ClausesAreSingle() {
        super(
                warning("LMC-V304")
                        .requires(
                                "A clause of a Chinese text contains no mark that ends a clause.",
                                "中文文本的分句之内不得含有结束分句的标点。")
                        .because(
                                "Two clauses coded as one share one force and one status, though they may promise different things.",
                                "两个分句编为一项，便只有一个力度和一个状态，而它们承诺的可能是不同的事。"),
                RuleScope.each(Clause.class).whereTextIsIn("zh"));
    }

    @Override
    public void check(Clause clause, RuleContext context) {
        String quote = clause.quote();
        for (int i = 0; i < quote.length(); i++) {
            if (EveryClauseIsAccountedFor.ENDS.indexOf(quote.charAt(i)) >= 0) {
                context.report(SEVERAL).at("quote").with("clause", clause.id()).with("mark", quote.charAt(i));
                return;
            }
        }
    }
}
