package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.diff.PlanDiff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Faults in documents of assessments and of differences between plans are located, and all found at once. */
class ComputedFaultsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path EXAMPLES = Path.of("..", "examples", "plans");

    private final Plan plan = LmcReader.create().readPlan(EXAMPLES.resolve("three-lakes-2024-2029.yaml"));
    private final Assessment assessment = Assessment.of(
            plan,
            LmcReader.create().readRegister(EXAMPLES.resolve("three-lakes-register.yaml")),
            LocalDate.of(2027, 3, 1),
            AssessmentOptions.CALENDAR_YEARS);
    private final Plan newer = plan.toBuilder()
            .title("Another title")
            .commitments(plan.commitments().stream()
                    .map(each -> each.toBuilder().force(Force.EXPLORE).build())
                    .toList())
            .mechanisms(plan.mechanisms().subList(1, plan.mechanisms().size()))
            .build();

    private ObjectNode assessmentTree() {
        return (ObjectNode) JSON.readTree(LmcWriter.create().toText(assessment, Format.JSON));
    }

    private ObjectNode diffTree() {
        return (ObjectNode) JSON.readTree(LmcWriter.create().toText(PlanDiff.between(plan, newer), Format.JSON));
    }

    private List<String> faults(JsonNode tree) {
        return told(LmcReader.create().readAssessment(source(tree), plan));
    }

    private List<String> faultsOfDiff(JsonNode tree) {
        return told(LmcReader.create().readDiff(source(tree), plan, newer));
    }

    private static DocumentSource source(JsonNode tree) {
        return DocumentSource.text(tree.toString(), Format.JSON).named("stored");
    }

    private static List<String> told(ReadResult<?> result) {
        return result.faults().stream()
                .map(fault ->
                        fault.path() + " " + fault.message(Locale.ENGLISH) + " (" + fault.hint(Locale.ENGLISH) + ")")
                .toList();
    }

    private static ObjectNode at(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    @Test
    void anUnknownIdIsNamedWithTheNearestOne() {
        ObjectNode tree = assessmentTree();
        String id = plan.mechanisms().get(0).id().value();
        at(tree, "/mechanisms/0").put("target", id + "x");
        at(tree, "/commitments/0").put("commitment", "9.9-99");
        assertThat(faults(tree))
                .containsExactlyInAnyOrder(
                        "/mechanisms/0/target '" + id + "x' is not an id in mechanisms of the plan " + plan.id()
                                + ". (did you mean '" + id + "'?)",
                        "/commitments/0/commitment '9.9-99' is not an id in commitments of the plan " + plan.id()
                                + ". (read it with the plan that it is about, unchanged)");
    }

    @Test
    void aMissingAnswerAndARepeatedOneAreFaults() {
        ObjectNode tree = assessmentTree();
        ArrayNode commitments = (ArrayNode) tree.get("commitments");
        commitments.set(1, commitments.get(0));
        assertThat(faults(tree))
                .containsExactly(
                        "/commitments The key 'commitments' has no answer for "
                                + plan.commitments().get(1).id() + ". (keep one answer for each element of the plan)",
                        "/commitments The key 'commitments' answers for "
                                + plan.commitments().get(0).id()
                                + " twice. (keep one answer for each element of the plan)");
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        ObjectNode tree = assessmentTree();
        ArrayNode commitments = (ArrayNode) tree.get("commitments");
        commitments.add(commitments.remove(0));
        assertThat(LmcReader.create().readAssessment(source(tree), plan).orThrow())
                .isEqualTo(assessment);
    }

    @ParameterizedTest
    @CsvSource({
        "'', coverage, /coverage",
        "'', whole, /whole",
        "'', limits, /limits",
        "/whole, total, /whole/total",
        "/commitments/0, progress, /commitments/0/progress",
        "/commitments/0, trackable, /commitments/0/trackable",
        "/commitments/0, indicators, /commitments/0/indicators",
        "/mechanisms/0, status, /mechanisms/0/status"
    })
    void aValueThatDoesNotFollowFromTheOthersIsAFault(String object, String key, String path) {
        ObjectNode tree = assessmentTree();
        ObjectNode owner = object.isEmpty() ? tree : at(tree, object);
        JsonNode value = owner.get(key);
        owner.set(key, other(value));
        assertThat(faults(tree))
                .anyMatch(fault -> fault.startsWith(path + " The key '" + path.replaceFirst(".*/", "")
                        + "' does not follow from the other values. (keep the values as they were written"));
    }

    /** Another valid value in place of one. */
    private static JsonNode other(JsonNode value) {
        if (value.isNumber()) {
            return JSON.valueToTree(value.asInt() + 1);
        } else if (value.isBoolean()) {
            return JSON.valueToTree(!value.asBoolean());
        } else if (value.isString()) {
            return JSON.valueToTree(
                    value.asString().equals("mentioned")
                            ? "active"
                            : value.asString().equals("activity")
                                    ? "delivered"
                                    : value.asString().equals("no-record") ? "activity" : "no-record");
        } else if (value.isArray()) {
            ArrayNode copy = (ArrayNode) value.deepCopy();
            if (copy.isEmpty()) {
                copy.add("some-indicator");
            } else {
                copy.remove(0);
            }
            return copy;
        }
        ObjectNode copy = (ObjectNode) value.deepCopy();
        if (copy.has("total")) {
            copy.put("total", 0);
            ObjectNode lines = (ObjectNode) copy.get("lines");
            lines.propertyNames().forEach(name -> lines.set(name, JSON.createArrayNode()));
        } else if (copy.has("mechanisms")) {
            ((ObjectNode) copy.get("mechanisms")).put("whole", 99);
        } else {
            copy.removeAll();
        }
        return copy;
    }

    @Test
    void lessThanWhatIsCertainIsAFault() {
        ObjectNode tree = assessmentTree();
        at(tree, "/commitments/0").put("atLeast", "continuing").put("atMost", "activity");
        at(tree, "/instruments/0").put("atLeast", "adopted").put("atMost", "drafted");
        assertThat(faults(tree))
                .anyMatch(fault -> fault.startsWith("/commitments/0/atMost The key 'atMost' does not follow"))
                .anyMatch(fault -> fault.startsWith("/instruments/0/atMost The key 'atMost' does not follow"));
        ObjectNode share = assessmentTree();
        at(share, "/coverage/commitments").put("part", 900);
        assertThat(faults(share))
                .singleElement()
                .asString()
                .startsWith("/coverage/commitments/whole The key 'whole' does not follow");
        ObjectNode days = assessmentTree();
        days.putArray("series");
        at(days, "/indicators/0")
                .putArray("values")
                .addObject()
                .put("record", "r")
                .put("value", "1")
                .putObject("day")
                .put("first", "2025-01-02")
                .put("last", "2025-01-01");
        assertThat(faults(days))
                .containsExactly("/indicators/0/values/0/day/last The key 'last' does not follow from the"
                        + " other values. (keep the values as they were written: some follow from others)");
    }

    @Test
    void withAnotherPlanReadingEndsAtItsName() {
        Plan other = BundledPlan.LMC_2023_2027.load();
        assertThat(told(LmcReader.create().readAssessment(source(assessmentTree()), other)))
                .containsExactly("/plan '" + plan.id() + "' is not the id of the given plan."
                        + " (give the plan that the document is about)");
        assertThat(told(LmcReader.create().readAssessment(source(assessmentTree()), newer)))
                .singleElement()
                .asString()
                .startsWith("/planDigest 'sha256:")
                .endsWith("is not the digest of the given plan. (give the plan as it was when the document was written,"
                        + " or compute the document again)");
        assertThat(told(LmcReader.create().readDiff(source(diffTree()), newer, plan)))
                .singleElement()
                .asString()
                .startsWith("/olderDigest ");
    }

    @Test
    void aNewerFormatIsRefusedAlone() {
        ObjectNode tree = assessmentTree();
        tree.put("format", "lmc-assessment/2").put("new", true);
        assertThat(faults(tree)).singleElement().asString().contains("which is newer than this library");
        ObjectNode diff = diffTree();
        diff.put("format", "lmc-diff/9");
        assertThat(faultsOfDiff(diff)).singleElement().asString().contains("which is newer than this library");
        assertThat(faultsOfDiff(assessmentTree())).singleElement().asString().contains("is not the format of");
    }

    @Test
    void faultsAreFoundAllAtOnce() {
        ObjectNode tree = assessmentTree();
        tree.put("asOf", "2027-02-30").put("strange", 1);
        at(tree, "/evidence").put("records", -1).put("projects", "two");
        at(tree, "/options").remove("recurrence");
        at(tree, "/commitments/0").put("trackable", "true").put("ceiling", "sky");
        List<Fault> faults =
                LmcReader.create().readAssessment(source(tree), plan).faults();
        assertThat(faults)
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(
                        FaultKind.WRONG_FORM,
                        FaultKind.UNKNOWN_KEY,
                        FaultKind.OUT_OF_RANGE,
                        FaultKind.WRONG_TYPE,
                        FaultKind.MISSING_KEY,
                        FaultKind.WRONG_TYPE,
                        FaultKind.UNKNOWN_VALUE);
        assertThat(faults).allMatch(fault -> fault.location().isPresent());
    }

    @Test
    void hostileDocumentsAreRefusedWithinTheLimits() {
        for (String hostile : List.of(
                "[".repeat(100_000),
                "{\"changes\":[" + "{\"a\":".repeat(100_000),
                "{\"format\":\"lmc-diff/1\",\"changes\":[{\"x\":" + "[".repeat(5_000),
                "{\"format\":\"lmc-diff/1\",\"changes\":[{\"x\":1" + "0".repeat(10_000) + "}]}",
                "{\"format\":\"lmc-diff/1\",\"changes\":[{\"change\":\"added\",\"change\":\"added\"}]}")) {
            DocumentSource source = DocumentSource.text(hostile, Format.JSON).named("hostile");
            assertThat(LmcReader.create().readDiff(source, plan, newer).faults())
                    .isNotEmpty();
            assertThat(LmcReader.create().readAssessment(source, plan).faults()).isNotEmpty();
        }
        Limits one = Limits.defaults().withMaxFaults(1);
        ObjectNode tree = assessmentTree();
        at(tree, "/commitments/0").put("commitment", "9.9-98");
        at(tree, "/commitments/1").put("commitment", "9.9-99");
        ReadResult<Assessment> result = LmcReader.create().withLimits(one).readAssessment(source(tree), plan);
        assertThat(result.faults()).hasSize(1);
        assertThat(result.unreported()).isPositive();
    }

    @Test
    void theKeysOfAChangeMayBeInAnyOrder() {
        ObjectNode tree = diffTree();
        ArrayNode changes = (ArrayNode) tree.get("changes");
        for (int i = 0; i < changes.size(); i++) {
            changes.set(i, reversed(changes.get(i)));
        }
        assertThat(LmcReader.create().readDiff(source(tree), plan, newer).orThrow())
                .isEqualTo(PlanDiff.between(plan, newer));
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>(node.propertyNames());
            Collections.reverse(names);
            ObjectNode copy = JSON.createObjectNode();
            names.forEach(name -> copy.set(name, reversed(node.get(name))));
            return copy;
        }
        return node;
    }

    @Test
    void aChangeOfNoKnownTypeIsAFault() {
        ObjectNode tree = diffTree();
        at(tree, "/changes/0").put("change", "text-change");
        at(tree, "/changes/1").put("change", 3);
        at(tree, "/changes/2").remove("change");
        ((ArrayNode) tree.get("changes")).add("removed");
        assertThat(faultsOfDiff(tree))
                .contains(
                        "/changes/0/change 'text-change' is not a type of change. (did you mean 'text-changed'?)",
                        "/changes/2 The key 'change' is missing from a change. (add it)")
                .anyMatch(fault ->
                        fault.startsWith("/changes/1/change Expected a type of change but found another value."))
                .anyMatch(fault -> fault.matches("/changes/[0-9]+ Expected a change but found the text 'removed'.*"));
    }

    @Test
    void valuesOfADiffThatAreNotThoseOfThePlansAreFaults() {
        ObjectNode tree = diffTree();
        ArrayNode changes = (ArrayNode) tree.get("changes");
        for (JsonNode change : changes) {
            switch (change.get("change").asString()) {
                case "force-changed" ->
                    ((ObjectNode) change).put("before", "discuss").put("after", "discuss");
                case "removed" -> ((ObjectNode) change.at("/part/value")).put("id", "another");
                case "text-changed" -> ((ObjectNode) change.at("/part/older")).put("path", "/mechanisms/0");
                default -> {}
            }
        }
        assertThat(faultsOfDiff(tree))
                .anyMatch(
                        fault -> fault.matches("/changes/[0-9]+/before The key 'before' differs from the given plan.*"))
                .anyMatch(fault -> fault.matches("/changes/[0-9]+/after The key 'after' differs from the given plan.*"))
                .anyMatch(fault ->
                        fault.matches("/changes/[0-9]+/part/value The key 'value' differs from the given plan.*"))
                .anyMatch(fault ->
                        fault.matches("/changes/[0-9]+/part/older The key 'older' differs from the given plan.*"));
    }

    @Test
    void eachListNeedsItsAnswers() {
        ObjectNode tree = assessmentTree();
        List<String> lists = List.of("commitments", "indicators", "mechanisms", "instruments", "programmes");
        lists.forEach(list -> ((ArrayNode) tree.get(list)).remove(0));
        assertThat(faults(tree))
                .hasSize(lists.size())
                .allMatch(fault -> fault.contains("has no answer for"))
                .map(fault -> fault.substring(1, fault.indexOf(' ')))
                .containsExactlyInAnyOrderElementsOf(lists);
    }

    @Test
    void anOrderOrASuccessionOfPartsOfSeveralKindsIsAFault() {
        ObjectNode tree = diffTree();
        ArrayNode changes = (ArrayNode) tree.get("changes");
        changes.removeAll();
        ObjectNode order = changes.addObject().put("change", "reordered").put("kind", "plan");
        order.putArray("parts");
        order.putArray("moved");
        ObjectNode mixed = changes.addObject().put("change", "reordered").put("kind", "mechanism");
        mixed.putArray("parts").add(match("commitment", "/commitments/0", "/commitments/0"));
        mixed.putArray("moved");
        changes.add(succession(List.of(), List.of(part("actor", "/actors/0"))));
        changes.add(succession(List.of(part("actor", "/actors/0")), List.of()));
        changes.add(succession(List.of(part("actor", "/actors/0")), List.of(part("phase", "/phases/0"))));
        changes.add(succession(
                List.of(part("actor", "/actors/0"), part("phase", "/phases/0")), List.of(part("phase", "/phases/0"))));
        assertThat(faultsOfDiff(tree))
                .map(fault -> fault.substring(0, fault.indexOf(' ')))
                .containsExactly(
                        "/changes/0/parts",
                        "/changes/1/parts",
                        "/changes/2/from",
                        "/changes/3/to",
                        "/changes/4/to",
                        "/changes/5/from");
    }

    private JsonNode match(String kind, String older, String newer) {
        ObjectNode match = JSON.createObjectNode().put("kind", kind);
        match.putObject("older").put("id", id(plan, older)).put("path", older);
        match.putObject("newer").put("id", id(this.newer, newer)).put("path", newer);
        return match;
    }

    private JsonNode part(String kind, String path) {
        ObjectNode part = JSON.createObjectNode()
                .put("kind", kind)
                .put("id", id(plan, path))
                .put("path", path);
        part.set(
                "value",
                JSON.readTree(LmcWriter.create().toText(plan, Format.JSON)).at(path));
        return part;
    }

    private static String id(Plan plan, String path) {
        return JSON.readTree(LmcWriter.create().toText(plan, Format.JSON))
                .at(path)
                .path("id")
                .asString();
    }

    private static JsonNode succession(List<JsonNode> from, List<JsonNode> to) {
        ObjectNode change = JSON.createObjectNode().put("change", "succession").put("basis", "declared");
        change.putArray("from").addAll(from);
        change.putArray("to").addAll(to);
        return change;
    }

    @Test
    void partsThatThePlansDoNotHaveAreFaults() {
        ObjectNode tree = diffTree();
        ArrayNode changes = (ArrayNode) tree.get("changes");
        changes.removeAll();
        for (String path : List.of("", "/actors", "/actors/99", "/actors/01", "/phases/0", "/actors/x")) {
            ObjectNode removed = changes.addObject().put("change", "removed");
            removed.set("part", ((ObjectNode) part("actor", "/actors/0")).put("path", path));
        }
        ObjectNode whole = changes.addObject().put("change", "property-changed").put("property", "note/en");
        ObjectNode match = (ObjectNode) match("plan", "/actors/0", "/actors/0");
        whole.set("part", match);
        whole.putArray("before");
        whole.putArray("after");
        assertThat(faultsOfDiff(tree))
                .map(fault -> fault.substring(0, fault.indexOf(' ')))
                .containsExactly(
                        "/changes/0/part/path",
                        "/changes/1/part/path",
                        "/changes/2/part/path",
                        "/changes/3/part/path",
                        "/changes/4/part/path",
                        "/changes/5/part/path",
                        "/changes/6/part/older",
                        "/changes/6/part/newer");
    }

    @Test
    void aChangeOfAnAttributeThatAPartDoesNotHaveIsAFault() {
        ObjectNode tree = diffTree();
        ArrayNode changes = (ArrayNode) tree.get("changes");
        changes.removeAll();
        JsonNode actor = match("actor", "/actors/0", "/actors/0");
        JsonNode line = match("commitment", "/commitments/0", "/commitments/0");
        for (JsonNode part : List.of(actor, line)) {
            alteration(changes, "lifecycle-changed", part, "exists", "unstated").put("shift", "neither");
            alteration(changes, "moved", part, "9", "9.1");
        }
        alteration(changes, "force-changed", actor, "deliver", "urge").put("shift", "turned-outward");
        for (String type : List.of("acts-changed", "retargeted")) {
            ObjectNode change = changes.addObject().put("change", type);
            change.set("part", line);
            change.putArray("before");
            change.putArray("after");
        }
        ObjectNode cadence = changes.addObject().put("change", "cadence-changed");
        cadence.set("part", actor);
        assertThat(faultsOfDiff(tree))
                .hasSizeGreaterThan(12)
                .allMatch(fault -> fault.contains("differs from the given plan"));
    }

    private static ObjectNode alteration(ArrayNode changes, String type, JsonNode part, String before, String after) {
        ObjectNode change = changes.addObject().put("change", type);
        change.set("part", part);
        return change.put("before", before).put("after", after);
    }

    @Test
    void valuesOfTheWrongTypeAreFaults() {
        ObjectNode tree = assessmentTree();
        at(tree, "/commitments/0").put("trackable", 1);
        at(tree, "/mechanisms/0").put("kind", "partner");
        at(tree, "/instruments/0").put("kind", true);
        at(tree, "/programmes/0").putNull("contradicted");
        assertThat(faults(tree))
                .containsExactlyInAnyOrder(
                        "/commitments/0/trackable Expected true or false but found the number 1."
                                + " (write true or false, without quotes)",
                        "/mechanisms/0/kind 'partner' is not the word mechanism. (write mechanism)",
                        "/instruments/0/kind Expected the word instrument but found the true/false value true."
                                + " (write instrument)",
                        "/programmes/0/contradicted Expected true or false but found an empty value."
                                + " (write a value, or delete the key if it is optional)");
        ObjectNode diff = diffTree();
        at(diff, "/changes/0").put("before", 5);
        assertThat(faultsOfDiff(diff))
                .singleElement()
                .asString()
                .startsWith("/changes/0/before Expected text but found");
    }

    @Test
    void aMisspeltKeyIsReportedOnceAndItsValueRead() {
        ObjectNode tree = assessmentTree();
        ObjectNode first = at(tree, "/commitments/0");
        first.set("trackabel", first.remove("trackable"));
        ObjectNode mechanism = at(tree, "/mechanisms/0");
        mechanism.set("contradictd", mechanism.remove("contradicted"));
        assertThat(faults(tree)).hasSize(2).allMatch(fault -> fault.contains("There is no key"));
        ObjectNode diff = diffTree();
        ObjectNode change = (ObjectNode) diff.get("changes").get(0);
        change.set("chang", change.remove("change"));
        assertThat(faultsOfDiff(diff)).contains("/changes/0 The key 'change' is missing from a change. (add it)");
    }

    @Test
    void theTargetsOfAnIndicatorAreThoseOfThePlan() {
        ObjectNode tree = assessmentTree();
        ((ArrayNode) tree.at("/indicators/0/targets")).remove(0);
        assertThat(faults(tree))
                .containsExactly(
                        "/indicators/0/targets The key 'targets' differs from the given plan. (keep the values as"
                                + " they were written, and give the plan that they are about)");
    }
}
