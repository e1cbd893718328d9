package org.lmcplan.validate.plan;

import org.lmcplan.model.Clause;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.wording.ClauseMarks;
import org.lmcplan.validate.wording.SentenceMarks;
import org.lmcplan.validate.wording.WordingLanguages;

/** A clause contains no mark that ends a clause in its language: a comma in Chinese, a semicolon or a full stop in English. */
final class ClausesAreSingle extends StandardRule<Clause> {

    private static final Complaint SEVERAL = Complaint.of(
                    "The quote of '{clause}' continues past '{mark}', which ends a clause.",
                    "“{clause}”的引文含有分隔分句的“{mark}”。")
            .hint("code the words on both sides as separate clauses", "请将该标点两侧的文字分别编码为分句");

    ClausesAreSingle() {
        super(
                warning("LMC-V304"),
                RuleScope.each(Clause.class).lookingAt(Lookup.PLAN).whereTextIsIn("zh", "en"));
    }

    @Override
    public void check(Clause clause, RuleContext context) {
        boolean isEnglish = WordingLanguages.isEnglish(context.plan().language());
        (isEnglish ? SentenceMarks.firstIn(clause.quote()) : ClauseMarks.firstIn(clause.quote()))
                .ifPresent(at -> context.report(SEVERAL)
                        .at("quote")
                        .with("clause", clause.id())
                        .with("mark", clause.quote().charAt(at)));
    }
}
