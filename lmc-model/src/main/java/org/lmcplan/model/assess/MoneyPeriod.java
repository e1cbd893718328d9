package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/** Writes the period that money is for: money for several years is never assigned to one of them. */
final class MoneyPeriod {

    private MoneyPeriod() {}

    /** Returns the period that a record is for; empty if only the day is known by which it happened. */
    static Optional<String> of(MoneyRecord money) {
        if (money.period().isPresent()) {
            return money.period().map(MoneyPeriod::of);
        }
        return money.dating() == Dating.ON
                ? Optional.of(between(money.date(), money.until().orElse(money.date())))
                : Optional.empty();
    }

    /** Returns the period that the money of one funder for a project is for. */
    static Optional<String> of(Project project, Funding funding) {
        return funding.period()
                .map(MoneyPeriod::of)
                .or(() -> funding.date().map(date -> between(date, date)))
                .or(() -> of(project));
    }

    /** Returns the days that the money of a record is for: its period or else the whole years of its date. */
    static DayRange days(MoneyRecord money) {
        DayRange whole = wholeYears(money.date(), money.until().orElse(money.date()));
        return money.period()
                .map(MoneyPeriod::days)
                .orElseGet(() -> money.dating() == Dating.ON ? whole : new DayRange(LocalDate.MIN, whole.last()));
    }

    /** Returns the days that the money of one funder for a project is for. */
    static DayRange days(Project project, Funding funding) {
        return funding.period()
                .map(MoneyPeriod::days)
                .or(() -> funding.date().map(date -> wholeYears(date, date)))
                .orElseGet(() -> range(
                        project.starts().map(PartialDate::earliest).orElse(LocalDate.MIN),
                        project.ends().map(PartialDate::latest).orElse(LocalDate.MAX)));
    }

    private static DayRange days(Term period) {
        return range(period.firstDay(), period.lastDay());
    }

    private static DayRange wholeYears(PartialDate from, PartialDate to) {
        return range(LocalDate.of(year(from), 1, 1), LocalDate.of(to.latest().getYear(), 12, 31));
    }

    /** Returns a range of days; one that ends before it starts is that of its first day. */
    private static DayRange range(LocalDate first, LocalDate last) {
        return new DayRange(first, last.isBefore(first) ? first : last);
    }

    private static String of(Term period) {
        return period.from().map(from -> between(from, period.to())).orElseGet(() -> "–" + year(period.to()));
    }

    /** Returns the period of a project, which is open at one end if that end is not stated; empty if neither is. */
    static Optional<String> of(Project project) {
        Optional<PartialDate> starts = project.starts();
        Optional<PartialDate> ends = project.ends();
        if (starts.isPresent() && ends.isPresent()) {
            return Optional.of(between(starts.get(), ends.get()));
        }
        return starts.map(date -> year(date) + "–").or(() -> ends.map(date -> "–" + year(date)));
    }

    /** Returns {@code 2024}, {@code 2023/24} for up to twelve months such as a fiscal year, or {@code 2023–2027}. */
    private static String between(PartialDate from, PartialDate to) {
        if (year(to) <= year(from)) {
            return Integer.toString(year(from));
        }
        boolean fiscalYear = to.latest().isBefore(from.earliest().plusYears(1));
        return fiscalYear ? "%d/%02d".formatted(year(from), year(to) % 100) : year(from) + "–" + year(to);
    }

    private static int year(PartialDate date) {
        return date.earliest().getYear();
    }
}
