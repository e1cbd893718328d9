package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;

/** Compares two plans, one kind of part at a time. */
final class PlanComparer {

    /** Detects a changed number of a part, given its indexes in the two plans. */
    private interface NumberCheck {
        Optional<Change> check(int before, int after, Supplier<Match> part);
    }

    private final Plan older;
    private final Plan newer;
    private final StepCounter steps;
    private final Pairing sections;
    private final CommitmentPairing commitments;
    private final SectionMapping mapping;
    private final List<Change> changes = new ArrayList<>();

    PlanComparer(Plan older, Plan newer, StepCounter steps) {
        this.older = older;
        this.newer = newer;
        this.steps = steps;
        sections = SectionPairing.of(older, newer, steps);
        mapping = new SectionMapping(older.sections(), newer.sections(), sections);
        commitments = CommitmentPairing.of(older, newer, mapping, steps);
    }

    List<Change> changes() {
        RenumberingDetector renumbering =
                new RenumberingDetector(older, newer, sections, commitments.pairing(), mapping);
        for (PlanPart kind : PlanPart.values()) {
            switch (kind) {
                case SECTION -> compare(kind, sections, List.of(), renumbering::ofSection);
                case COMMITMENT ->
                    compare(kind, commitments.pairing(), commitments.likely(), renumbering::ofCommitment);
                default -> {
                    Pairing pairing = pairById(kind);
                    compare(kind, pairing, likely(kind, pairing), (before, after, part) -> Optional.empty());
                }
            }
        }
        return List.copyOf(changes);
    }

    private Pairing pairById(PlanPart kind) {
        List<? extends Extensible> before = kind.of(older);
        List<? extends Extensible> after = kind.of(newer);
        Pairing pairing = new Pairing(before.size(), after.size(), steps);
        if (kind == PlanPart.PLAN) {
            pairing.pair(0, 0);
        }
        pairing.match(
                Pairing.Rule.FIRST_WITH_FIRST,
                i -> Optional.of(PlanPart.nameOf(before.get(i))),
                i -> Optional.of(PlanPart.nameOf(after.get(i))));
        return pairing;
    }

    /** Returns the groups of named parts that were likely split or merged: all words of their names are found again. */
    private List<SuccessionGroups.Group> likely(PlanPart kind, Pairing pairing) {
        if (!kind.isA(NamedElement.class)) {
            return List.of();
        }
        SuccessionLinks declared = SuccessionLinks.declared(kind, older, newer);
        List<? extends Extensible> before = kind.of(older);
        List<? extends Extensible> after = kind.of(newer);
        return new LikelySuccessions(
                        pairing,
                        i -> declared.hasOlder(i) ? Set.of() : nameWords(before.get(i)),
                        i -> declared.hasNewer(i) ? Set.of() : nameWords(after.get(i)),
                        1,
                        steps)
                .groups();
    }

    private static Set<String> nameWords(Extensible part) {
        Set<String> words = new HashSet<>();
        ((NamedElement) part)
                .names()
                .byLanguage()
                .forEach(
                        (language, name) -> KeyWords.of(name.text()).forEach(word -> words.add(language + " " + word)));
        return words;
    }

    private void compare(PlanPart kind, Pairing pairing, List<SuccessionGroups.Group> likely, NumberCheck numbers) {
        List<SuccessionGroups.Group> groups =
                SuccessionGroups.of(SuccessionLinks.declared(kind, older, newer), pairing);
        Set<Integer> explainedBefore = new HashSet<>();
        Set<Integer> explainedAfter = new HashSet<>();
        groups.forEach(group -> {
            explainedBefore.addAll(group.olders());
            explainedAfter.addAll(group.newers());
        });
        for (int i = 0; i < pairing.olderCount(); i++) {
            if (!pairing.isOlderPaired(i) && !explainedBefore.contains(i)) {
                changes.add(new Removed(Part.of(kind, older, i)));
            }
        }
        for (int i = 0; i < pairing.newerCount(); i++) {
            if (!pairing.isNewerPaired(i) && !explainedAfter.contains(i)) {
                changes.add(new Added(Part.of(kind, newer, i)));
            }
        }
        groups.forEach(group -> changes.add(succession(SuccessionBasis.DECLARED, kind, group)));
        likely.stream()
                .sorted(Comparator.comparing(group -> group.olders().first()))
                .forEach(group -> changes.add(succession(SuccessionBasis.LIKELY, kind, group)));
        List<? extends Attribute<?>> attributes = PlanAttributes.of(kind);
        boolean inOrder = true;
        int last = -1;
        for (int i = 0; i < pairing.newerCount(); i++) {
            if (pairing.isNewerPaired(i)) {
                int before = pairing.olderOf(i);
                int after = i;
                Supplier<Match> part = () -> Match.of(kind, older, before, newer, after);
                numbers.check(before, after, part).ifPresent(changes::add);
                PartComparison comparison = new PartComparison(part, mapping, changes, steps);
                for (Attribute<?> attribute : attributes) {
                    compare(
                            attribute,
                            kind.of(older).get(before),
                            kind.of(newer).get(after),
                            comparison);
                }
                inOrder &= before > last;
                last = before;
            }
        }
        if (!inOrder) {
            changes.add(new Reordered(
                    kind,
                    IntStream.range(0, pairing.newerCount())
                            .filter(pairing::isNewerPaired)
                            .mapToObj(i -> Match.of(kind, older, pairing.olderOf(i), newer, i))
                            .toList()));
        }
    }

    private Succession succession(SuccessionBasis basis, PlanPart kind, SuccessionGroups.Group group) {
        return new Succession(
                basis,
                group.olders().stream().map(i -> Part.of(kind, older, i)).toList(),
                group.newers().stream().map(i -> Part.of(kind, newer, i)).toList());
    }

    @SuppressWarnings("unchecked") // PlanAttributes returns the attributes of the type that the kind has
    private static <T> void compare(Attribute<T> attribute, Object before, Object after, PartComparison comparison) {
        attribute.compare((T) before, (T) after, comparison);
    }
}
