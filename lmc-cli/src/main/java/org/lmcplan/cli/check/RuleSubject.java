package org.lmcplan.cli.check;

import java.util.Locale;

/** What a rule is about. */
public enum RuleSubject {
    /** A plan. */
    PLAN,
    /** A register, checked with its plan. */
    REGISTER,
    /** The step from one version of a plan to the next. */
    TRANSITION,
    /** The configuration of a check. */
    CONFIGURATION;

    /** Returns the word for it on the command line and in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
