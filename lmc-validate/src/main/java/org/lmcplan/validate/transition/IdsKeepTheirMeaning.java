package org.lmcplan.validate.transition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.Change;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.Renumbered;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** An id is never reused for another part. */
final class IdsKeepTheirMeaning extends StandardTransitionRule {

    private static final Complaint REUSED = Complaint.of(
                    "The id {id} belonged to another part before ({before}).", "标识 {id} 此前属于另一要素（{before}）。")
            .hint("give the new part its own id", "请为新要素指定新的标识");

    IdsKeepTheirMeaning() {
        super(error("LMC-T201").notSuppressible());
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        Map<String, Part> vacated = new HashMap<>();
        List<Part> taken = new ArrayList<>();
        boolean adopted = diff.older().adopted().isPresent();
        for (Change change : diff.changes()) {
            note(change.older(), change.newer(), adopted, vacated, taken);
            if (change instanceof Renumbered renumbered) {
                renumbered
                        .following()
                        .forEach(part ->
                                note(Optional.of(part.older()), Optional.of(part.newer()), adopted, vacated, taken));
            }
        }
        for (Part part : taken) {
            Optional.ofNullable(vacated.get(part.id()))
                    .ifPresent(old -> reporter.report(REUSED)
                            .in(ChangedPart.of(part))
                            .with("before", old.kind().code()));
        }
    }

    /** Notes a part that is gone, is new, or has another id than before. */
    private static void note(
            Optional<Part> older, Optional<Part> newer, boolean adopted, Map<String, Part> vacated, List<Part> taken) {
        if (!older.map(Part::id).equals(newer.map(Part::id))) {
            older.filter(part -> isCited(part.kind(), adopted)).ifPresent(part -> vacated.putIfAbsent(part.id(), part));
            newer.filter(part -> isCited(part.kind(), adopted)).ifPresent(taken::add);
        }
    }

    /** Whether evidence may refer to parts of this kind: elements always, commitments once their numbers are adopted. */
    private static boolean isCited(PlanPart kind, boolean adopted) {
        return kind.compareTo(PlanPart.SECTION) > 0 && (adopted || kind != PlanPart.COMMITMENT);
    }
}
