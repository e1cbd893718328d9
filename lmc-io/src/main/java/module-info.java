/**
 * Reads, writes and saves plans and registers as YAML and JSON, and provides the plan and the register that are bundled with the
 * library.
 *
 * <p>Entry points:
 *
 * <ul>
 *   <li>{@link org.lmcplan.io.LmcReader} reads a plan or register from a {@link org.lmcplan.io.DocumentSource}; a
 *       {@link org.lmcplan.io.RecordStream} reads many records one by one.
 *   <li>{@link org.lmcplan.io.LmcWriter} writes and saves them.
 *   <li>{@link org.lmcplan.io.BundledPlan} and {@link org.lmcplan.io.BundledRegister} are included in the library.
 *   <li>{@link org.lmcplan.io.PlanSchema} and {@link org.lmcplan.io.RegisterSchema} are JSON Schemas for editors.
 *   <li>{@link org.lmcplan.io.LmcModule} is a module for an application's own Jackson mapper, and the only type with a type of
 *       another library in its signatures.
 *   <li>{@link org.lmcplan.io.fault.ReadResult} and {@link org.lmcplan.io.fault.Fault} are what reading returns.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
module org.lmcplan.io {
    requires static org.jspecify;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires transitive tools.jackson.dataformat.yaml; // for applications that use LmcModule in a mapper of YAML
    requires transitive org.lmcplan.model;

    exports org.lmcplan.io;
    exports org.lmcplan.io.fault;

    provides tools.jackson.databind.JacksonModule with
            org.lmcplan.io.LmcModule;
}
