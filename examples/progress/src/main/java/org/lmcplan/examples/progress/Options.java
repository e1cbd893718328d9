package org.lmcplan.examples.progress;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Recurrence;

/**
 * What the program was asked for.
 *
 * @param asOf the day of the report
 * @param dayGiven whether the day was named; otherwise it is today
 * @param reading what "every so many years" means
 * @param languages the languages to write in
 * @param plan the file of the plan; empty for the one that is shipped
 * @param register the file of the register; empty for the one that is shipped
 * @param out the folder to write into
 */
record Options(
        LocalDate asOf,
        boolean dayGiven,
        AssessmentOptions reading,
        List<LanguageTag> languages,
        Optional<Path> plan,
        Optional<Path> register,
        Path out) {

    private static final List<String> NAMES =
            List.of("--as-of", "--reading", "--language", "--plan", "--register", "--out");

    static Options parse(Clock clock, String... arguments) throws Refusal {
        Map<String, String> given = given(arguments);
        Optional<String> day = Optional.ofNullable(given.get("--as-of"));
        return new Options(
                day.isPresent() ? day(day.get()) : LocalDate.now(clock),
                day.isPresent(),
                reading(given.getOrDefault("--reading", Recurrence.CALENDAR_YEARS.code())),
                languages(given.getOrDefault("--language", "both")),
                file(given, "--plan"),
                file(given, "--register"),
                file(given, "--out").orElse(Path.of("target", "report")));
    }

    private static Map<String, String> given(String... arguments) throws Refusal {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i];
            if (!NAMES.contains(name)) {
                throw new Refusal("There is no option '" + name + "'; there are " + String.join(", ", NAMES) + ".");
            }
            if (i + 1 == arguments.length) {
                throw new Refusal("The option " + name + " lacks its value.");
            }
            if (given.put(name, arguments[i + 1]) != null) {
                throw new Refusal("The option " + name + " is given twice.");
            }
        }
        return given;
    }

    private static LocalDate day(String text) throws Refusal {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            // told below
        }
        throw new Refusal("--as-of wants a day such as 2026-11-23, not '" + text + "'.");
    }

    private static AssessmentOptions reading(String text) throws Refusal {
        for (Recurrence recurrence : Recurrence.values()) {
            if (recurrence.code().equals(text)) {
                return new AssessmentOptions(recurrence, AssessmentOptions.CALENDAR_YEARS.leastConfidence());
            }
        }
        String codes = Arrays.stream(Recurrence.values()).map(Recurrence::code).collect(Collectors.joining(" or "));
        throw new Refusal("--reading wants " + codes + ", not '" + text + "'.");
    }

    private static List<LanguageTag> languages(String text) throws Refusal {
        return switch (text) {
            case "en" -> List.of(LanguageTag.ENGLISH);
            case "zh" -> List.of(LanguageTag.CHINESE);
            case "both" -> List.of(LanguageTag.ENGLISH, LanguageTag.CHINESE);
            default -> throw new Refusal("--language wants en, zh or both, not '" + text + "'.");
        };
    }

    private static Optional<Path> file(Map<String, String> given, String name) throws Refusal {
        String text = given.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException impossible) {
            throw new Refusal(name + " wants a path, which '" + text + "' cannot be.");
        }
    }
}
