/**
 * Reading and writing of plans and registers as YAML and JSON, and those that ship with the library.
 *
 * <p>Start with {@link org.lmcplan.io.BundledPlan}, {@link org.lmcplan.io.BundledRegister},
 * {@link org.lmcplan.io.LmcReader} and {@link org.lmcplan.io.LmcWriter}. No type of a parser stands in a signature, but for
 * {@link org.lmcplan.io.LmcModule}, which is one of Jackson's modules.
 */
@org.jspecify.annotations.NullMarked
module org.lmcplan.io {
    requires static org.jspecify;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires transitive tools.jackson.dataformat.yaml;
    requires transitive org.lmcplan.model;

    exports org.lmcplan.io;
}
