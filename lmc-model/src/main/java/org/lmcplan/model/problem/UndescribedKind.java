package org.lmcplan.model.problem;

import java.util.Locale;
import java.util.Objects;

/** A kind of problem without a description. */
record UndescribedKind(String code, Severity severity) implements ProblemKind {

    @Override
    public String summary(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return "";
    }

    @Override
    public String explanation(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return "";
    }
}
