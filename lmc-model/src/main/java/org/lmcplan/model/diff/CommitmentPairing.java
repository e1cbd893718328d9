package org.lmcplan.model.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private static final String SEPARATOR = "\u0000"; // occurs in no text

    private final List<Commitment> older;
    private final List<Commitment> newer;
    private final SectionMapping mapping;
    private final SuccessionLinks declared;
    private final Pairing pairing;

    private CommitmentPairing(Plan older, Plan newer, SectionMapping mapping, StepCounter steps) {
        this.older = older.commitments();
        this.newer = newer.commitments();
        this.mapping = mapping;
        declared = SuccessionLinks.declared(PlanPart.COMMITMENT, older, newer);
        pairing = new Pairing(this.older.size(), this.newer.size(), steps);
    }

    static Pairing of(Plan older, Plan newer, SectionMapping mapping, StepCounter steps) {
        CommitmentPairing commitments = new CommitmentPairing(older, newer, mapping, steps);
        commitments.match(each -> each.id().ordinal() + SEPARATOR + each.quote());
        commitments.match(Commitment::quote);
        commitments.pairing.match(
                Pairing.Rule.FIRST_WITH_FIRST,
                i -> Optional.of(commitments.older.get(i).quote()),
                i -> Optional.of(commitments.newer.get(i).quote()));
        commitments.matchDeclared();
        if (older.id().equals(newer.id())) {
            commitments.matchBetweenNeighbours();
            commitments.matchByNumber(false, false);
            commitments.matchByNumber(true, false);
            commitments.matchByNumber(false, true);
        } else {
            commitments.matchTargets(each -> each.targets() + SEPARATOR + each.acts() + SEPARATOR + each.cadence());
            commitments.matchTargets(each -> each.targets().toString());
        }
        return commitments.pairing;
    }

    /** Pairs commitments that keep their number where one is declared to succeed the other. */
    private void matchDeclared() {
        for (SuccessionLinks.Link link : declared.all()) {
            if (!pairing.isOlderPaired(link.older())
                    && !pairing.isNewerPaired(link.newer())
                    && olderNumber(link.older()).equals(newerNumber(link.newer()))) {
                pairing.pair(link.older(), link.newer());
            }
        }
    }

    /** Pairs commitments of the same number, but never two that the plans declare to be linked with others. */
    private void matchByNumber(boolean olderDeclared, boolean newerDeclared) {
        pairing.match(
                Pairing.Rule.FIRST_WITH_FIRST,
                i -> Optional.of(olderNumber(i)).filter(key -> declared.hasOlder(i) == olderDeclared),
                i -> Optional.of(newerNumber(i)).filter(key -> declared.hasNewer(i) == newerDeclared));
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

    /** Pairs commitments that alone have a key, among those that name targets and are not declared to be linked with others. */
    private void matchTargets(Function<Commitment, String> keys) {
        pairing.match(
                Pairing.Rule.ONLY_ONE,
                i -> Optional.of(older.get(i))
                        .filter(each -> !each.targets().isEmpty() && !declared.hasOlder(i))
                        .map(keys),
                i -> Optional.of(newer.get(i))
                        .filter(each -> !each.targets().isEmpty() && !declared.hasNewer(i))
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
                i -> Optional.of(before[i]).filter(key -> !declared.hasOlder(i)),
                i -> Optional.of(after[i]).filter(key -> !declared.hasNewer(i)));
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
