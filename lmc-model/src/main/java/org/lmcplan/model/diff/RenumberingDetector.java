package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;

/**
 * Distinguishes the sections and commitments that were renumbered themselves from those that were only renumbered along with
 * their section.
 */
final class RenumberingDetector {

    private final Plan older;
    private final Plan newer;
    private final SectionMapping mapping;
    private final Map<SectionNumber, List<Match>> followingByHead = new HashMap<>();

    RenumberingDetector(Plan older, Plan newer, Pairing sections, Pairing commitments, SectionMapping mapping) {
        this.older = older;
        this.newer = newer;
        this.mapping = mapping;
        for (int i = 0; i < newer.sections().size(); i++) {
            if (sections.isNewerPaired(i)) {
                addIfFollowing(sections.olderOf(i), i);
            }
        }
        for (int i = 0; i < newer.commitments().size(); i++) {
            if (commitments.isNewerPaired(i)) {
                addCommitmentIfFollowing(commitments.olderOf(i), i);
            }
        }
    }

    /** Returns the renumbering of a section; empty if its number is unchanged or changed only along with that of its parent. */
    Optional<Change> ofSection(int before, int after, Supplier<Match> part) {
        SectionNumber from = older.sections().get(before).number();
        SectionNumber to = newer.sections().get(after).number();
        return from.equals(to) || follows(from, to)
                ? Optional.empty()
                : Optional.of(new Renumbered(part.get(), followingByHead.getOrDefault(from, List.of())));
    }

    /** Returns the move or renumbering of a commitment; empty if its id is unchanged or changed only along with its section. */
    Optional<Change> ofCommitment(int before, int after, Supplier<Match> part) {
        CommitmentId from = older.commitments().get(before).id();
        CommitmentId to = newer.commitments().get(after).id();
        if (!mapping.same(from.section(), to.section())) {
            return Optional.of(new Moved(part.get(), from.section(), to.section()));
        }
        return from.ordinal() == to.ordinal() ? Optional.empty() : Optional.of(new Renumbered(part.get(), List.of()));
    }

    private void addIfFollowing(int before, int after) {
        SectionNumber from = older.sections().get(before).number();
        SectionNumber to = newer.sections().get(after).number();
        if (follows(from, to)) {
            add(from, to, Match.of(PlanPart.SECTION, older, before, newer, after));
        }
    }

    private void addCommitmentIfFollowing(int before, int after) {
        Commitment from = older.commitments().get(before);
        Commitment to = newer.commitments().get(after);
        if (wasRenumbered(from.section(), to.section())
                && from.id().ordinal() == to.id().ordinal()) {
            add(from.section(), to.section(), Match.of(PlanPart.COMMITMENT, older, before, newer, after));
        }
    }

    private void add(SectionNumber before, SectionNumber after, Match match) {
        SectionNumber from = before;
        SectionNumber to = after;
        while (follows(from, to)) {
            from = from.parent().orElseThrow();
            to = to.parent().orElseThrow();
        }
        followingByHead.computeIfAbsent(from, head -> new ArrayList<>()).add(match);
    }

    private boolean follows(SectionNumber before, SectionNumber after) {
        Optional<SectionNumber> from = before.parent();
        Optional<SectionNumber> to = after.parent();
        return from.isPresent() && to.isPresent() && wasRenumbered(from.get(), to.get()) && last(before) == last(after);
    }

    private boolean wasRenumbered(SectionNumber before, SectionNumber after) {
        return !before.equals(after) && mapping.same(before, after);
    }

    private static int last(SectionNumber number) {
        return number.parts().get(number.depth() - 1);
    }
}
