package org.lmcplan.model.problem;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of problem: what all problems with the same {@linkplain Problem#code() code} have in common. Kinds of faults and rules
 * are described in reports by these words.
 */
public interface ProblemKind extends Serializable {

    /** The stable id, such as {@code LMC-F301} or {@code LMC-V102}. */
    String code();

    /** The severity of problems of this kind, unless a program sets another. */
    Severity severity();

    /** Returns what is wrong or required, in one sentence; empty if it is not known. */
    String summary(Locale locale);

    /** Returns why, or how to fix it; empty if there is nothing to add to the summary. */
    String explanation(Locale locale);

    /** The page that describes it, in this library's {@code docs} folder: {@code rules/LMC-V102.md}. */
    default Optional<String> page() {
        return Optional.empty();
    }

    /** Returns a kind of which only the code and the severity are known. */
    static ProblemKind of(String code, Severity severity) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        return new UndescribedKind(code, severity);
    }
}
