package org.lmcplan.io.jackson;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Why values of some types are not written or read, and what to do instead. The sentences are for programmers. */
final class Refusals {

    private static final Set<String> MODULES = Set.of("model", "io", "validate", "report");
    private static final String PREFIX = "org.lmcplan.";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("PlanIndex", "write its plan()"),
            Map.entry("RegisterIndex", "write its register()"),
            Map.entry("TextIndex", "write what search(words) returns"),
            Map.entry("Assessor", "write its result()"),
            Map.entry("AssessmentAnswers", "write the assessment"),
            Map.entry("SourceMap", "write the locations that locate(path) returns"),
            Map.entry("DocumentException", "write its faults()"),
            Map.entry("LmcMappingException", "write its faults()"),
            Map.entry("ConfigurationException", "write its faults()"),
            Map.entry("QueryException", "write its problems()"),
            Map.entry("RuleOutcome", "write the text of ReportFormat.JSON, which has the outcome of each rule"),
            Map.entry("Suppression", "write its toData()"),
            Map.entry("Baseline", "write its toData()"),
            Map.entry("Catalogue", "write its definitions()"),
            Map.entry("Validation", "write its report()"));

    private static final Map<String, String> READ_ELSEWHERE = Map.of(
            "Assessment", "LmcReader.readAssessment reads it, with its plan",
            "PlanDiff", "LmcReader.readDiff reads it, with its plans");

    private static final String BUILD = "write what its build() returns";

    private static final String SEE = "docs/jackson.md lists what has one";

    private Refusals() {}

    /** Returns whether a type belongs to this library and not to the application or the JDK. */
    static boolean isOfThisLibrary(Class<?> type) {
        String name = type.getName();
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        int end = name.indexOf('.', PREFIX.length());
        return end > 0 && MODULES.contains(name.substring(PREFIX.length(), end));
    }

    static String ofWriting(Class<?> type) {
        return nameOf(type) + " has no JSON form: " + insteadOf(type) + ".";
    }

    static String ofReading(Class<?> type) {
        if (JsonTypes.formOf(type).isPresent()) {
            String elsewhere = READ_ELSEWHERE.get(nameOf(type));
            return nameOf(type) + " is written as JSON but not read from it"
                    + (elsewhere == null ? "." : " by a mapper: " + elsewhere + ".");
        }
        if (type.isInterface()) {
            return "JSON does not say which " + nameOf(type)
                    + " this is. Put @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) on"
                    + " the property, or on " + nameOf(type)
                    + " with addMixIn, so that the type is written and read; or"
                    + " declare the property as one of the types of " + nameOf(type) + ".";
        }
        return nameOf(type) + " is not read from JSON: " + SEE + ".";
    }

    static String ofKey(Class<?> type) {
        return nameOf(type) + " cannot be the key of a JSON object: use its id or code as the key.";
    }

    static String ofUpdate(Class<?> type) {
        return nameOf(type) + " is immutable and cannot be updated from JSON: read the JSON as a value of its own, or"
                + " change the value with toBuilder() or, in a plan, with Plan.updating.";
    }

    static String ofUntyped(Class<?> type) {
        return nameOf(type)
                + " cannot be read from this format, in which numbers, texts and lists look alike, as in XML, CSV and"
                + " properties: use JSON, YAML, CBOR, Smile or TOML.";
    }

    static String ofTypeKey(Class<?> type, String key) {
        return "The key '" + key + "' of " + nameOf(type) + " cannot be its type id, too: choose another property in"
                + " @JsonTypeInfo.";
    }

    static String ofUnwrapping(Class<?> type) {
        return "@JsonUnwrapped cannot be used on " + nameOf(type)
                + ": its keys are those of a document, and unknown keys are faults. Give it a key of its own.";
    }

    static String ofIgnoring(Class<?> type) {
        return "Keys of " + nameOf(type)
                + " cannot be left out with annotations: its keys are those of a"
                + " document. Write the values that you need in a type of your own.";
    }

    private static String insteadOf(Class<?> type) {
        return INSTEAD.getOrDefault(nameOf(type), type.getSimpleName().equals("Builder") ? BUILD : SEE);
    }

    /** Returns the name by which users know a type: that of the interface for a hidden implementation. */
    private static String nameOf(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .map(each -> each.getName().replaceFirst(".*\\.", "").replace('$', '.'))
                .filter(INSTEAD::containsKey)
                .findFirst()
                .orElse(type.getName().replaceFirst(".*\\.(Immutable)?", "").replace('$', '.'));
    }
}
