package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.benchmarks.peer.PlanRecord;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Counts the kinds of defects that other libraries detect in the galleries of faulty documents against which the reader and the
 * rules are tested. Run with {@code -Dlmc.write.pages=true} to update the table on the page.
 */
class PeerDetectionTest {

    private static final Path PAGE = Path.of("../docs/benchmarks.md");
    private static final String START = "<!-- what peers find: made by a test -->\n";
    private static final String END = "<!-- end of what peers find -->\n";
    private static final Path FAULTS = Path.of("../lmc-io/src/test/resources/org/lmcplan/io/faults");
    private static final Path RULES = Path.of("../lmc-validate/src/test/resources/org/lmcplan/validate/plan");

    /** Some rules depend on the current date. */
    private static final Validator RULES_ON_PLANS = Validator.builder(
                    Validator.standard().catalogue())
            .asOf(LocalDate.of(2026, 1, 1))
            .build();

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("LMC-F1", "bytes and characters"),
            Map.entry("LMC-F2", "syntax"),
            Map.entry("LMC-F3", "keys and values"),
            Map.entry("LMC-F4", "size"),
            Map.entry("LMC-V1", "identity and reference"),
            Map.entry("LMC-V2", "sections"),
            Map.entry("LMC-V3", "text and quotes"),
            Map.entry("LMC-V4", "names"),
            Map.entry("LMC-V5", "commitments"),
            Map.entry("LMC-V6", "pillars and areas"),
            Map.entry("LMC-V7", "dates and sources"),
            Map.entry("LMC-V8", "characters in names and ids"),
            Map.entry("LMC-V9", "tracking"));

    @Test
    void thePageListsWhatEachLibraryDetects() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(START) + START.length();
        String current = page.substring(0, from) + "\n" + table() + "\n" + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(PAGE, current);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(current);
    }

    private static String table() throws IOException {
        Map<String, Predicate<Path>> detectors = new LinkedHashMap<>();
        detectors.put("lmc", PeerDetectionTest::rejectedByLmc);
        detectors.put("networknt", PeerDetectionTest::rejectedByNetworknt);
        detectors.put("Hibernate Validator", PeerDetectionTest::rejectedByHibernate);
        Map<String, Map<Path, List<Path>>> families = new TreeMap<>();
        for (Path gallery : List.of(FAULTS, RULES)) {
            for (Path folder : list(gallery, Files::isDirectory)) {
                String family = folder.getFileName().toString().substring(0, "LMC-F1".length());
                families.computeIfAbsent(family, key -> new TreeMap<>())
                        .put(folder, list(folder, PeerDetectionTest::isDocument));
            }
        }
        assertThat(families.keySet()).isEqualTo(new TreeSet<>(FAMILIES.keySet()));
        StringBuilder table = new StringBuilder("| defects in | kinds | ")
                .append(String.join(" | ", detectors.keySet()))
                .append(" |\n|---|---:|---:|---:|---:|\n");
        families.forEach((family, kinds) -> table.append("| ")
                .append(FAMILIES.get(family))
                .append(" | ")
                .append(kinds.size())
                .append(detectors.values().stream()
                        .map(detector -> kinds.values().stream()
                                .filter(cases -> detects(detector, cases))
                                .count())
                        .map(count -> " | " + count)
                        .collect(Collectors.joining()))
                .append(" |\n"));
        return table.toString();
    }

    /** Returns whether a library rejects a faulty case and accepts all valid ones. */
    private static boolean detects(Predicate<Path> detector, List<Path> cases) {
        return cases.stream().filter(PeerDetectionTest::isFaulty).anyMatch(detector)
                && cases.stream().filter(file -> !isFaulty(file)).noneMatch(detector);
    }

    private static boolean rejectedByLmc(Path document) {
        ReadResult<Plan> read = LmcReader.create().read(DocumentSource.file(document));
        String rule = document.getName(document.getNameCount() - 2).toString();
        return read.value().isEmpty()
                || RULES_ON_PLANS.validate(read.orThrow()).findings().stream()
                        .anyMatch(finding -> finding.rule().value().equals(rule));
    }

    private static boolean rejectedByNetworknt(Path document) {
        try {
            return !PeerOperations.Schemas.errors(mapper(document).readTree(document.toFile()))
                    .isEmpty();
        } catch (JacksonException unreadable) {
            return true;
        }
    }

    private static boolean rejectedByHibernate(Path document) {
        try {
            PlanRecord plan = mapper(document).readValue(document.toFile(), PlanRecord.class);
            return plan == null || !PeerOperations.Constraints.violations(plan).isEmpty();
        } catch (JacksonException unreadable) {
            return true;
        }
    }

    private static ObjectMapper mapper(Path document) {
        return document.toString().endsWith(".json") ? new JsonMapper() : new YAMLMapper();
    }

    private static boolean isFaulty(Path document) {
        Path findings = Path.of(document.toString().replaceFirst("\\.[a-z]+$", ".findings"));
        try {
            return !Files.exists(findings) || Files.size(findings) > 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".json");
    }

    private static List<Path> list(Path folder, Predicate<Path> filter) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(filter).sorted().toList();
        }
    }
}
