package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.ValidatedPart;
import org.lmcplan.validate.wording.ClauseMarks;

/** Which stretches of the body of a section are quoted by which clause. No two overlap. */
final class QuoteCoverage {

    private record Quoted(int to, ValidatedPart clause) {}

    private final TreeMap<Integer, Quoted> quoted = new TreeMap<>();
    private final List<ValidatedPart> unplaced = new ArrayList<>();

    private QuoteCoverage(String body, List<ValidatedPart> clauses) {
        // The longest first: a short quote may also occur within a longer one.
        clauses.stream()
                .sorted(Comparator.comparingInt(
                                (ValidatedPart part) -> quoteOf(part).length())
                        .reversed())
                .forEach(part -> place(body, part));
    }

    static QuoteCoverage of(Section section, List<ValidatedPart> clauses) {
        return new QuoteCoverage(section.body().orElse(""), clauses);
    }

    static String quoteOf(ValidatedPart clause) {
        return clause.as(Clause.class).orElseThrow().quote();
    }

    /** Whether a clause quotes exactly this stretch. */
    boolean quotes(ClauseMarks.Stretch stretch) {
        Quoted there = quoted.get(stretch.from());
        return there != null && there.to == stretch.to();
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
    Optional<ValidatedPart> inTheWayOf(ValidatedPart clause, String body) {
        int at = body.indexOf(quoteOf(clause));
        return at < 0
                ? Optional.empty()
                : overlapping(at, at + quoteOf(clause).length()).map(Quoted::clause);
    }

    private void place(String body, ValidatedPart clause) {
        String quote = quoteOf(clause);
        boolean found = false;
        int at = body.indexOf(quote);
        while (at >= 0) {
            found = true;
            Optional<Quoted> taken = overlapping(at, at + quote.length());
            if (taken.isEmpty()) {
                quoted.put(at, new Quoted(at + quote.length(), clause));
                return;
            }
            at = body.indexOf(quote, at + 1);
        }
        if (found) {
            unplaced.add(clause);
        }
    }

    private Optional<Quoted> overlapping(int from, int to) {
        Map.Entry<Integer, Quoted> before = quoted.lowerEntry(to);
        return before != null && before.getValue().to > from ? Optional.of(before.getValue()) : Optional.empty();
    }
}
