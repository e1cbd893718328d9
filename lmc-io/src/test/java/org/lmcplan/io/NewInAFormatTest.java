package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.Coded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is new in a format is a fault in an older document, with a hint that names the newer format. The files in {@code since/} list
 * the types, keys and codes of the older formats, except countries and currencies, and never change; what is in the schemas and not
 * in them is new.
 */
class NewInAFormatTest {

    private static final Path OLDER = Path.of("src/test/resources/org/lmcplan/io/since");
    private static final int DOCUMENTS = 400; // enough for each key and code to occur
    private static final Set<String> KINDED = Set.of("cadence", "record");
    private static final Pattern KEY = Pattern.compile("There is no key '(\\S+)' in an? (.+)\\.");
    private static final Pattern CODE = Pattern.compile("'(\\S+)' is not (an? .+)\\.");

    @Test
    void everyKeyAndCodeThatIsNewInPlansIsAFaultInAnOlderPlan() throws IOException {
        Set<String> refused = new TreeSet<>();
        for (long seed = 1; seed <= DOCUMENTS; seed++) {
            String text = LmcWriter.create().toText(new PlanGenerator(seed).plan(), Format.JSON);
            DocumentSource older = source(text.replaceFirst("lmc-plan/3", "lmc-plan/2"));
            refused.addAll(refused(LmcReader.create().read(older).faults(), "lmc-plan/3"));
        }
        assertThat(refused).isEqualTo(added("lmc-plan-2.txt", PlanSchema.json()));
    }

    @Test
    void everyKeyAndCodeThatIsNewInRegistersIsAFaultInAnOlderRegister() throws IOException {
        Set<String> refused = new TreeSet<>();
        for (long seed = 1; seed <= DOCUMENTS; seed++) {
            String text = LmcWriter.create().toText(new RegisterGenerator(seed).register(), Format.JSON);
            DocumentSource older = source(text.replaceFirst("lmc-register/2", "lmc-register/1"));
            refused.addAll(refused(LmcReader.create().readRegister(older).faults(), "lmc-register/2"));
        }
        assertThat(refused).isEqualTo(added("lmc-register-1.txt", RegisterSchema.json()));
    }

    private static DocumentSource source(String text) {
        return DocumentSource.text(text, Format.JSON).named("older");
    }

    /** The keys and codes that the faults are about, of which there is one for each place. */
    private static Set<String> refused(List<Fault> faults, String newest) {
        List<Fault> tooNew = faults.stream()
                .filter(fault -> fault.kind() == FaultKind.UNKNOWN_KEY || fault.kind() == FaultKind.UNKNOWN_VALUE)
                .toList();
        assertThat(tooNew).extracting(Fault::path).doesNotHaveDuplicates();
        return tooNew.stream()
                .map(fault -> {
                    assertThat(fault.hint()).isEqualTo("it came with " + newest + ": write that as the format");
                    Matcher key = KEY.matcher(fault.message());
                    if (key.matches()) {
                        return object(key.group(2).replace(" ", "")) + "." + key.group(1);
                    }
                    Matcher code = CODE.matcher(fault.message());
                    assertThat(code.matches()).as(fault.message()).isTrue();
                    return code.group(2) + ": " + code.group(1);
                })
                .collect(Collectors.toSet());
    }

    /** What is new in an object that the older format has; other objects that are new are the values of new keys. */
    private static Set<String> added(String older, String schema) throws IOException {
        Set<String> known = Set.copyOf(Files.readAllLines(OLDER.resolve(older)));
        JsonNode types = JsonMapper.shared().readTree(schema).get("$defs");
        Set<String> added = new TreeSet<>();
        Set<String> ofNewKinds = new TreeSet<>();
        Set<String> before = new TreeSet<>();
        for (String type : types.propertyNames()) {
            boolean isKnown = known.contains(type);
            JsonNode keys = types.get(type).path("properties");
            if (isKnown || KINDED.contains(object(type))) {
                keys.propertyNames()
                        .forEach(key -> (known.contains(type + "." + key) ? before : isKnown ? added : ofNewKinds)
                                .add(object(type) + "." + key));
            }
            if (!isKnown && KINDED.contains(object(type))) {
                added.add("a kind of " + object(type) + ": "
                        + keys.path("kind").path("const").asString());
            }
            if (known.stream().anyMatch(word -> word.startsWith(type + ":"))) {
                codes(types.get(type))
                        .filter(code -> !known.contains(type + ":" + code))
                        .forEach(code -> added.add(noun(type) + ": " + code));
            }
        }
        ofNewKinds.removeAll(before); // which other kinds have had
        added.addAll(ofNewKinds);
        return added;
    }

    private static Stream<String> codes(JsonNode type) {
        return Stream.concat(
                        type.path("oneOf").valueStream().map(each -> each.path("const")),
                        type.path("enum").valueStream())
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    /** The name of a type without what its kind adds, as faults have it. */
    private static String object(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        if (name.endsWith("record") || name.startsWith("record")) {
            return "record";
        }
        return Set.of("everyyears", "regularly", "whenappropriate", "everymonths", "timesayear", "withoutdelay")
                                .contains(name)
                        || name.startsWith("cadence")
                ? "cadence"
                : name;
    }

    private static String noun(String type) {
        return vocabulary("org.lmcplan.model." + type)
                .or(() -> vocabulary("org.lmcplan.model.evidence." + type))
                .map(vocabulary -> Coded.noun(vocabulary, Locale.ENGLISH))
                .orElse(type);
    }

    private static Optional<Class<? extends Coded>> vocabulary(String name) {
        try {
            return Optional.of(Class.forName(name).asSubclass(Coded.class));
        } catch (ClassNotFoundException | ClassCastException notAVocabulary) {
            return Optional.empty();
        }
    }
}
