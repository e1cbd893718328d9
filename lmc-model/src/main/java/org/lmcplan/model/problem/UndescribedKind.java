package org.lmcplan.model.problem;

import java.util.Locale;

/** A kind of problem without a description. */
record UndescribedKind(String code, Severity severity) implements ProblemKind {

    @Override
    public String summary(Locale locale) {
        return "";
    }

    @Override
    public String explanation(Locale locale) {
        return "";
    }
}
