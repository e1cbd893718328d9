package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Omission;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.model.problem.ProblemReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document with faults is read in part: the entries that have faults are left out, and nothing else. */
class PartialReadingTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final LmcReader READER = LmcReader.create().withSourceMap();
    private static final Plan SHIPPED = BundledPlan.LMC_2023_2027.load();
    private static final String JSON = LmcWriter.create().toText(SHIPPED, Format.JSON);

    /** Faults that an entry can have; each says what becomes of the entry. */
    private enum Spoiling {
        UNKNOWN_KEY {
            @Override
            void spoil(ArrayNode list, int index) {
                ((ObjectNode) list.get(index)).put("colour", "blue");
            }
        },
        WRONG_TYPE {
            @Override
            void spoil(ArrayNode list, int index) {
                ((ObjectNode) list.get(index)).put("note", 7);
            }
        },
        NO_IDENTITY {
            @Override
            void spoil(ArrayNode list, int index) {
                ObjectNode entry = (ObjectNode) list.get(index);
                List.of("id", "number", "country").forEach(entry::remove);
            }
        },
        NOT_AN_OBJECT {
            @Override
            void spoil(ArrayNode list, int index) {
                list.set(index, MAPPER.getNodeFactory().stringNode("x"));
            }
        };

        abstract void spoil(ArrayNode list, int index);

        boolean keepsTheName() {
            return this == UNKNOWN_KEY || this == WRONG_TYPE;
        }
    }

    @Test
    void anySingleFaultInAnEntryLeavesTheRestReadableAndEqual() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (PlanPart part : PlanPart.values()) {
            int size = part == PlanPart.PLAN ? 0 : part.of(SHIPPED).size();
            int share = Seeds.share(size);
            for (int each = 0; each < share; each++) {
                int i = each * size / share;
                Spoiling spoiling = Spoiling.values()[random.nextInt(Spoiling.values().length)];
                checkSpoilt(part, i, spoiling, "seed " + seed + ": " + part.key() + " " + i + " " + spoiling);
            }
        }
    }

    private static void checkSpoilt(PlanPart part, int index, Spoiling spoiling, String name) {
        ReadResult<Plan> read = read(spoilt(JSON, part.key(), index, spoiling));
        PartialValue<Plan> rest = read.partial().orElseThrow();
        Extensible gone = part.of(SHIPPED).get(index);
        Optional<String> known = spoiling.keepsTheName() ? Optional.of(PlanPart.nameOf(gone)) : Optional.empty();

        assertAll(
                name,
                () -> assertThat(read.value()).isEmpty(),
                () -> assertThat(read.faults()).isNotEmpty(),
                () -> assertThat(rest.omissions()).containsExactly(new Omission(part.key(), index, known)),
                () -> assertThat(rest.unfinishedLists()).isEmpty(),
                () -> assertThat(rest.lacksAttributes()).isFalse(),
                () -> assertThat(LmcWriter.create().toText(rest.value(), Format.JSON))
                        .isEqualTo(LmcWriter.create().toText(without(part, index), Format.JSON)),
                () -> assertThat(rest.mayLack(part.key(), PlanPart.nameOf(gone)))
                        .isTrue());
    }

    private static Plan without(PlanPart part, int index) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(JSON);
        ((ArrayNode) tree.get(part.key())).remove(index);
        return read(tree.toString()).orThrow();
    }

    private static String spoilt(String json, String list, int index, Spoiling spoiling) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(json);
        spoiling.spoil((ArrayNode) tree.get(list), index);
        return tree.toString();
    }

    private static ReadResult<Plan> read(String json) {
        return READER.read(DocumentSource.text(json, Format.JSON).named("plan.json"));
    }

    @Test
    void pathsOfTheValueLeadToTheirPlacesInTheDocument() {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(JSON);
        ArrayNode commitments = (ArrayNode) tree.get("commitments");
        for (int index : new int[] {0, 3, 4, 93}) {
            Spoiling.UNKNOWN_KEY.spoil(commitments, index);
        }
        ReadResult<Plan> read = read(tree.toPrettyString());
        PartialValue<Plan> rest = read.partial().orElseThrow();

        assertThat(rest.value().commitments()).hasSize(SHIPPED.commitments().size() - 4);
        for (int i = 0; i < rest.value().commitments().size(); i++) {
            DocumentPath path = rest.inDocument(DocumentPath.root().child("commitments", i, "id"));
            String id = rest.value().commitments().get(i).id().value();
            assertThat(tree.at(path.toString()).asString()).isEqualTo(id);
            assertThat(textAt(
                            tree.toPrettyString(), read.sourceMap().locate(path).orElseThrow()))
                    .isEqualTo('"' + id + '"');
        }
        assertThat(rest.inDocument(DocumentPath.of("/sections/4"))).isEqualTo(DocumentPath.of("/sections/4"));
        assertThat(rest.inDocument(DocumentPath.of("/names/en"))).isEqualTo(DocumentPath.of("/names/en"));
    }

    private static String textAt(String document, Location location) {
        String line = document.lines().toList().get(location.span().start().line() - 1);
        return line.substring(
                location.span().start().column() - 1, location.span().end().column() - 1);
    }

    @Test
    void afterASyntaxErrorWhatWasReadBeforeItIsKept() {
        String yaml = LmcWriter.create().toText(SHIPPED, Format.YAML);
        int at = yaml.indexOf("\n  - id: \"" + SHIPPED.commitments().get(20).id());
        ReadResult<Plan> read = READER.read(
                DocumentSource.text(yaml.substring(0, at) + "\n  - id: \"" + yaml.substring(at), Format.YAML)
                        .named("plan.yaml"));
        PartialValue<Plan> rest = read.partial().orElseThrow();

        assertThat(read.faults()).isNotEmpty();
        assertThat(rest.value().commitments()).isEqualTo(SHIPPED.commitments().subList(0, 20));
        assertThat(rest.value().statements()).isEqualTo(SHIPPED.statements());
        assertThat(rest.unfinishedLists())
                .contains("commitments", "mechanisms", "actors")
                .doesNotContain("sections");
        assertThat(rest.mayLack("mechanisms", "any")).isTrue();
        assertThat(rest.mayLack("sections", "1")).isFalse();
        assertThat(read.sourceMap().locate(DocumentPath.of("/commitments/19/quote")))
                .isPresent();
    }

    @Test
    void everyCutOfADocumentIsReadUpToTheCut() {
        for (int cut = 0; cut < JSON.length(); cut += 997) {
            read(JSON.substring(0, cut)).partial().ifPresent(rest -> {
                int size = rest.value().commitments().size();
                assertThat(rest.value().commitments())
                        .isEqualTo(SHIPPED.commitments().subList(0, size));
                assertThat(rest.lacks("actors")).isTrue();
            });
        }
    }

    @Test
    void thereIsNoPartialValueWithoutTheRequiredAttributesOfThePlanItself() {
        for (String key : List.of("format", "id", "names", "language", "edition", "term", "title", "textSource")) {
            ObjectNode missing = (ObjectNode) MAPPER.readTree(JSON);
            missing.remove(key);
            ObjectNode wrong = (ObjectNode) MAPPER.readTree(JSON);
            wrong.put(key, 7);
            assertThat(read(missing.toString()).partial()).as(key).isEmpty();
            assertThat(read(wrong.toString()).partial()).as(key).isEmpty();
        }
        for (String text :
                List.of("", "{", "[]", "7", "{\"format\": \"lmc-plan/99\"}", JSON.replace("plan/3", "plan/4"))) {
            assertThat(read(text).partial())
                    .as(text.substring(0, Math.min(40, text.length())))
                    .isEmpty();
        }
    }

    @Test
    void optionalAttributesOfThePlanAreLeftOutAlone() {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(JSON);
        tree.put("adopted", 7).put("x-good", "kept").put("x-bad", 1e300);
        PartialValue<Plan> rest = read(tree.toString()).partial().orElseThrow();

        assertThat(rest.lacksAttributes()).isTrue();
        assertThat(rest.omissions()).isEmpty();
        assertThat(rest.value().adopted()).isEmpty();
        assertThat(rest.value().extensions().byKey()).containsOnlyKeys("x-good");
        assertThat(rest.value().commitments()).isEqualTo(SHIPPED.commitments());
    }

    @Test
    void aListUnderAMisspeltOrRepeatedKeyIsUnfinished() {
        assertThat(read(JSON.replace("\"commitments\": [", "\"comitments\": ["))
                        .partial()
                        .orElseThrow()
                        .unfinishedLists())
                .containsExactly("commitments");
        assertThat(read(JSON.replace("\"actors\": [\n    {", "\"sources\": [], \"actors\": [\n    {"))
                        .partial()
                        .orElseThrow()
                        .unfinishedLists())
                .containsExactly("sources");
        String withEveryAttribute =
                JSON.replaceFirst("\"textSource\":", "\"levels\": [], \"authenticTexts\": [], \"revisions\": [], $0");
        assertThat(read(withEveryAttribute.replace("\"commitments\": [", "\"zzzzzzzz\": ["))
                        .partial()
                        .orElseThrow())
                .satisfies(rest -> assertThat(rest.unfinishedLists()).contains("commitments"))
                .satisfies(rest -> assertThat(rest.lacksAttributes()).isFalse());
        assertThat(read(JSON.replace("\"commitments\": [", "\"commitments\": 7, \"x-was\": ["))
                        .partial()
                        .orElseThrow()
                        .unfinishedLists())
                .containsExactly("commitments");
    }

    @Test
    void aValidDocumentIsComplete() {
        PartialValue<Plan> whole = read(JSON).partial().orElseThrow();

        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.value()).isEqualTo(SHIPPED);
        assertThat(whole).hasToString("complete");
    }

    @Test
    void contentAfterTheEndDoesNotTouchTheValue() {
        PartialValue<Plan> rest = read(JSON + "{}").partial().orElseThrow();

        assertThat(rest.isComplete()).isTrue();
        assertThat(rest.value()).isEqualTo(SHIPPED);
    }

    @Test
    void registersAndTheRecordsOfAStreamAreReadInPart() {
        Register register = BundledRegister.LMC_2023_2027.load();
        String json = LmcWriter.create().toText(register, Format.JSON);
        String bad = spoilt(json, "records", 5, Spoiling.WRONG_TYPE);
        PartialValue<Register> rest = READER.readRegister(
                        DocumentSource.text(bad, Format.JSON).named("r.json"))
                .partial()
                .orElseThrow();
        assertThat(rest.value().records()).hasSize(register.records().size() - 1);
        assertThat(rest.omissions())
                .containsExactly(new Omission(
                        "records", 5, Optional.of(register.records().get(5).id().value())));

        String lines = bad + "\n" + MAPPER.readTree(json) + "\n";
        try (RecordStream<Register> stream =
                READER.stream(DocumentSource.text(lines, Format.JSON).named("r.jsonl"), RecordType.REGISTER)) {
            assertThat(stream.next().partial().orElseThrow().omissions()).hasSize(1);
            assertThat(stream.next().partial().orElseThrow().isComplete()).isTrue();
        } catch (IOException closing) {
            throw new AssertionError(closing);
        }
    }

    @Test
    void theFilesOfAFolderAreReadInPart(@TempDir Path folder) throws IOException {
        ObjectNode head = (ObjectNode) MAPPER.readTree(JSON);
        ArrayNode commitments = (ArrayNode) head.remove("commitments");
        List<ObjectNode> parts = new ArrayList<>();
        for (int from : new int[] {0, 30, 60}) {
            ObjectNode part = MAPPER.createObjectNode()
                    .put("format", "lmc-plan-part/3")
                    .put("plan", SHIPPED.id().value());
            int to = from == 60 ? commitments.size() : from + 30;
            part.putArray("commitments")
                    .addAll(IntStream.range(from, to)
                            .<JsonNode>mapToObj(commitments::get)
                            .toList());
            parts.add(part);
        }
        Spoiling.UNKNOWN_KEY.spoil((ArrayNode) parts.get(0).get("commitments"), 7);
        Spoiling.WRONG_TYPE.spoil((ArrayNode) parts.get(1).get("commitments"), 0);
        Files.writeString(folder.resolve("plan.json"), head.toPrettyString());
        for (int i = 0; i < 3; i++) {
            Files.writeString(folder.resolve(i + ".json"), parts.get(i).toPrettyString());
        }

        ReadResult<Plan> read = READER.readFolder(folder);
        PartialValue<Plan> rest = read.partial().orElseThrow();

        assertThat(rest.omissions()).extracting(Omission::index).containsExactly(7, 30);
        assertThat(rest.value().commitments()).hasSize(commitments.size() - 2);
        int last = rest.value().commitments().size() - 1;
        Location location = read.sourceMap()
                .locate(rest.inDocument(DocumentPath.root().child("commitments", last, "id")))
                .orElseThrow();
        assertThat(location.source()).endsWith("2.json");
        assertThat(textAt(parts.get(2).toPrettyString(), location))
                .isEqualTo('"' + rest.value().commitments().get(last).id().value() + '"');

        Files.writeString(folder.resolve("1.json"), "{");
        PartialValue<Plan> withoutAFile = READER.readFolder(folder).partial().orElseThrow();
        assertThat(withoutAFile.unfinishedLists()).contains("commitments", "sources");
        assertThat(withoutAFile.value().commitments()).hasSize(commitments.size() - 31);

        parts.get(1).put("plan", "another");
        Files.writeString(folder.resolve("1.json"), parts.get(1).toPrettyString());
        assertThat(READER.readFolder(folder).partial().orElseThrow().value().commitments())
                .hasSize(commitments.size() - 31);

        Files.writeString(folder.resolve("plan.json"), "{");
        assertThat(READER.readFolder(folder).partial()).isEmpty();
    }

    @Test
    void theFaultsAndWhatACheckFindsInTheRestAreOneReport() {
        ReadResult<Plan> read = read(spoilt(JSON, "commitments", 3, Spoiling.UNKNOWN_KEY));
        Fault other = new Fault(FaultKind.EMPTY, Location.of("x", 1, 1), DocumentPath.root(), "", List.of());

        ProblemReport all = read.check(rest -> ProblemReport.of(List.of(other)));

        assertThat(all.problems()).extracting(problem -> problem.code()).containsExactly("LMC-F301", "LMC-F201");
        assertThat(read("").check(rest -> ProblemReport.of(List.of(other))).problems())
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .containsExactly("The document is empty.");
    }
}
