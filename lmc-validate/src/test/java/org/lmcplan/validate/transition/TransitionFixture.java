package org.lmcplan.validate.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

/** The shipped plan before and after adoption, and steps from it. */
public abstract class TransitionFixture {

    public static final int FOUR = 3; // the commitment 3-4, which encourages and names working groups

    public final Plan shipped = BundledPlan.LMC_2023_2027.load();
    public final Plan adopted = shipped.toBuilder()
            .adopted(Adoption.builder()
                    .date(PartialDate.of("2023-12-25"))
                    .source(shipped.textSource())
                    .build())
            .build();
    public final Plan draft = shipped.toBuilder().adopted(Optional.empty()).build();

    static List<String> rules(Plan older, Plan newer) {
        return TransitionValidator.standard().validate(older, newer).findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
    }

    static List<Finding> found(Plan older, Plan newer, String rule) {
        return TransitionValidator.standard().validate(older, newer).findings(RuleId.of(rule));
    }

    static Plan commitment(Plan plan, int index, UnaryOperator<Commitment> change) {
        return plan.toBuilder()
                .commitments(with(plan.commitments(), index, change))
                .build();
    }

    static Plan renumbered(Plan plan, String from, String to) {
        SectionNumber before = SectionNumber.of(from);
        SectionNumber after = SectionNumber.of(to);
        UnaryOperator<SectionNumber> number = one -> one.equals(before) ? after : one;
        return plan.toBuilder()
                .sections(plan.sections().stream()
                        .map(one -> one.toBuilder()
                                .number(number.apply(one.number()))
                                .build())
                        .toList())
                .commitments(plan.commitments().stream()
                        .map(one -> one.toBuilder()
                                .id(new CommitmentId(
                                        number.apply(one.section()), one.id().ordinal()))
                                .build())
                        .toList())
                .build();
    }

    static <T> List<T> with(List<T> list, int index, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, change.apply(list.get(index)));
        return changed;
    }
}
