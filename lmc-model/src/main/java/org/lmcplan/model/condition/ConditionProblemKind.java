package org.lmcplan.model.condition;

/** The kinds of problems of conditions. */
enum ConditionProblemKind {
    /** The condition does not follow the grammar. */
    MALFORMED("LMC-Q101"),
    /** The parts do not have this property. */
    UNKNOWN_PROPERTY("LMC-Q102"),
    /** The property cannot have this value. */
    WRONG_VALUE("LMC-Q103"),
    /** The property does not take this operator. */
    WRONG_OPERATOR("LMC-Q104"),
    /** The condition is too long, too deep or has too many tests. */
    TOO_MUCH("LMC-Q105");

    private final String code;

    ConditionProblemKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
