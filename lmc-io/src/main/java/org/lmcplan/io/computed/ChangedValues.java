package org.lmcplan.io.computed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.diff.ActsChanged;
import org.lmcplan.model.diff.Alteration;
import org.lmcplan.model.diff.CadenceChanged;
import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.LifecycleChanged;
import org.lmcplan.model.diff.Moved;
import org.lmcplan.model.diff.Retargeted;

/** Compares the values before and after a change, as a document repeats them, with the plans. */
final class ChangedValues {

    private ChangedValues() {}

    /** Returns the keys whose values are not those of the plans. */
    static List<String> wrong(Alteration change) {
        if (change instanceof ForceChanged of) {
            return wrong(change, of.before(), of.after(), ofCommitment(Commitment::force));
        } else if (change instanceof ActsChanged of) {
            return wrong(change, of.before(), of.after(), ofCommitment(Commitment::acts));
        } else if (change instanceof CadenceChanged of) {
            return wrong(change, of.before(), of.after(), ofCommitment(Commitment::cadence));
        } else if (change instanceof Retargeted of) {
            return wrong(change, of.before(), of.after(), ofCommitment(Commitment::targets));
        } else if (change instanceof LifecycleChanged of) {
            return wrong(
                    change,
                    of.before(),
                    of.after(),
                    value -> value instanceof CommitmentTarget target
                            ? Optional.of(target.lifecycle())
                            : Optional.empty());
        } else if (change instanceof Moved of) {
            return wrong(
                    change, of.before(), of.after(), value -> sectionOf(value).map(section -> section));
        }
        return List.of();
    }

    private static Function<Extensible, Optional<Object>> ofCommitment(Function<Commitment, Object> attribute) {
        return value ->
                value instanceof Commitment commitment ? Optional.of(attribute.apply(commitment)) : Optional.empty();
    }

    private static Optional<SectionNumber> sectionOf(Extensible value) {
        if (value instanceof Clause clause) {
            return Optional.of(clause.section());
        }
        return value instanceof CooperationArea area ? Optional.of(area.section()) : Optional.empty();
    }

    private static List<String> wrong(
            Alteration change, Object before, Object after, Function<Extensible, Optional<Object>> attribute) {
        List<String> wrong = new ArrayList<>();
        if (!attribute.apply(change.part().older().value()).equals(Optional.of(before))) {
            wrong.add("before");
        }
        if (!attribute.apply(change.part().newer().value()).equals(Optional.of(after))) {
            wrong.add("after");
        }
        return wrong;
    }
}
