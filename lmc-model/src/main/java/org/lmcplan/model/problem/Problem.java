package org.lmcplan.model.problem;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.lmcplan.model.DocumentPath;

/**
 * A problem in a document: a fault in its form, found while reading, or a rule's finding about its meaning. This interface is
 * all that reports and programs need in order to show problems.
 *
 * <pre>{@code
 * for (Problem problem : problems) {
 *     String line = problem.location().map(Location::toString).orElse("")
 *             + " " + problem.severity().code() + " " + problem.code() + " " + problem.sentence(Locale.ENGLISH);
 * }
 * }</pre>
 */
public interface Problem extends Serializable {

    /** The stable id of the kind of problem, such as {@code LMC-F301} or {@code LMC-V102}. */
    String code();

    /** How serious it is. */
    Severity severity();

    /** What is known about its kind: at least the code. */
    default ProblemKind kind() {
        return ProblemKind.of(code(), severity());
    }

    /** The path of the invalid value, or of the object that lacks something. */
    DocumentPath path();

    /** The document and the range in it; empty if only the path is known. */
    Optional<Location> location();

    /** Returns one sentence that names the offending value, in Chinese if that is the locale's language, otherwise in English. */
    String message(Locale locale);

    /** Returns what would be correct, or how to fix the problem. */
    String hint(Locale locale);

    /** Returns the message, followed by the hint in brackets if there is one. */
    default String sentence(Locale locale) {
        String hint = hint(locale);
        if (hint.isBlank()) {
            return message(locale);
        }
        return message(locale)
                + Message.of(" ({0})", "（{0}）", Message.verbatim(hint)).in(locale);
    }

    /**
     * What it is about, by a name that does not change when lists are reordered: the id of an element, the number of a section.
     * Empty if it is about no particular element, or the element is known only by its {@link #path}.
     */
    default String subject() {
        return "";
    }

    /** Other paths in the same document that have to do with it. */
    default List<DocumentPath> related() {
        return List.of();
    }

    /** The values in the message, by name. Programs should use these instead of parsing messages. */
    SortedMap<String, String> properties();
}
