package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.LocatedPart;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.ValidatedPart;

/** Calls rules that check a document as a whole. */
public final class DocumentRun {

    private DocumentRun() {}

    /**
     * Validates a document that belongs to a plan. Findings come in the order of the rules.
     *
     * @param reasonToSkip why a rule does not apply to the document
     * @param check calls a rule
     */
    public static <R extends CatalogueRule> Report validate(
            AppliedRules<R> rules,
            Slug plan,
            LocatedPart document,
            Function<R, Optional<Message>> reasonToSkip,
            BiConsumer<R, FindingReporter> check) {
        Map<RuleId, Optional<Message>> reasons = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        RuleCounts counts = new RuleCounts(rules.all().size());
        for (AppliedRule<R> rule : rules.all()) {
            Optional<Message> reason = rule.skipped().or(() -> reasonToSkip.apply(rule.rule()));
            reasons.put(rule.definition().id(), reason);
            if (reason.isEmpty()) {
                FindingCollector collector = new FindingCollector(rule);
                collector
                        .collect(document, () -> check.accept(rule.rule(), collector))
                        .forEach(finding -> {
                            counts.add(finding);
                            findings.add(finding.finding(DocumentRun::path));
                        });
            }
        }
        return rules.report(
                plan, rule -> reasons.getOrDefault(rule.definition().id(), Optional.empty()), counts, findings);
    }

    private static DocumentPath path(ValidatedPart part) {
        if (part instanceof LocatedPart located) {
            return located.path();
        }
        throw new IllegalArgumentException("the part " + part.name() + " has no path in this document");
    }
}
