package org.lmcplan.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.text.SafeText;

/**
 * A period, as exactly as its source states it: whole years ({@code 2023–2027}), fiscal years ({@code 2023-07–2028-06}) or days.
 * The beginning may be unstated, as in "until 2025".
 *
 * <p>Its years begin in the month in which it begins: those of {@code 2023-07–2028-06} run from July to June.
 */
public final class Term implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,4})[-–]([0-9]{1,4})");
    private static final Pattern DATES = Pattern.compile("([0-9QH-]*)[–/]([0-9QH-]+)");

    private final @Nullable PartialDate from;
    private final PartialDate to;

    private Term(@Nullable PartialDate from, PartialDate to) {
        this.from = from;
        this.to = Objects.requireNonNull(to, "to");
        if (from != null && to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("a term ends after it begins, not from " + from + " to " + to);
        }
    }

    /**
     * Returns the term from one year to another, both included.
     *
     * @throws IllegalArgumentException if it ends before it begins, or a year is outside of 1 to 9999
     */
    public static Term of(int from, int to) {
        if (from < 1 || to > 9999 || to < from) {
            throw new IllegalArgumentException(
                    "a term runs from its first to its last year, within 1 to 9999, not from " + from + " to " + to);
        }
        return of(PartialDate.of(from), PartialDate.of(to));
    }

    /**
     * Returns the term from one date to another, both included.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static Term of(PartialDate from, PartialDate to) {
        return new Term(Objects.requireNonNull(from, "from"), to);
    }

    /** Returns the term that ends with this date; its beginning is not stated. */
    public static Term until(PartialDate to) {
        return new Term(null, to);
    }

    /**
     * Parses the first and the last date, joined by a dash; years also by a hyphen: {@code 2023–2027}, {@code 2023-2027},
     * {@code 2023-07–2028-06}. If the beginning is not stated, the text begins with the dash: {@code –2025}.
     *
     * @throws IllegalArgumentException if the text does not have this form, or the term ends before it begins
     */
    public static Term of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a term is written like 2023-2027 or 2023-07–2028-06, with the earlier date first, not '"
                                + SafeText.excerpt(text) + "'"));
    }

    /** Parses a term like {@link #of(String)}; returns empty if the text is not one. */
    public static Optional<Term> parse(String text) {
        Matcher years = YEARS.matcher(Objects.requireNonNull(text, "text"));
        if (years.matches()) {
            int from = Integer.parseInt(years.group(1));
            int to = Integer.parseInt(years.group(2));
            return from < 1 || to < from ? Optional.empty() : Optional.of(of(from, to));
        }
        Matcher dates = DATES.matcher(text);
        if (!dates.matches()) {
            return Optional.empty();
        }
        Optional<PartialDate> to = PartialDate.parse(dates.group(2));
        if (dates.group(1).isEmpty()) {
            return to.map(Term::until);
        }
        return PartialDate.parse(dates.group(1))
                .flatMap(from -> to.filter(end -> !end.latest().isBefore(from.earliest()))
                        .map(end -> of(from, end)));
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Term fromString(String text) {
        return of(text);
    }

    /** The first date; empty if the beginning is not stated. */
    public Optional<PartialDate> from() {
        return Optional.ofNullable(from);
    }

    /** The last date. */
    public PartialDate to() {
        return to;
    }

    /** Returns the first day of the term; the first day of all time if the beginning is not stated. */
    public LocalDate firstDay() {
        return from == null ? LocalDate.MIN : from.earliest();
    }

    /** Returns the last day of the term. */
    public LocalDate lastDay() {
        return to.latest();
    }

    /** Returns the calendar year of the first day; empty if the beginning is not stated. */
    public Optional<Integer> firstYear() {
        return from().map(date -> date.earliest().getYear());
    }

    /** Returns the calendar year of the last day. */
    public int lastYear() {
        return lastDay().getYear();
    }

    /** Returns whether the term includes this day. */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Returns whether the term includes each day that the date can mean. */
    public boolean contains(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return contains(date.earliest()) && contains(date.latest());
    }

    /** Returns whether the term includes each day of this one. */
    public boolean contains(Term other) {
        Objects.requireNonNull(other, "other");
        return !other.firstDay().isBefore(firstDay()) && !other.lastDay().isAfter(lastDay());
    }

    /**
     * Returns the years of the term, in order. The last one ends with the term, so it may be shorter than twelve months. Empty if
     * the beginning is not stated.
     */
    public List<Term> years() {
        List<Term> years = new ArrayList<>();
        for (LocalDate day = firstDay(); from != null && !day.isAfter(lastDay()); day = day.plusYears(1)) {
            LocalDate last = day.plusYears(1).minusDays(1);
            years.add(ofDays(day, last.isAfter(lastDay()) ? lastDay() : last));
        }
        return List.copyOf(years);
    }

    /** Returns the period between two days, in the least exact form that says the same. */
    static Term ofDays(LocalDate first, LocalDate last) {
        LocalDate next = last.plusDays(1);
        if (first.getDayOfYear() == 1 && next.getDayOfYear() == 1) {
            return of(first.getYear(), last.getYear());
        } else if (first.getDayOfMonth() == 1 && next.getDayOfMonth() == 1) {
            return of(
                    new PartialDate(first, PartialDate.Precision.MONTH),
                    new PartialDate(last.withDayOfMonth(1), PartialDate.Precision.MONTH));
        }
        return of(new PartialDate(first, PartialDate.Precision.DAY), new PartialDate(last, PartialDate.Precision.DAY));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term term && Objects.equals(from, term.from) && to.equals(term.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** Returns the first and the last date joined by a dash, as in {@code 2023–2027}. */
    @Override
    public String toString() {
        return (from == null ? "" : from) + "–" + to;
    }
}
