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
import org.lmcplan.model.Coded;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.evidence.Confidence;

/**
 * The options of the program.
 *
 * @param asOf the report date
 * @param dayGiven whether the date was given; otherwise it is today
 * @param reading how "every two years" is read, and the least confidence of records that count
 * @param languages the languages to write in
 * @param plan the file of the plan; empty for the bundled one
 * @param register the file of the register; empty for the bundled one
 * @param out the folder to write into
 */
record ProgressOptions(
        LocalDate asOf,
        boolean dayGiven,
        AssessmentOptions reading,
        List<LanguageTag> languages,
        Optional<Path> plan,
        Optional<Path> register,
        Path out) {

    private static final List<String> NAMES =
            List.of("--as-of", "--reading", "--confidence", "--language", "--plan", "--register", "--out");

    static ProgressOptions parse(Clock clock, String... arguments) throws UsageException {
        Map<String, String> given = given(arguments);
        Optional<String> day = Optional.ofNullable(given.get("--as-of"));
        return new ProgressOptions(
                day.isPresent() ? day(day.get()) : LocalDate.now(clock),
                day.isPresent(),
                new AssessmentOptions(
                        coded(given, "--reading", AssessmentOptions.CALENDAR_YEARS.recurrence(), Recurrence.class),
                        coded(
                                given,
                                "--confidence",
                                AssessmentOptions.CALENDAR_YEARS.leastConfidence(),
                                Confidence.class)),
                languages(given.getOrDefault("--language", "both")),
                file(given, "--plan"),
                file(given, "--register"),
                file(given, "--out").orElse(Path.of("target", "report")));
    }

    private static Map<String, String> given(String... arguments) throws UsageException {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i];
            if (!NAMES.contains(name)) {
                throw new UsageException(
                        "Unknown option '" + name + "'; the options are " + String.join(", ", NAMES) + ".");
            }
            if (i + 1 == arguments.length) {
                throw new UsageException("The option " + name + " needs a value.");
            }
            if (given.put(name, arguments[i + 1]) != null) {
                throw new UsageException("The option " + name + " is given twice.");
            }
        }
        return given;
    }

    private static LocalDate day(String text) throws UsageException {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException invalid) {
            // reported below
        }
        throw new UsageException("--as-of needs a date such as 2026-11-23, not '" + text + "'.");
    }

    private static <C extends Coded> C coded(Map<String, String> given, String name, C otherwise, Class<C> vocabulary)
            throws UsageException {
        String text = given.getOrDefault(name, otherwise.code());
        Optional<C> term = Coded.parse(vocabulary, text);
        if (term.isPresent()) {
            return term.get();
        }
        String codes =
                Arrays.stream(vocabulary.getEnumConstants()).map(Coded::code).collect(Collectors.joining(" or "));
        throw new UsageException(name + " needs " + codes + ", not '" + text + "'.");
    }

    private static List<LanguageTag> languages(String text) throws UsageException {
        return switch (text) {
            case "en" -> List.of(LanguageTag.ENGLISH);
            case "zh" -> List.of(LanguageTag.CHINESE);
            case "both" -> List.of(LanguageTag.ENGLISH, LanguageTag.CHINESE);
            default -> throw new UsageException("--language needs en, zh or both, not '" + text + "'.");
        };
    }

    private static Optional<Path> file(Map<String, String> given, String name) throws UsageException {
        String text = given.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException invalid) {
            throw new UsageException(name + " needs a path, but '" + text + "' is not one.");
        }
    }
}
