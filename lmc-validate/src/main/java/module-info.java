/**
 * Rules over a plan, for applications that embed them. Knows plans, not files: places are paths, and needs nothing but
 * the model.
 */
@org.jspecify.annotations.NullMarked
module org.lmcplan.validate {
    requires static org.jspecify;
    requires transitive org.lmcplan.model;

    exports org.lmcplan.validate;
    exports org.lmcplan.validate.config;
    exports org.lmcplan.validate.format;
    exports org.lmcplan.validate.rule;
}
