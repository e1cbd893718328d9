package org.lmcplan.report.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.MoneyTotal;

/** The part of a total that is for years of the term; money whose period reaches beyond it or is not stated is no part of it. */
record MoneyInTerm(Term term, List<MoneyTotal> totals) {

    private static final Pattern YEARS = Pattern.compile("(\\d+)(?:/(\\d\\d)|–(\\d+))?");

    /** Returns that part; empty if it is all of the total. */
    Optional<MoneyTotal> partOf(MoneyTotal whole) {
        List<MoneyTotal> years = totals.stream()
                .filter(total -> total.by() == MoneyDimension.YEAR && isAlike(total, whole))
                .toList();
        List<MoneyTotal> within = years.stream()
                .filter(total -> total.key().stream().allMatch(this::isWithin))
                .filter(total -> !total.key().isEmpty())
                .toList();
        if (within.size() == years.size()) {
            return Optional.empty();
        }
        return Optional.of(new MoneyTotal(
                whole.basis(),
                whole.stage(),
                whole.currency(),
                whole.certain(),
                MoneyDimension.WHOLE,
                List.of(),
                within.stream().map(MoneyTotal::sum).reduce(BigDecimal.ZERO, BigDecimal::add),
                evidence(within),
                whole.mayCountTwice().stream()
                        .filter(evidence(within)::contains)
                        .toList()));
    }

    private static boolean isAlike(MoneyTotal total, MoneyTotal whole) {
        return total.basis() == whole.basis()
                && total.stage() == whole.stage()
                && total.certain() == whole.certain()
                && total.currency().equals(whole.currency());
    }

    private static List<Slug> evidence(List<MoneyTotal> totals) {
        return totals.stream()
                .flatMap(total -> total.evidence().stream())
                .distinct()
                .toList();
    }

    /** Returns whether a period such as {@code 2024}, {@code 2023/24} or {@code 2023–2027} is within the years of the term. */
    private boolean isWithin(String period) {
        Matcher years = YEARS.matcher(period);
        if (!years.matches()) {
            return false; // It has no end or no beginning.
        }
        int from = Integer.parseInt(years.group(1));
        int to = years.group(2) != null ? from + 1 : years.group(3) != null ? Integer.parseInt(years.group(3)) : from;
        return from >= term.firstYear().orElse(Integer.MIN_VALUE) && to <= term.lastYear();
    }
}
