package org.lmcplan.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words why a builder builds nothing, by element and property: {@code commitment 1-1: quote must not be blank}. */
public final class BuilderCheck {

    /** What the generator says: {@code Cannot build Commitment, some of required attributes are not set [marker, force]}. */
    private static final Pattern MISSING = Pattern.compile(".*\\[(.*)]");

    /** What tells the element from others comes first in the text of its builder: {@code Builder{id=1-1, quote=…}}. */
    private static final Pattern ID = Pattern.compile("[\\w.]+\\{(?:id|number|country)=([^,}]+)");

    private BuilderCheck() {}

    /**
     * Builds a value.
     *
     * @param builder the builder, whose {@code toString} lists what was set
     * @throws IllegalStateException if properties are missing; it names all of them
     */
    public static <T> T build(Class<T> type, Object builder, Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalStateException incomplete) {
            Matcher missing = MISSING.matcher(String.valueOf(incomplete.getMessage()));
            if (!missing.matches()) {
                throw incomplete;
            }
            throw new IllegalStateException(
                    subject(type, idIn(builder.toString())) + ": "
                            + listed(List.of(missing.group(1).split(", ", -1))) + " missing",
                    incomplete);
        }
    }

    /**
     * Refuses a value that has a complaint, such as {@code must not be blank}.
     *
     * @param id the id of the element; empty if it has none
     * @throws IllegalArgumentException if there is a complaint
     */
    public static void refuse(Class<?> type, Object id, String property, Optional<String> complaint) {
        if (complaint.isPresent()) {
            throw new IllegalArgumentException(subject(type, id) + ": " + property + " " + complaint.get());
        }
    }

    private static String idIn(String builder) {
        Matcher id = ID.matcher(builder);
        return id.lookingAt() ? id.group(1) : "";
    }

    private static String subject(Class<?> type, Object id) {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return (name + " " + id).strip();
    }

    private static String listed(List<String> properties) {
        int last = properties.size() - 1;
        return last == 0
                ? properties.get(0) + " is"
                : String.join(", ", properties.subList(0, last)) + " and " + properties.get(last) + " are";
    }
}
