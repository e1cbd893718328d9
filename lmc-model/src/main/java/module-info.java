/**
 * Immutable types for a plan of action: the text it consists of, the coding that was read into that text, and the evidence
 * of what happened since.
 *
 * <p>Needs nothing but the JDK. Reading and writing documents is the work of {@code org.lmcplan.io}, judging them that
 * of {@code org.lmcplan.validate}.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the modules that one package is exported to are compiled later
module org.lmcplan.model {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.lmcplan.model;
    exports org.lmcplan.model.assess;
    exports org.lmcplan.model.diff;
    exports org.lmcplan.model.evidence;
    exports org.lmcplan.model.problem;
    exports org.lmcplan.model.text to
            org.lmcplan.io,
            org.lmcplan.report,
            org.lmcplan.validate;
}
