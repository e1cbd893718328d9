package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.text.NullCheck;

/**
 * Any other change of a part, including its extensions.
 *
 * @param part the part
 * @param property the keys of the property in a plan document, relative to the part: {@code kind}, {@code note/en},
 *     {@code names/en/status}, {@code x-ministry-code}
 * @param before the values in the older plan in their written form: empty if absent, several for a list
 * @param after the values in the newer plan in their written form
 */
public record PropertyChanged(Match part, String property, List<String> before, List<String> after)
        implements Alteration {

    public PropertyChanged {
        requireNonNull(part, "part");
        requireNonNull(property, "property");
        before = NullCheck.listOf(before, "before");
        after = NullCheck.listOf(after, "after");
    }

    @Override
    public PropertyChanged reversed() {
        return new PropertyChanged(part.reversed(), property, after, before);
    }

    @Override
    public boolean isSoftening() {
        return kind() == PlanPart.COMMITMENT
                && property.equals("due")
                && lastDay(after).isAfter(lastDay(before));
    }

    /** The last day of a period of time; without one, later than all. */
    private static LocalDate lastDay(List<String> written) {
        return written.stream()
                .findFirst()
                .flatMap(PartialDate::parse)
                .map(PartialDate::latest)
                .orElse(LocalDate.MAX);
    }
}
