package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmcplan.model.Clause;
import org.lmcplan.validate.rule.PartFact;
import org.lmcplan.validate.rule.ValidatedPart;
import org.lmcplan.validate.wording.ClauseMarks;
import org.lmcplan.validate.wording.ClauseMarks.Stretch;

/**
 * Which stretches of the body of a section are quoted by which clause. No two overlap, except that clauses may share the words
 * before a gap: "Cut losses by 20 per cent" and "Cut losses … by a further 10 per cent".
 */
final class QuoteCoverage {

    private record Quoted(int to, ValidatedPart clause) {}

    private record Quote(ValidatedPart part, Clause clause, List<String> passages) {}

    /** Longest first, since a short quote may occur within a longer one; those with gaps last, since they may share words. */
    private static final Comparator<Quote> ORDER = Comparator.comparing((Quote one) -> one.passages.size() > 1)
            .thenComparingInt(one -> -one.clause.quote().length());

    /** What is quoted of each section. */
    static final PartFact<QuoteCoverage> OF_SECTION = PartFact.ofClauses(
            (section, clauses) -> new QuoteCoverage(section.body().orElse(""), clauses));

    private final String body;
    /** By where they begin; of a quote with gaps, the last passage. */
    private final TreeMap<Integer, Quoted> quoted = new TreeMap<>();
    /** The other passages of quotes with gaps. */
    private final List<Stretch> beforeGaps = new ArrayList<>();

    /** All passages, by where they begin. */
    private final List<Stretch> passages = new ArrayList<>();

    private final List<ValidatedPart> unplaced = new ArrayList<>();

    private QuoteCoverage(String body, List<ValidatedPart> clauses) {
        this.body = body;
        List<Quote> quotes = new ArrayList<>(clauses.size());
        for (ValidatedPart part : clauses) {
            Clause clause = (Clause) part.value();
            if (!clause.passages().isEmpty()) {
                quotes.add(new Quote(part, clause, clause.passages()));
            }
        }
        quotes.sort(ORDER);
        quotes.forEach(this::place);
        passages.addAll(beforeGaps);
        quoted.forEach((from, passage) -> passages.add(new Stretch(from, passage.to)));
        passages.sort(Comparator.comparingInt(Stretch::from));
    }

    /** Whether clauses quote each word of this stretch, and none of them a word beside it as well. */
    boolean quotes(Stretch stretch) {
        int at = stretch.from();
        for (Stretch passage : passages) {
            if (passage.to() > stretch.from() && passage.from() < stretch.to()) {
                boolean isWithin = passage.from() >= stretch.from() && passage.to() <= stretch.to();
                if (!isWithin || ClauseMarks.hasWord(body, at, passage.from())) {
                    return false;
                }
                at = Math.max(at, passage.to());
            }
        }
        return !ClauseMarks.hasWord(body, at, stretch.to());
    }

    /** Whether clauses quote at least some words of this stretch. */
    boolean quotesSomeOf(Stretch stretch) {
        return passages.stream().anyMatch(one -> one.to() > stretch.from() && one.from() < stretch.to());
    }

    /** The parts of this stretch that no clause quotes. */
    List<Stretch> notQuoted(Stretch stretch) {
        List<Stretch> left = new ArrayList<>();
        int at = stretch.from();
        for (Stretch passage : passages) {
            if (passage.to() > at && passage.from() < stretch.to()) {
                if (ClauseMarks.hasWord(body, at, passage.from())) {
                    left.add(new Stretch(at, passage.from()));
                }
                at = passage.to();
            }
        }
        if (ClauseMarks.hasWord(body, at, stretch.to())) {
            left.add(new Stretch(at, stretch.to()));
        }
        return left;
    }

    /** The clauses whose words occur in the body only where they overlap with other quotes. */
    List<ValidatedPart> unplaced() {
        return unplaced;
    }

    /** The other clauses whose words occur in the body, in the order of the body. */
    List<ValidatedPart> placed() {
        return quoted.values().stream().map(Quoted::clause).toList();
    }

    /** Finds a clause whose quote overlaps with that of an unplaced one. */
    Optional<ValidatedPart> inTheWayOf(ValidatedPart clause) {
        List<String> words = clause.as(Clause.class).orElseThrow().passages();
        String last = words.get(words.size() - 1);
        int at = body.indexOf(last, endOfOthers(words, new ArrayList<>()));
        return at < 0 ? Optional.empty() : overlapping(at, at + last.length()).map(Quoted::clause);
    }

    private void place(Quote quote) {
        List<String> words = quote.passages;
        List<Stretch> others = new ArrayList<>();
        int from = endOfOthers(words, others);
        if (from < 0) {
            return;
        }
        String last = words.get(words.size() - 1);
        boolean found = false;
        for (int at = body.indexOf(last, from); at >= 0; at = body.indexOf(last, at + 1)) {
            found = true;
            if (overlapping(at, at + last.length()).isEmpty()) {
                quoted.put(at, new Quoted(at + last.length(), quote.part));
                beforeGaps.addAll(others);
                return;
            }
        }
        if (found) {
            unplaced.add(quote.part);
        }
    }

    /** Finds the passages before the last one, one after the other. Returns where they end; -1 if one is missing. */
    private int endOfOthers(List<String> passages, List<Stretch> found) {
        if (passages.size() == 1) {
            return 0; // like most quotes
        }
        int from = 0;
        for (String passage : passages.subList(0, passages.size() - 1)) {
            int at = body.indexOf(passage, from);
            if (at < 0) {
                return -1;
            }
            from = at + passage.length();
            found.add(new Stretch(at, from));
        }
        return from;
    }

    private Optional<Quoted> overlapping(int from, int to) {
        Map.Entry<Integer, Quoted> before = quoted.lowerEntry(to);
        return before != null && before.getValue().to > from ? Optional.of(before.getValue()) : Optional.empty();
    }
}
