package org.lmcplan.cli.terminal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Message;

/** The day that statements about progress are true of. */
public final class ReportDay {

    private ReportDay() {}

    /**
     * Returns the day of {@code --as-of}; if it was not given, today, which is then said on standard error.
     *
     * @throws CommandFailure if the value is not a day of the years 1 to 9999
     */
    public static LocalDate of(Console console, @Nullable String asOf) {
        if (asOf != null) {
            LocalDate day = OptionValues.date("--as-of", asOf);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
            throw CommandFailure.usage(
                    Message.of(
                            "--as-of expects a day of the years 1 to 9999, not '{0}'.",
                            "--as-of 需要公元 1 年至 9999 年之间的日期，而不是“{0}”。", asOf),
                    Message.nothing());
        }
        LocalDate today = console.surroundings().today().get();
        console.note(Message.of("As of {0}.", "截至{1}。", today.toString(), inChinese(today)));
        return today;
    }

    private static String inChinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
