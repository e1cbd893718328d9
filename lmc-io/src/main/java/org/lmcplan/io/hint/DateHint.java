package org.lmcplan.io.hint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.SafeText;

/** Understands dates as people and spreadsheets write them. */
public final class DateHint implements ValueHint {

    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}([.,][0-9]+)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000; // in the year 1954
    private static final int LAST_SERIAL = 75_000; // in the year 2105
    private static final Pattern WHOLE_YEAR = Pattern.compile("[1-9][0-9]{3}[.]0+"); // as spreadsheets export it
    private static final Pattern UNIX_TIME = Pattern.compile("[0-9]{10}([0-9]{3})?");
    private static final int DIGITS_OF_SECONDS = 10;

    @Override
    public Optional<Message> of(String written) {
        if (written.length() > SafeText.EXCERPT) {
            return Optional.empty(); // the patterns below take long with a long text
        }
        Optional<PartialDate> date = PartialDate.parse(written);
        if (date.isPresent()) {
            return Optional.of(WrittenDate.of(date.get()).advice());
        }
        if (WHOLE_YEAR.matcher(written).matches()) {
            return Optional.of(Advice.write(written.substring(0, 4)));
        }
        if (SERIAL.matcher(written).matches()) {
            return serial(written);
        }
        if (UNIX_TIME.matcher(written).matches()) {
            return Optional.of(unixTime(written));
        }
        return DateText.parse(written).flatMap(DateReadings::advice);
    }

    private static Optional<Message> serial(String written) {
        int days = Integer.parseInt(written.substring(0, 5));
        if (days < FIRST_SERIAL || days > LAST_SERIAL) {
            return Optional.empty();
        }
        return Optional.of(Message.of(
                "this looks like the serial number of a day in a spreadsheet: {0} if days are counted from 1900; "
                        + "write \"{0}\" if that is meant",
                "这像是电子表格的日期序列号：若从 1900 年起计，即 {0}；如果是此意，请写 \"{0}\"", DAY_ZERO.plusDays(days)));
    }

    private static Message unixTime(String written) {
        long seconds = Long.parseLong(written.substring(0, DIGITS_OF_SECONDS));
        return Message.of(
                "this looks like a Unix time, which is on {0} in UTC; write \"{0}\" if that is meant",
                "这像是 Unix 时间，按世界协调时为 {0}；如果是此意，请写 \"{0}\"",
                LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }
}
