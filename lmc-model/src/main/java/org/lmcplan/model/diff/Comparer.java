package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;

/** Compares two plans, list by list. */
final class Comparer {

    /** Tells what the place of a part says that stands at two indexes. */
    private interface Place {
        Optional<Change> change(int before, int after, Supplier<Match> part);
    }

    private final Plan older;
    private final Plan newer;
    private final Work work;
    private final Pairing sections;
    private final Pairing commitments;
    private final Numbering numbering;
    private final List<Change> changes = new ArrayList<>();

    Comparer(Plan older, Plan newer, Work work) {
        this.older = older;
        this.newer = newer;
        this.work = work;
        sections = SectionPairing.of(older, newer, work);
        numbering = new Numbering(older.sections(), newer.sections(), sections);
        commitments = CommitmentPairing.of(older.commitments(), newer.commitments(), numbering, work);
    }

    List<Change> changes() {
        Renumbering renumbering = new Renumbering(older, newer, sections, commitments, numbering);
        Comparison comparison = new Comparison(() -> new Match(plan(older), plan(newer)), numbering, changes, work);
        PlanLists.PLAN.forEach(aspect -> aspect.compare(older, newer, comparison));
        PlanLists.BEFORE_SECTIONS.forEach(this::compareById);
        compare(PlanLists.SECTIONS, sections, renumbering::ofSection);
        PlanLists.BEFORE_COMMITMENTS.forEach(this::compareById);
        compare(PlanLists.COMMITMENTS, commitments, renumbering::ofCommitment);
        PlanLists.AFTER_COMMITMENTS.forEach(this::compareById);
        return List.copyOf(changes);
    }

    private static Part plan(Plan plan) {
        return new Part(PartKind.PLAN, plan.id().value(), DocumentPath.root(), plan);
    }

    private <T extends Extensible> void compareById(PlanList<T> list) {
        List<T> before = list.entries().apply(older);
        List<T> after = list.entries().apply(newer);
        Pairing pairing = new Pairing(before.size(), after.size(), work);
        pairing.match(
                Pairing.Rule.FIRST_WITH_FIRST,
                i -> Optional.of(list.id().apply(before.get(i))),
                i -> Optional.of(list.id().apply(after.get(i))));
        compare(list, pairing, (from, to, part) -> Optional.empty());
    }

    private <T extends Extensible> void compare(PlanList<T> list, Pairing pairing, Place place) {
        for (int i = 0; i < pairing.olderCount(); i++) {
            if (!pairing.isOlderPaired(i)) {
                changes.add(new Removed(list.part(older, i)));
            }
        }
        for (int i = 0; i < pairing.newerCount(); i++) {
            if (!pairing.isNewerPaired(i)) {
                changes.add(new Added(list.part(newer, i)));
            }
        }
        boolean inOrder = true;
        int last = -1;
        for (int i = 0; i < pairing.newerCount(); i++) {
            if (pairing.isNewerPaired(i)) {
                compare(list, pairing.olderOf(i), i, place);
                inOrder &= pairing.olderOf(i) > last;
                last = pairing.olderOf(i);
            }
        }
        if (!inOrder) {
            changes.add(new Reordered(
                    list.kind(),
                    IntStream.range(0, pairing.newerCount())
                            .filter(pairing::isNewerPaired)
                            .mapToObj(i -> list.match(older, pairing.olderOf(i), newer, i))
                            .toList()));
        }
    }

    private <T extends Extensible> void compare(PlanList<T> list, int before, int after, Place place) {
        Supplier<Match> part = () -> list.match(older, before, newer, after);
        place.change(before, after, part).ifPresent(changes::add);
        Comparison comparison = new Comparison(part, numbering, changes, work);
        T from = list.entries().apply(older).get(before);
        T to = list.entries().apply(newer).get(after);
        list.aspects().forEach(aspect -> aspect.compare(from, to, comparison));
    }
}
