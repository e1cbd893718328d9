package org.lmcplan.benchmarks;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Format;

/** What is measured, each with what it is compared with. */
enum Work {
    TOKENS("token scan", corpus -> {
        byte[] json = corpus.json();
        return () -> BaselineScans.countJsonTokens(json);
    }),
    EVENTS("event scan", corpus -> {
        byte[] yaml = corpus.yaml();
        return () -> BaselineScans.countYamlEvents(yaml);
    }),
    REGISTER_TOKENS("token scan of the lines", corpus -> {
        byte[] lines = Corpus.registerLines();
        return () -> BaselineScans.countJsonTokens(lines);
    }),

    JSON_STRINGS(TOKENS, corpus -> {
        byte[] json = corpus.json();
        return () -> BaselineScans.decodeJsonStrings(json);
    }),
    JSON_PLAN(TOKENS, corpus -> ReadOperations.plan(corpus.json(), Format.JSON)),
    JSON_POSITIONS(TOKENS, corpus -> ReadOperations.planWithPositions(corpus.json(), Format.JSON)),
    JSON_JACKSON(TOKENS, corpus -> PeerOperations.records(corpus.json())),
    JSON_BLACKBIRD(TOKENS, corpus -> PeerOperations.blackbirdRecords(corpus.json())),
    JSON_FASTJSON(TOKENS, corpus -> PeerOperations.fastjsonRecords(corpus.json())),
    JSON_NETWORKNT(TOKENS, corpus -> PeerOperations.treeWithPositions(corpus.json())),

    YAML_PLAN(EVENTS, corpus -> ReadOperations.plan(corpus.yaml(), Format.YAML)),
    YAML_POSITIONS(EVENTS, corpus -> ReadOperations.planWithPositions(corpus.yaml(), Format.YAML)),
    YAML_JACKSON(EVENTS, corpus -> PeerOperations.yamlRecords(corpus.yaml())),

    JSON_WRITTEN(TOKENS, corpus -> ReadOperations.written(corpus.plan(), Format.JSON)),
    YAML_WRITTEN(EVENTS, corpus -> ReadOperations.written(corpus.plan(), Format.YAML)),

    RULES(TOKENS, corpus -> RuleOperations.plan(corpus.plan())),
    LINE_CHANGED(TOKENS, corpus -> RuleOperations.oneLineChanged(corpus.plan())),
    HIBERNATE(TOKENS, corpus -> PeerOperations.constraints(corpus.json())),
    NETWORKNT(TOKENS, corpus -> PeerOperations.schema(corpus.json())),
    READ_RULES_POSITIONS(TOKENS, corpus -> RuleOperations.readAndLocate(corpus.json())),
    READ_HIBERNATE(TOKENS, corpus -> PeerOperations.checkedRecords(corpus.json())),
    READ_NETWORKNT(TOKENS, corpus -> PeerOperations.validatedTree(corpus.json())),
    REGISTER(REGISTER_TOKENS, corpus -> RuleOperations.registerAssessed(corpus.plan(), Corpus.registerLines())),

    /** The heap that a plan keeps, in bytes. */
    HEAP("bytes of JSON", null),
    /** The start of a program that reads and validates the shipped plan, in elapsed time. */
    COLD_MAIN("empty `main`", null),
    /** The second start of {@code lmc validate}, in elapsed time. */
    COMMAND("empty `main`", null);

    private static final Set<Work> IN_MEMORY =
            EnumSet.of(RULES, LINE_CHANGED, HIBERNATE, NETWORKNT, REGISTER, HEAP, COLD_MAIN, COMMAND);

    private final String label;
    private final @Nullable Work base;
    private final @Nullable Function<Corpus, Operation> operation;

    Work(String label, @Nullable Function<Corpus, Operation> operation) {
        this.label = label;
        this.base = null;
        this.operation = operation;
    }

    Work(Work base, Function<Corpus, Operation> operation) {
        this.label = base.label;
        this.base = base;
        this.operation = operation;
    }

    /** Returns the name of what this is compared with. */
    String baseLabel() {
        return label;
    }

    /** Returns what this is compared with at the size of the shipped plan; a scan is compared with itself. */
    Work base() {
        return base == null ? this : base;
    }

    /** Returns whether it is measured by doing it repeatedly in a process of its own. */
    boolean isRepeated() {
        return operation != null;
    }

    /** Returns whether it reads or writes a whole document, so that bytes per second make sense. */
    boolean isOfDocument() {
        return !IN_MEMORY.contains(this);
    }

    /** Returns the format of the document that it reads, writes or is compared with. */
    Format format() {
        return base() == EVENTS ? Format.YAML : Format.JSON;
    }

    /** Returns whether it runs on a version of Java; Blackbird of Jackson 3.3 needs 25. */
    boolean runsOn(int feature) {
        return this != JSON_BLACKBIRD || feature >= 25;
    }

    /** Prepares the operation on the documents. */
    Operation on(Corpus corpus) {
        return Objects.requireNonNull(operation, "not repeated").apply(corpus);
    }
}
