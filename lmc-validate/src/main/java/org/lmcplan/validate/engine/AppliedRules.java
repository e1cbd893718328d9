package org.lmcplan.validate.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;

/** The rules of a catalogue with the settings of a validator. Immutable. */
public final class AppliedRules<R extends CatalogueRule> {

    static final Message ON_REQUEST = Message.of("the rule runs only where it is asked for", "该规则仅在明确要求时运行");

    private final Catalogue<R> catalogue;
    private final Optional<LocalDate> asOf;
    private final List<AppliedRule<R>> rules = new ArrayList<>();

    public AppliedRules(
            Catalogue<R> catalogue,
            Map<RuleId, Severity> severities,
            Map<RuleId, Message> skipped,
            Optional<LocalDate> asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        for (R rule : catalogue.rules()) {
            Severity severity =
                    severities.getOrDefault(rule.id(), rule.definition().severity());
            Optional<Message> reason = Optional.ofNullable(skipped.get(rule.id()));
            boolean asked = !rule.definition().optional() || severities.containsKey(rule.id());
            rules.add(new AppliedRule<>(
                    rules.size(), rule, severity, asked ? reason : reason.or(() -> Optional.of(ON_REQUEST))));
        }
    }

    public Catalogue<R> catalogue() {
        return catalogue;
    }

    /** The date as of which documents are judged. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** The rules in the order of their ids, including skipped ones. */
    public List<AppliedRule<R>> all() {
        return rules;
    }

    /** Returns the report of one validation. Why a rule was skipped is asked for each rule. */
    public Report report(
            Slug plan,
            Function<AppliedRule<R>, Optional<Message>> reasonToSkip,
            RuleCounts counts,
            List<Finding> findings) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (AppliedRule<R> rule : rules) {
            Optional<Message> reason = reasonToSkip.apply(rule);
            int breached = counts.breaches(rule);
            int failed = counts.failures(rule);
            Status status = reason.isPresent()
                    ? Status.SKIPPED
                    : failed > 0 ? Status.FAILED : breached > 0 ? Status.BREACHED : Status.PASSED;
            outcomes.add(new RuleOutcome(rule.definition(), rule.severity(), status, breached, failed, reason));
        }
        return new Report(plan, catalogue.version(), catalogue.digest(), asOf, outcomes, findings);
    }
}
