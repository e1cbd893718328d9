package org.lmcplan.cli.terminal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Option;

/** The option {@code --as-of}: the day that statements about progress, and rules on dates, are true of. */
public final class ReportDay {

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    @Nullable
    String asOf;

    /**
     * Returns the day; if it was not given, today, which is then said on standard error.
     *
     * @throws CommandFailure if the value is not a day of the years 1 to 9999
     */
    public LocalDate of(Console console) {
        LocalDate day = silently(console);
        if (asOf == null) {
            console.note(Message.of("As of {0}.", "截至{1}。", day.toString(), inChinese(day)));
        }
        return day;
    }

    /**
     * Returns the day; if it was not given, today, without a word.
     *
     * @throws CommandFailure if the value is not a day of the years 1 to 9999
     */
    public LocalDate silently(Console console) {
        if (asOf == null) {
            return console.surroundings().today().get();
        }
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

    private static String inChinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
