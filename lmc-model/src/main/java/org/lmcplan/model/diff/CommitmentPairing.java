package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;

/**
 * Matches the commitments of two plans even if their ids changed along with their sections or neighbours: by quote first;
 * reworded commitments of two versions of a plan by their neighbours, and otherwise by id; those of two different plans, whose
 * ids say nothing about each other, by their targets.
 */
final class CommitmentPairing {

    /** The share of the words of a quote that must be found again. */
    private static final double LEAST_SHARE = 0.75;

    private static final String SEPARATOR = "\u0000"; // occurs in no text

    private final List<Commitment> older;
    private final List<Commitment> newer;
    private final SectionMapping mapping;
    private final SuccessionLinks declared;
    private final Pairing pairing;
    private final StepCounter steps;
    private final List<SuccessionGroups.Group> likely = new ArrayList<>();
    private final SuccessionLinks linked = new SuccessionLinks();

    private CommitmentPairing(Plan older, Plan newer, SectionMapping mapping, StepCounter steps) {
        this.older = older.commitments();
        this.newer = newer.commitments();
        this.mapping = mapping;
        declared = SuccessionLinks.declared(PlanPart.COMMITMENT, older, newer);
        pairing = new Pairing(this.older.size(), this.newer.size(), steps);
        this.steps = steps;
    }

    static CommitmentPairing of(Plan older, Plan newer, SectionMapping mapping, StepCounter steps) {
        CommitmentPairing commitments = new CommitmentPairing(older, newer, mapping, steps);
        commitments.match(each -> each.id().ordinal() + SEPARATOR + each.quote());
        commitments.match(Commitment::quote);
        commitments.pairing.match(
                Pairing.Rule.FIRST_WITH_FIRST,
                i -> Optional.of(commitments.older.get(i).quote()),
                i -> Optional.of(commitments.newer.get(i).quote()));
        commitments.findLikely();
        commitments.matchLinked();
        if (older.id().equals(newer.id())) {
            commitments.matchBetweenNeighbours();
            commitments.matchByNumber(false, false);
            commitments.matchByNumber(true, false);
            commitments.matchByNumber(false, true);
        } else {
            commitments.matchTargets(each -> each.targets() + SEPARATOR + each.acts() + SEPARATOR + each.cadence());
            commitments.matchTargets(each -> each.targets().toString());
        }
        return commitments;
    }

    Pairing pairing() {
        return pairing;
    }

    /** Returns the groups of commitments that were likely split or merged, although the plans do not say so. */
    List<SuccessionGroups.Group> likely() {
        return likely;
    }

    /** Finds likely splits and mergers within a section among the commitments whose quotes are not the same. */
    private void findLikely() {
        declared.all().forEach(link -> linked.add(link.older(), link.newer()));
        new LikelySuccessions(pairing, this::olderWords, this::newerWords, LEAST_SHARE, steps)
                .groups()
                .forEach(group -> {
                    likely.add(group);
                    group.olders().forEach(before -> group.newers().forEach(after -> linked.add(before, after)));
                });
    }

    private Set<String> olderWords(int i) {
        boolean isOpen = !pairing.isOlderPaired(i) && !declared.hasOlder(i);
        return isOpen ? words(older.get(i), olderSection(i)) : Set.of();
    }

    private Set<String> newerWords(int i) {
        boolean isOpen = !pairing.isNewerPaired(i) && !declared.hasNewer(i);
        return isOpen ? words(newer.get(i), newerSection(i)) : Set.of();
    }

    /** Returns the words of a quote, which count as the same only within the same section. */
    private static Set<String> words(Commitment commitment, String section) {
        return KeyWords.of(commitment.quote()).stream()
                .map(word -> section + SEPARATOR + word)
                .collect(Collectors.toSet());
    }

    /** Pairs commitments that keep their number where one succeeds the other. */
    private void matchLinked() {
        for (SuccessionLinks.Link link : linked.all()) {
            if (!pairing.isOlderPaired(link.older())
                    && !pairing.isNewerPaired(link.newer())
                    && olderNumber(link.older()).equals(newerNumber(link.newer()))) {
                pairing.pair(link.older(), link.newer());
            }
        }
    }

    /** Pairs commitments of the same number, but never two that are linked with others. */
    private void matchByNumber(boolean olderLinked, boolean newerLinked) {
        pairing.match(
                Pairing.Rule.FIRST_WITH_FIRST,
                i -> Optional.of(olderNumber(i)).filter(key -> linked.hasOlder(i) == olderLinked),
                i -> Optional.of(newerNumber(i)).filter(key -> linked.hasNewer(i) == newerLinked));
    }

    private String olderNumber(int i) {
        return olderSection(i) + SEPARATOR + older.get(i).id().ordinal();
    }

    private String newerNumber(int i) {
        return newerSection(i) + SEPARATOR + newer.get(i).id().ordinal();
    }

    private void match(Function<Commitment, String> keys) {
        pairing.match(
                Pairing.Rule.FIRST_WITH_FIRST,
                i -> Optional.of(olderSection(i) + SEPARATOR + keys.apply(older.get(i))),
                i -> Optional.of(newerSection(i) + SEPARATOR + keys.apply(newer.get(i))));
    }

    /** Pairs commitments that alone have a key, among those that name targets and are not linked with others. */
    private void matchTargets(Function<Commitment, String> keys) {
        pairing.match(
                Pairing.Rule.ONLY_ONE,
                i -> Optional.of(older.get(i))
                        .filter(each -> !each.targets().isEmpty() && !linked.hasOlder(i))
                        .map(keys),
                i -> Optional.of(newer.get(i))
                        .filter(each -> !each.targets().isEmpty() && !linked.hasNewer(i))
                        .map(keys));
    }

    private void matchBetweenNeighbours() {
        String[] before = new String[older.size()];
        String[] after = new String[newer.size()];
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < before.length; i++) {
            if (pairing.isOlderPaired(i) && staysInSection(i)) {
                last.put(olderSection(i), pairing.newerOf(i));
            }
            before[i] = olderSection(i) + SEPARATOR + last.getOrDefault(olderSection(i), -1);
        }
        last.clear();
        for (int i = 0; i < after.length; i++) {
            if (pairing.isNewerPaired(i) && staysInSection(pairing.olderOf(i))) {
                last.put(newerSection(i), i);
            }
            after[i] = newerSection(i) + SEPARATOR + last.getOrDefault(newerSection(i), -1);
        }
        pairing.match(
                Pairing.Rule.SAME_NUMBER,
                i -> Optional.of(before[i]).filter(key -> !linked.hasOlder(i)),
                i -> Optional.of(after[i]).filter(key -> !linked.hasNewer(i)));
    }

    private boolean staysInSection(int i) {
        return olderSection(i).equals(newerSection(pairing.newerOf(i)));
    }

    private String olderSection(int i) {
        return mapping.keyOfOlder(section(older.get(i)));
    }

    private String newerSection(int i) {
        return mapping.keyOfNewer(section(newer.get(i)));
    }

    private static SectionNumber section(Commitment commitment) {
        CommitmentId id = commitment.id();
        return id.section();
    }
}
