package org.lmcplan.validate.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationDocuments;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Rule;

/** Compares the findings of declared rules with the same tests written in Java. */
public abstract class DeclaredRulesFixture {

    public final Plan plan = BundledPlan.LMC_2023_2027.load();
    final PlanIndex index = PlanIndex.of(plan);

    Set<Lookup> scope(String kind, String require) {
        return rules(kind, require).get(0).scope().lookups();
    }

    void commitments(String require, Predicate<Commitment> holds) {
        commitments(require, holds, true);
    }

    void commitments(String require, Predicate<Commitment> holds, boolean selective) {
        check("commitment", require, plan.commitments(), holds, selective);
    }

    <T> void check(String kind, String require, List<T> parts, Predicate<T> holds) {
        check(kind, require, parts, holds, parts.stream().anyMatch(holds));
    }

    /** Checks that the rule reports exactly the parts for which the predicate does not hold. */
    <T> void check(String kind, String require, List<T> parts, Predicate<T> holds, boolean selective) {
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!holds.test(parts.get(i))) {
                expected.add(i);
            }
        }
        assertThat(asked(plan, kind, require))
                .as(require)
                .extracting(finding -> Integer.valueOf(finding.path().segments().get(1)))
                .isEqualTo(expected);
        if (selective) {
            assertThat(expected.size()).as(require).isBetween(1, parts.size() - 1);
        }
    }

    static List<Finding> asked(Plan plan, String kind, String require) {
        return Validator.of(Catalogue.of("t", rules(kind, require)))
                .validate(plan)
                .findings();
    }

    static List<Rule<?>> rules(String kind, String require) {
        String shown = kind.equals("member") ? "country" : kind.equals("section") ? "number" : "id";
        return ConfigurationDocuments.configuration("""
                        format: lmc-validation/1
                        rules:
                          - id: VN-001
                            of: %s
                            require: {%s}
                            message: "{%s}"
                        """.formatted(kind, require, shown))
                .rules();
    }

    static Validator validator(Configuration configuration) {
        return configuration
                .validator(Catalogue.of("t", List.of()), LocalDate.of(2026, 1, 1))
                .engine();
    }

    Stream<CommitmentTarget> targets(Commitment commitment) {
        return commitment.targets().stream()
                .map(id -> index.find(CommitmentTarget.class, id))
                .flatMap(Optional::stream);
    }
}
