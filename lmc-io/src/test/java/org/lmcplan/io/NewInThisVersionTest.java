package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every key and code that came after the versions recorded in {@code migrations/} is refused in a document of such a version, with
 * the version that has it. A new key or code that older documents may use by mistake is named by this test.
 */
class NewInThisVersionTest {

    private static final Path RECORDED = Path.of("src/test/resources/org/lmcplan/io/migrations");

    @Test
    void newKeysAndCodesOfPlansAreRefusedInOlderPlans() throws IOException {
        assertRefused(
                "keys-of-lmc-plan-2.txt",
                PlanSchema.json(),
                "lmc-plan/3",
                seed -> older(
                        LmcWriter.create()
                                .toText(
                                        new PlanGenerator(seed)
                                                .withoutExtensions()
                                                .plan(),
                                        Format.JSON),
                        "lmc-plan/3",
                        "lmc-plan/2",
                        source -> LmcReader.create().read(source).faults()));
    }

    @Test
    void newKeysAndCodesOfRegistersAreRefusedInOlderRegisters() throws IOException {
        assertRefused(
                "keys-of-lmc-register-1.txt",
                RegisterSchema.json(),
                "lmc-register/2",
                seed -> older(
                        LmcWriter.create().toText(new RegisterGenerator(seed).register(), Format.JSON),
                        "lmc-register/2",
                        "lmc-register/1",
                        source -> LmcReader.create().readRegister(source).faults()));
    }

    private static List<Fault> older(
            String document, String newest, String older, Function<DocumentSource, List<Fault>> read) {
        return read.apply(DocumentSource.text(document.replaceFirst(newest, older), Format.JSON));
    }

    private static void assertRefused(
            String recorded, String schema, String newest, Function<Long, List<Fault>> faultsOfOlder)
            throws IOException {
        Set<String> keys = new HashSet<>();
        Set<String> codes = new HashSet<>();
        LongStream.rangeClosed(1, 120)
                .boxed()
                .flatMap(seed -> faultsOfOlder.apply(seed).stream())
                .filter(fault -> fault.hint().contains(newest))
                .forEach(fault -> {
                    if (fault.kind() == FaultKind.UNKNOWN_KEY) {
                        List<String> path = fault.path().segments();
                        keys.add(path.get(path.size() - 1));
                    } else {
                        codes.add(fault.excerpt().replace("\"", ""));
                    }
                });
        Set<String> added = new TreeSet<>();
        Set<String> accepted = new TreeSet<>();
        for (String name : newNames(Files.readAllLines(RECORDED.resolve(recorded), StandardCharsets.UTF_8), schema)) {
            added.add(name);
            boolean isKey = name.contains(".");
            String word = name.substring(name.indexOf(isKey ? '.' : '=') + 1);
            if (!(isKey ? keys : codes).contains(word)) {
                accepted.add(name);
            }
        }
        assertThat(added).hasSizeGreaterThan(20);
        assertThat(accepted)
                .as("accepted in older documents, or in no generated one")
                .isEmpty();
    }

    /** The keys and codes, as in {@code Commitment.due} and {@code Act=publish}, that older objects and lists did not have. */
    private static List<String> newNames(List<String> before, String schema) {
        Set<String> known = new HashSet<>(before);
        List<String> names = new ArrayList<>();
        JsonMapper.shared().readTree(schema).get("$defs").properties().forEach(type -> {
            String name = type.getKey();
            if (before.stream().anyMatch(each -> each.startsWith(name + ".") || each.startsWith(name + "="))) {
                Stream<String> keys = type.getValue().path("properties").propertyNames().stream()
                        .map(key -> name + "." + key);
                Stream<String> codes = type.getValue()
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(code -> name + "=" + code);
                Stream.concat(keys, codes).filter(each -> !known.contains(each)).forEach(names::add);
            }
        });
        return names;
    }
}
