package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.text.SafeText;

/**
 * A date known to the year, the half-year, the quarter, the month or the day, written {@code 2023}, {@code 2023-H2},
 * {@code 2023-Q4}, {@code 2023-12} or {@code 2023-12-25}. The unknown part is never filled in; {@link #earliest()} and
 * {@link #latest()} bound it.
 *
 * <p>Sorts by the first day it can mean, and of dates with the same first day the less precise first: {@code 2023},
 * {@code 2023-H1}, {@code 2023-Q1}, {@code 2023-01}, {@code 2023-01-01}, {@code 2023-02}. That one date sorts before another does
 * not mean that it was earlier; for that, compare {@link #latest()} with {@link #earliest()}.
 *
 * @param earliest the first day it can mean
 * @param precision how much of it is known
 */
public record PartialDate(LocalDate earliest, Precision precision) implements Comparable<PartialDate>, Serializable {

    /** How much of a date is known. */
    public enum Precision implements Coded {
        /** The year. */
        YEAR(12),
        /** The half of the year. */
        HALF_YEAR(6),
        /** The quarter of the year. */
        QUARTER(3),
        /** The month. */
        MONTH(1),
        /** The day. */
        DAY(0);

        private final int months;

        Precision(int months) {
            this.months = months;
        }

        /** Returns the length of the period in months; 0 for a day. */
        public int months() {
            return months;
        }

        /**
         * Returns the precision of a date with this code.
         *
         * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
         */
        public static Precision of(String code) {
            return Coded.of(Precision.class, code);
        }

        /** Returns the precision of a date with this code; empty if there is none. */
        public static Optional<Precision> parse(String code) {
            return Coded.parse(Precision.class, code);
        }

        /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
        public static Precision fromString(String code) {
            return of(code);
        }
    }

    public PartialDate {
        requireNonNull(earliest, "earliest");
        requireNonNull(precision, "precision");
        boolean whole = precision == Precision.DAY
                || (earliest.getDayOfMonth() == 1 && (earliest.getMonthValue() - 1) % precision.months() == 0);
        if (earliest.getYear() < 1 || earliest.getYear() > 9999) {
            throw new IllegalArgumentException("a date is within the years 1 to 9999, not " + earliest);
        }
        if (!whole) {
            throw new IllegalArgumentException(
                    "a date known to the " + precision.code() + " starts on its first day, not on " + earliest);
        }
    }

    /**
     * Parses a date.
     *
     * @throws IllegalArgumentException if the text does not have one of these forms or the date does not exist
     */
    public static PartialDate of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a date is written 2023, 2023-H2, 2023-Q4, 2023-12 or 2023-12-25 and exists, not '"
                                + SafeText.excerpt(text) + "'"));
    }

    /** Parses a date; returns empty if the text is not a date. */
    public static Optional<PartialDate> parse(String text) {
        int length = requireNonNull(text, "text").length();
        int year = number(text, 0, 4);
        boolean isDay = length == 10 && text.charAt(7) == '-';
        boolean isForm = length == 4 || ((length == 7 || isDay) && text.charAt(4) == '-');
        if (year < 1 || !isForm) {
            return Optional.empty();
        } else if (length == 4) {
            return Optional.of(of(year));
        }
        try {
            char letter = text.charAt(5);
            if (!isDay && (letter == 'H' || letter == 'Q')) {
                Precision part = letter == 'H' ? Precision.HALF_YEAR : Precision.QUARTER;
                int month = (number(text, 6, 7) - 1) * part.months() + 1;
                return Optional.of(new PartialDate(LocalDate.of(year, month, 1), part));
            }
            LocalDate day = LocalDate.of(year, number(text, 5, 7), isDay ? number(text, 8, 10) : 1);
            return Optional.of(new PartialDate(day, isDay ? Precision.DAY : Precision.MONTH));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The number that these digits are; -1 if there are others or none. */
    private static int number(String text, int from, int to) {
        int number = text.length() < to ? -1 : 0;
        for (int i = from; i < to && number >= 0; i++) {
            char c = text.charAt(i);
            number = c < '0' || c > '9' ? -1 : number * 10 + c - '0';
        }
        return number;
    }

    /** Returns the year as a date. */
    public static PartialDate of(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static PartialDate fromString(String text) {
        return of(text);
    }

    /** Returns the last day it can mean. */
    public LocalDate latest() {
        return precision == Precision.DAY
                ? earliest
                : earliest.plusMonths(precision.months()).minusDays(1);
    }

    @Override
    public int compareTo(PartialDate other) {
        requireNonNull(other, "other");
        int byDay = earliest.compareTo(other.earliest);
        return byDay == 0 ? precision.compareTo(other.precision) : byDay;
    }

    /** Returns the written form. */
    @Override
    public String toString() {
        String day = earliest.toString();
        int part = precision == Precision.DAY ? 0 : (earliest.getMonthValue() - 1) / precision.months() + 1;
        return switch (precision) {
            case YEAR -> day.substring(0, 4);
            case HALF_YEAR -> day.substring(0, 5) + "H" + part;
            case QUARTER -> day.substring(0, 5) + "Q" + part;
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
    }
}
