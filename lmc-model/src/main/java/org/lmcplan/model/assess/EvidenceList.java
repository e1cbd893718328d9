package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.Evidence;

/** The evidence that names one element of the plan. */
final class EvidenceList {

    static final EvidenceList EMPTY = new EvidenceList();
    static final Set<Fact> ALL_FACTS = EnumSet.allOf(Fact.class);

    /** All facts except what was only said. */
    static final Set<Fact> DEEDS = EnumSet.complementOf(EnumSet.of(Fact.SAID));

    private final List<DatedEvidence> entries = new ArrayList<>();
    private final List<UncountedEvidence> excluded = new ArrayList<>();

    void add(DatedEvidence entry) {
        entries.add(entry);
    }

    /** Adds evidence that names the element and does not count. */
    void exclude(UncountedEvidence uncounted) {
        excluded.add(uncounted);
    }

    /** Returns the evidence that does not count for anything. */
    List<UncountedEvidence> excluded() {
        return excluded;
    }

    /** Returns the evidence that counts for some answer, though perhaps not for each, with what it shows instead. */
    List<UncountedEvidence> entriesAsUncounted() {
        return entries.stream()
                .map(entry -> new UncountedEvidence(entry.evidence().id(), entry.shownInstead()))
                .toList();
    }

    /** Returns the evidence that certainly happened by this day, whatever its timing. */
    EvidenceList until(LocalDate day) {
        EvidenceList earlier = new EvidenceList();
        entries.stream().filter(entry -> !entry.days().last().isAfter(day)).forEach(earlier::add);
        return earlier;
    }

    /** Returns whether any evidence shows one of these facts at a time that the filter accepts. */
    boolean shows(Set<Fact> facts, TimeFilter filter) {
        for (DatedEvidence entry : entries) {
            if (facts.contains(entry.fact()) && filter.accepts(entry.timing())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the evidence that shows one of these facts at a time that the filter accepts. */
    List<Evidence> find(Set<Fact> facts, TimeFilter filter) {
        return entries(facts, filter).map(DatedEvidence::evidence).toList();
    }

    /** Returns the evidence of these facts by the day of the assessment or perhaps later. */
    List<DatedEvidence> of(Set<Fact> facts) {
        return entries(facts, TimeFilter.AT_MOST_BY_THEN).toList();
    }

    /** Returns the numbers of the editions of a document that the evidence is about. */
    Set<Integer> editions() {
        return entries.stream().map(EvidenceList::edition).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the evidence about one edition of a document. */
    EvidenceList ofEdition(int number) {
        EvidenceList edition = new EvidenceList();
        entries.stream().filter(entry -> edition(entry) == number).forEach(edition::add);
        return edition;
    }

    private static int edition(DatedEvidence entry) {
        return entry.evidence() instanceof DocumentRecord document ? document.edition() : 1;
    }

    /** Returns the earliest day by which one of these facts is certain. */
    Optional<LocalDate> certainBy(Set<Fact> facts) {
        return entries(facts, TimeFilter.BY_THEN)
                .map(entry -> entry.days().last())
                .min(Comparator.naturalOrder());
    }

    /** Returns the first possible day of the most recent evidence of this fact. */
    Optional<LocalDate> latestStart(Fact fact) {
        return entries(Set.of(fact), TimeFilter.BY_THEN)
                .map(entry -> entry.days().first())
                .max(Comparator.naturalOrder());
    }

    private Stream<DatedEvidence> entries(Set<Fact> facts, TimeFilter filter) {
        return entries.stream().filter(entry -> facts.contains(entry.fact()) && filter.accepts(entry.timing()));
    }
}
