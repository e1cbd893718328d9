package org.lmcplan.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.AssessmentSchema;
import org.lmcplan.io.DiffSchema;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.PlanSchema;
import org.lmcplan.io.RegisterSchema;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.validate.format.ReportSchema;

/** Reads the vocabularies out of the schemas, which say what each code means. */
final class Vocabularies {

    private static final Pattern MEANING = Pattern.compile("- `([^`]+)`: (.*)");

    /** A bound that is beyond what documents may have; as text it is read like everything else. */
    private static final Pattern LARGE_BOUND = Pattern.compile("(?<=: )-?[0-9]+E\\+[0-9]+");

    private Vocabularies() {}

    /** Returns all vocabularies by name. */
    static Map<String, CodeList> byName() {
        Map<String, CodeList> all = new TreeMap<>();
        Stream.of(
                        PlanSchema.json(),
                        RegisterSchema.json(),
                        AssessmentSchema.json(),
                        DiffSchema.json(),
                        ReportSchema.json())
                .forEach(schema -> {
                    Map<String, ExtensionValue> types = keys(keys(read(schema)).get("$defs"));
                    types.forEach((name, type) ->
                            vocabulary(name, keys(type), types).ifPresent(found -> all.putIfAbsent(name, found)));
                });
        return all;
    }

    private static ExtensionValue read(String schema) {
        return LmcReader.create()
                .readData(DocumentSource.text(LARGE_BOUND.matcher(schema).replaceAll("\"$0\""), Format.JSON))
                .orThrow();
    }

    private static Optional<CodeList> vocabulary(
            String name, Map<String, ExtensionValue> type, Map<String, ExtensionValue> types) {
        String description = text(type.get("description"));
        List<CodeList.Term> terms = new ArrayList<>();
        Map<String, String> meanings = meanings(description);
        items(type.get("enum")).forEach(code -> {
            terms.add(new CodeList.Term(text(code), meanings.getOrDefault(text(code), "")));
        });
        if (name.equals("Cadence")) {
            items(type.get("oneOf")).forEach(choice -> terms.add(kind(keys(choice), types)));
        }
        int end = description.indexOf("\n\n");
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new CodeList(
                        name,
                        end < 0 ? description : description.substring(0, end),
                        List.copyOf(terms),
                        CodeListTypes.find(name)));
    }

    /** A cadence says of which kind it is by its key {@code kind}. */
    private static CodeList.Term kind(Map<String, ExtensionValue> choice, Map<String, ExtensionValue> types) {
        String reference = text(choice.get("$ref"));
        Map<String, ExtensionValue> object = keys(types.get(reference.substring(reference.lastIndexOf('/') + 1)));
        Map<String, ExtensionValue> kind = keys(keys(object.get("properties")).get("kind"));
        return new CodeList.Term(text(kind.get("const")), text(kind.get("description")));
    }

    private static Map<String, String> meanings(String description) {
        Map<String, String> meanings = new TreeMap<>();
        description.lines().map(MEANING::matcher).filter(Matcher::matches).forEach(line -> {
            meanings.put(line.group(1), line.group(2));
        });
        return meanings;
    }

    private static Map<String, ExtensionValue> keys(@Nullable ExtensionValue value) {
        return value instanceof ExtensionValue.Fields fields ? fields.byKey() : Map.of();
    }

    private static List<ExtensionValue> items(@Nullable ExtensionValue value) {
        return value instanceof ExtensionValue.Items items ? items.entries() : List.of();
    }

    private static String text(@Nullable ExtensionValue value) {
        return value instanceof ExtensionValue.Text text ? text.text() : "";
    }
}
