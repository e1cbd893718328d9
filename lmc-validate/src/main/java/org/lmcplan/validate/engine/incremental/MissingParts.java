package org.lmcplan.validate.engine.incremental;

import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Source;
import org.lmcplan.model.problem.Omission;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.validate.rule.RuleScope;

/** What may be missing from a plan that was read in part, asked as rules ask for what is there. */
final class MissingParts {

    /** Nothing is missing. */
    static final MissingParts NONE = new MissingParts(Optional.empty());

    private final Optional<PartialValue<Plan>> partial;
    private final boolean attributes;

    private MissingParts(Optional<PartialValue<Plan>> partial) {
        this.partial = partial;
        this.attributes = partial.filter(PartialValue::lacksAttributes).isPresent();
    }

    static MissingParts of(PartialValue<Plan> plan) {
        return plan.isComplete() ? NONE : new MissingParts(Optional.of(plan));
    }

    /** Whether the plan's own values are incomplete. */
    boolean attributes() {
        return attributes;
    }

    boolean anything() {
        return partial.isPresent();
    }

    /** Whether parts are missing that are of this type. */
    boolean of(Class<?> type) {
        return partial.filter(plan -> kinds(type).anyMatch(kind -> plan.lacks(kind.key())))
                .isPresent();
    }

    /**
     * Whether the target of a reference may be missing. One that was found may not be it if a part was left out that has the same
     * name, or whose name could not be read.
     */
    boolean target(PartReference reference, boolean isFound) {
        if (partial.isEmpty()) {
            return false;
        }
        Class<?> type = switch (reference.target()) {
            case SOURCE_ID -> Source.class;
            case SECTION_NUMBER -> Section.class;
            default -> PlanElement.class;
        };
        String name = reference.to().toString();
        return partial.filter(plan -> kinds(type)
                        .anyMatch(kind -> isFound ? mayOmit(plan, kind, name) : plan.mayLack(kind.key(), name)))
                .isPresent();
    }

    private static boolean mayOmit(PartialValue<Plan> plan, PlanPart kind, String name) {
        return plan.omissions().stream()
                .filter(omission -> omission.list().equals(kind.key()))
                .anyMatch(omission -> omission.name().map(name::equals).orElse(true));
    }

    /** Whether clauses of this section may be missing. */
    boolean clausesOf(SectionNumber section) {
        return partial.filter(plan -> plan.lacks(PlanPart.STATEMENT.key())
                        || plan.unfinishedLists().contains(PlanPart.COMMITMENT.key())
                        || plan.omissions().stream()
                                .filter(omission -> omission.list().equals(PlanPart.COMMITMENT.key()))
                                .anyMatch(omission -> mayBeIn(section, omission)))
                .isPresent();
    }

    private static boolean mayBeIn(SectionNumber section, Omission commitment) {
        return commitment
                .name()
                .flatMap(CommitmentId::parse)
                .map(id -> id.section().equals(section))
                .orElse(true);
    }

    private static Stream<PlanPart> kinds(Class<?> type) {
        return Stream.of(PlanPart.values()).filter(kind -> kind != PlanPart.PLAN && RuleScope.isA(kind, type));
    }
}
