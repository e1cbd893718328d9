package org.lmcplan.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a {@link Cadence} in one word that contain numbers. */
final class CadenceForm {

    private static final String NUMBER = "([1-9][0-9]{0,2})";
    private static final Pattern FORM = Pattern.compile("every-" + NUMBER + "-years|every-" + NUMBER + "-to-" + NUMBER
            + "-years|every-" + NUMBER + "-months|" + NUMBER + "-times-a-year");

    private CadenceForm() {}

    static Optional<Cadence> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(form))
                    .filter(cadence -> cadence.toString().equals(text)); // every-1-years is every-year
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    private static Cadence of(Matcher form) {
        if (form.group(1) != null) {
            return new Cadence.EveryYears(number(form, 1));
        } else if (form.group(2) != null) {
            return new Cadence.EveryYears(number(form, 2), number(form, 3));
        } else if (form.group(4) != null) {
            return new Cadence.EveryMonths(number(form, 4));
        }
        return new Cadence.TimesAYear(number(form, 5));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
