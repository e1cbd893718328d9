package org.lmcplan.model.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;

/**
 * Matches the sections of two plans even if their numbers changed: first by words that occur once in each plan, then by their
 * clauses and subsections, and then, from the chapters down, by words and number within the same parent. Numbers count only
 * between versions of one plan: in another plan, section 4.3.5 is about something else.
 */
final class SectionPairing {

    private static final int DEEPEST = 8;
    private static final String SEPARATOR = "\u0000"; // occurs in no text

    private final List<Section> older;
    private final List<Section> newer;
    private final Map<SectionNumber, Integer> olderIndex;
    private final Map<SectionNumber, Integer> newerIndex;
    private final Pairing pairing;

    private SectionPairing(Plan older, Plan newer, StepCounter steps) {
        this.older = older.sections();
        this.newer = newer.sections();
        olderIndex = byNumber(this.older);
        newerIndex = byNumber(this.newer);
        pairing = new Pairing(this.older.size(), this.newer.size(), steps);
    }

    static Pairing of(Plan older, Plan newer, StepCounter steps) {
        SectionPairing sections = new SectionPairing(older, newer, steps);
        sections.byUniqueWords();
        sections.byClauses(clausesOf(older), clausesOf(newer), steps);
        sections.bySubsections();
        for (int depth = 1; depth <= DEEPEST; depth++) {
            sections.withinParents(depth, older.id().equals(newer.id()));
        }
        return sections.pairing;
    }

    private void byUniqueWords() {
        match(Pairing.Rule.ONLY_ONE, section -> Optional.of(words(section)));
        match(Pairing.Rule.ONLY_ONE, section -> Optional.of(section.number().depth() + SEPARATOR + section.title()));
        match(Pairing.Rule.ONLY_ONE, Section::body);
    }

    private void byClauses(List<Clause> before, List<Clause> after, StepCounter steps) {
        Pairing clauses = new Pairing(before.size(), after.size(), steps);
        clauses.match(
                Pairing.Rule.ONLY_ONE,
                i -> Optional.of(before.get(i).quote()),
                i -> Optional.of(after.get(i).quote()));
        SectionVotes votes = new SectionVotes(pairing);
        for (int i = 0; i < before.size(); i++) {
            if (clauses.isOlderPaired(i)) {
                Clause partner = after.get(clauses.newerOf(i));
                vote(votes, Optional.of(before.get(i).section()), Optional.of(partner.section()));
            }
        }
        votes.pairMutualBest();
    }

    private void bySubsections() {
        for (int depth = DEEPEST; depth > 1; depth--) {
            SectionVotes votes = new SectionVotes(pairing);
            for (int i = 0; i < older.size(); i++) {
                SectionNumber number = older.get(i).number();
                if (number.depth() == depth && pairing.isOlderPaired(i)) {
                    SectionNumber partner = newer.get(pairing.newerOf(i)).number();
                    if (partner.depth() == depth) {
                        vote(votes, number.parent(), partner.parent());
                    }
                }
            }
            votes.pairMutualBest();
        }
    }

    private void vote(SectionVotes votes, Optional<SectionNumber> before, Optional<SectionNumber> after) {
        Optional<Integer> olderSection = before.map(olderIndex::get);
        Optional<Integer> newerSection = after.map(newerIndex::get);
        if (olderSection.isPresent() && newerSection.isPresent()) {
            votes.vote(olderSection.get(), newerSection.get());
        }
    }

    private void withinParents(int depth, boolean byNumber) {
        withinParents(depth, section -> Optional.of(lastPart(section) + SEPARATOR + words(section)));
        withinParents(depth, section -> Optional.of(words(section)));
        withinParents(depth, section -> Optional.of(section.title()));
        withinParents(depth, Section::body);
        if (byNumber) {
            withinParents(depth, section -> Optional.of(lastPart(section)));
        }
    }

    private void withinParents(int depth, Function<Section, Optional<String>> keys) {
        pairing.match(
                Pairing.Rule.FIRST_WITH_FIRST,
                i -> key(older.get(i), depth, keys, this::olderParent),
                i -> key(newer.get(i), depth, keys, this::newerParent));
    }

    private static Optional<String> key(
            Section section,
            int depth,
            Function<Section, Optional<String>> keys,
            Function<SectionNumber, String> parents) {
        SectionNumber number = section.number();
        if (number.depth() != depth) {
            return Optional.empty();
        }
        return keys.apply(section).map(key -> number.parent().map(parents).orElse("") + SEPARATOR + key);
    }

    private String olderParent(SectionNumber number) {
        Integer index = olderIndex.get(number);
        return index == null || !pairing.isOlderPaired(index) ? "?" + number : "" + pairing.newerOf(index);
    }

    private String newerParent(SectionNumber number) {
        Integer index = newerIndex.get(number);
        return index == null || !pairing.isNewerPaired(index) ? "?" + number : "" + index;
    }

    private void match(Pairing.Rule rule, Function<Section, Optional<String>> keys) {
        pairing.match(rule, i -> keys.apply(older.get(i)), i -> keys.apply(newer.get(i)));
    }

    private static String words(Section section) {
        return section.title() + SEPARATOR + section.body().orElse("");
    }

    private static String lastPart(Section section) {
        String number = section.number().toString();
        return number.substring(number.lastIndexOf('.') + 1);
    }

    private static List<Clause> clausesOf(Plan plan) {
        return Stream.<Clause>concat(plan.statements().stream(), plan.commitments().stream())
                .toList();
    }

    private static Map<SectionNumber, Integer> byNumber(List<Section> sections) {
        Map<SectionNumber, Integer> index = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            index.putIfAbsent(sections.get(i).number(), i);
        }
        return index;
    }
}
