package org.lmcplan.validate.transition;

import org.lmcplan.model.NamedElement;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** An element of an adopted plan that is renamed keeps a former name, at least as an alias. */
final class RenamedElementsKeepAName extends StandardTransitionRule {

    private static final Complaint RENAMED = Complaint.of(
                    "Every name of {id} changed: '{before}' became '{after}'.", "{id} 的所有名称均已改变：“{before}”改为“{after}”。")
            .hint(
                    "if it is the same {kind}, keep '{before}' as an alias; otherwise give the new one its own id",
                    "若为同一要素，请将“{before}”保留为别名；否则请指定新的标识");

    RenamedElementsKeepAName() {
        super(warning("LMC-T204"), true);
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        IdentityWords words = new IdentityWords(diff);
        IdsKeepTheirMeaning.changedInPlace(diff).forEach((part, changesKind) -> {
            IdentityWords.Rest rest = words.compare(part);
            boolean isRenamed = rest == IdentityWords.Rest.UNKNOWN || rest == IdentityWords.Rest.SOME_WORDS;
            if (isRenamed
                    && !(changesKind && rest == IdentityWords.Rest.SOME_WORDS)
                    && part.newer().value() instanceof NamedElement) {
                reporter.report(RENAMED)
                        .in(ChangedPart.of(part))
                        .at("names")
                        .with("before", words.shown(part.older(), true))
                        .with("after", words.shown(part.newer(), false));
            }
        });
    }
}
