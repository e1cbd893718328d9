package org.lmcplan.cli.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;

/** Reads the values of options, and says in one sentence what is wrong with them. */
public final class OptionValues {

    private OptionValues() {}

    /**
     * Returns the value if it is one of the choices.
     *
     * @throws CommandFailure if it is not
     */
    public static String choice(String option, String value, String... choices) {
        if (List.of(choices).contains(value)) {
            return value;
        }
        throw unknown(option, value, List.of(choices));
    }

    /**
     * Returns the constant of a vocabulary with this code.
     *
     * @throws CommandFailure if there is none
     */
    public static <E extends Enum<E> & Coded> E code(String option, String value, Class<E> type) {
        Optional<E> known = Coded.parse(type, value);
        return known.orElseThrow(() -> unknown(
                option,
                value,
                Stream.of(type.getEnumConstants()).map(Coded::code).toList()));
    }

    /**
     * Returns the date of a value such as {@code 2026-11-23}.
     *
     * @throws CommandFailure if it is none
     */
    public static LocalDate date(String option, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException malformed) {
            throw CommandFailure.usage(
                    Message.of("{0} expects a day, but '{1}' is none.", "{0} 需要一个日期，但“{1}”不是日期。", option, value),
                    Message.of("write it as 2026-11-23", "请写成 2026-11-23 的形式"));
        }
    }

    /**
     * Returns the whole number of a value, at least the given one.
     *
     * @throws CommandFailure if it is none
     */
    public static int number(String option, String value, int least) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // said below
        }
        throw CommandFailure.usage(
                Message.of(
                        "{0} expects a whole number of at least {1}, not '{2}'.",
                        "{0} 需要一个不小于 {1} 的整数，而不是“{2}”。", option, Integer.toString(least), value),
                Message.nothing());
    }

    private static CommandFailure unknown(String option, String value, List<String> choices) {
        return CommandFailure.usage(
                Message.of("{0} does not know '{1}'.", "{0} 没有“{1}”这个值。", option, value),
                Message.of(
                        "choose one of {0}",
                        "请从 {0} 中选择", Message.verbatim(choices.stream().collect(Collectors.joining(", ")))));
    }
}
