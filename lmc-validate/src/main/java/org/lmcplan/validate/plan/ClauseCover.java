package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Part;

/** Which stretches of a section's body are quoted by clauses, each stretch by one. */
final class ClauseCover {

    /** A stretch of the body, from the first character to before the last. */
    record Stretch(int from, int to) {}

    private record Quoted(int to, Part clause) {}

    private final TreeMap<Integer, Quoted> quoted = new TreeMap<>();
    private final List<Part> unplaced = new ArrayList<>();

    private ClauseCover(String body, List<Part> clauses) {
        // The longest first: a short quote may also occur within a longer one.
        clauses.stream()
                .sorted(Comparator.comparingInt((Part part) -> quoteOf(part).length())
                        .reversed())
                .forEach(part -> place(body, part));
    }

    static ClauseCover of(Section section, List<Part> clauses) {
        return new ClauseCover(section.body().orElse(""), clauses);
    }

    static String quoteOf(Part clause) {
        return clause.as(Clause.class).orElseThrow().quote();
    }

    /** Whether a clause quotes exactly this stretch. */
    boolean quotes(Stretch stretch) {
        Quoted there = quoted.get(stretch.from);
        return there != null && there.to == stretch.to;
    }

    /** The clauses whose words stand in the body only where others are quoted already. */
    List<Part> unplaced() {
        return unplaced;
    }

    /** The clauses that have words of their own, in the order of these. */
    List<Part> placed() {
        return quoted.values().stream().map(Quoted::clause).toList();
    }

    /** A clause that quotes words that this one quotes too. */
    Optional<Part> inTheWayOf(Part clause, String body) {
        int at = body.indexOf(quoteOf(clause));
        return at < 0
                ? Optional.empty()
                : overlapping(at, at + quoteOf(clause).length()).map(Quoted::clause);
    }

    private void place(String body, Part clause) {
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
