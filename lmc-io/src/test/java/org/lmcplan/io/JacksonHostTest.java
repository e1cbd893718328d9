package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.host.HostTypes.AnyClause;
import com.example.host.HostTypes.AnyElement;
import com.example.host.HostTypes.AsNumber;
import com.example.host.HostTypes.Deduced;
import com.example.host.HostTypes.Dossier;
import com.example.host.HostTypes.Indexed;
import com.example.host.HostTypes.Meeting;
import com.example.host.HostTypes.Merged;
import com.example.host.HostTypes.NamedType;
import com.example.host.HostTypes.OnlyQuotes;
import com.example.host.HostTypes.Region;
import com.example.host.HostTypes.Regions;
import com.example.host.HostTypes.TypeAsKind;
import com.example.host.HostTypes.TypesByName;
import com.example.host.HostTypes.Untyped;
import com.example.host.HostTypes.Unwrapped;
import com.example.host.HostTypes.WithTypes;
import com.example.host.HostTypes.WithoutQuote;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.fault.LmcMappingException;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Marker;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.problem.Severity;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Values of the library inside the types of an application, with the features of Jackson that applications use. */
class JacksonHostTest {

    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
    private final Plan plan = BundledPlan.LMC_2023_2027.load();
    private final Register register = BundledRegister.LMC_2023_2027.load();
    private final Commitment commitment = plan.commitments().get(0);

    private interface Call {
        Object run() throws Exception;
    }

    private static void assertRefused(Call call, String sentence) {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(call::run)
                .satisfies(refused -> assertThat(refused.getOriginalMessage()).isEqualTo(sentence));
    }

    @Test
    void idsAndCodesAreTheKeysOfMaps() {
        Indexed indexed = new Indexed(
                Map.of(CommitmentId.of("4.1-1"), 1),
                Map.of(Slug.of("leaders-meeting"), 2),
                Map.of(Slug.of("china"), 3),
                Map.of(SectionNumber.of("4.2.10"), 4),
                Map.of(LanguageTag.ENGLISH, 5),
                Map.of(PartialDate.of("2023-12"), 6),
                Map.of(new CountryCode("KH"), 7),
                Map.of(new CurrencyCode("USD"), 8),
                Map.of(Marker.parse("加强").orElseThrow(), 9),
                Map.of(DocumentPath.of("/a~1b/0"), 10),
                new EnumMap<>(Map.of(Force.DELIVER, 11)),
                Map.of(Act.CREATE, 12),
                EnumSet.of(Act.DRAFT, Act.HOLD));
        String text = json.writeValueAsString(indexed);
        assertThat(text)
                .isEqualTo(
                        "{\"byCommitment\":{\"4.1-1\":1},\"bySlug\":{\"leaders-meeting\":2},\"byElement\":{\"china\":3},"
                                + "\"bySection\":{\"4.2.10\":4},\"byLanguage\":{\"en\":5},\"byDate\":{\"2023-12\":6},"
                                + "\"byCountry\":{\"KH\":7},\"byCurrency\":{\"USD\":8},\"byMarker\":{\"加强\":9},"
                                + "\"byPath\":{\"/a~1b/0\":10},\"byForce\":{\"deliver\":11},\"byAct\":{\"create\":12},"
                                + "\"acts\":[\"draft\",\"hold\"]}");
        assertThat(json.readValue(text, Indexed.class)).isEqualTo(indexed);
    }

    @Test
    void vocabulariesAreWrittenAsCodesWhateverTheMapperIsToldAboutEnums() {
        ObjectMapper numbers = JsonMapper.builder()
                .findAndAddModules()
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX, EnumFeature.WRITE_ENUM_KEYS_USING_INDEX)
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .build();
        assertThat(numbers.writeValueAsString(Map.of(Force.DELIVER, List.of(Act.CREATE))))
                .isEqualTo("{\"deliver\":[\"create\"]}");
        assertThat(numbers.writeValueAsString(new AsNumber(Force.ADVANCE))).isEqualTo("{\"FORCE\":\"advance\"}");
        assertThat(numbers.writeValueAsString(Severity.ERROR)).isEqualTo("\"error\"");
        assertThat(numbers.readValue("[\"deliver\"]", Force[].class)).containsExactly(Force.DELIVER);
        assertThat(numbers.writeValueAsString(commitment)).startsWith("{\"id\":\"3-1\",\"quote\":");
    }

    @Test
    void aVocabularyOfTheApplicationHasCodesToo() {
        Regions regions = new Regions(EnumSet.of(Region.UPPER_BASIN), Map.of(Region.LOWER_BASIN, 1));
        String text = json.writeValueAsString(regions);
        assertThat(text).isEqualTo("{\"regions\":[\"upper-basin\"],\"counts\":{\"lower-basin\":1}}");
        assertThat(json.readValue(text, Regions.class)).isEqualTo(regions);
        assertThatExceptionOfType(LmcMappingException.class)
                .isThrownBy(() -> json.readValue("\"UPPER_BASIN\"", Region.class))
                .satisfies(failure ->
                        assertThat(failure.faults().get(0).message()).isEqualTo("'UPPER_BASIN' is not a region."));
    }

    @Test
    void nullIsNullAndAbsentIsLeftToTheTypeOfTheApplication() {
        assertThat(json.readValue("{\"plan\": null, \"main\": null, \"ids\": [null]}", Dossier.class))
                .satisfies(dossier -> {
                    assertThat(dossier.plan()).isNull();
                    assertThat(dossier.main()).isEmpty();
                    assertThat(dossier.ids()).containsExactly((Slug) null);
                });
        assertThat(json.readValue("{}", Dossier.class)).satisfies(dossier -> {
            assertThat(dossier.plan()).isNull();
            assertThat(dossier.main()).isEmpty();
        });
        assertThat(json.writeValueAsString(new Dossier(null, Optional.empty(), null)))
                .isEqualTo("{\"plan\":null,\"main\":null,\"ids\":null}");
    }

    @Test
    void recordsAndIdsOfAnyKindAreReadSinceTheJsonTellsTheirType() {
        MeetingRecord meeting = register.records().stream()
                .filter(MeetingRecord.class::isInstance)
                .map(MeetingRecord.class::cast)
                .findFirst()
                .orElseThrow();
        Meeting whole = new Meeting(meeting, meeting, commitment.id());
        assertThat(json.readValue(json.writeValueAsString(whole), Meeting.class))
                .isEqualTo(whole);
        Meeting other = new Meeting(meeting, meeting, Slug.of("leaders-meeting"));
        assertThat(json.readValue(json.writeValueAsString(other), Meeting.class))
                .isEqualTo(other);
    }

    @Test
    void anElementWhoseJsonDoesNotTellItsTypeIsRefused() {
        String element = json.writeValueAsString(new AnyElement(commitment));
        assertThat(element).startsWith("{\"element\":{\"id\":\"3-1\"");
        assertRefused(
                () -> json.readValue(element, AnyElement.class),
                "JSON does not say which PlanElement this is. Put @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) on the property, or"
                        + " on PlanElement with addMixIn, so that the type is written and read; or declare the property as"
                        + " one of the types of PlanElement.");
        assertRefused(
                () -> json.readValue("{\"clause\": {}}", AnyClause.class),
                "JSON does not say which Clause this is. Put @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) on the property, or on"
                        + " Clause with addMixIn, so that the type is written and read; or declare the property as one of"
                        + " the types of Clause.");
    }

    @Test
    void whatTheRefusalAdvisesWorks() {
        WithTypes onProperties = new WithTypes(
                List.of(commitment, plan.mechanisms().get(0), plan.goals().get(0)),
                plan.statements().get(0),
                Map.of("fund", plan.mechanisms().get(1)),
                List.of(register.records().get(0)));
        String text = json.writeValueAsString(onProperties);
        assertThat(text).startsWith("{\"elements\":[{\"@type\":\"Commitment\",\"id\":\"3-1\"");
        assertThat(json.readValue(text, WithTypes.class)).isEqualTo(onProperties);

        ObjectMapper mixed = JsonMapper.builder()
                .findAndAddModules()
                .addMixIn(PlanElement.class, TypesByName.class)
                .build();
        for (PlanElement element : PlanIndex.of(plan).elements()) {
            AnyElement any = new AnyElement(element);
            assertThat(mixed.readValue(mixed.writeValueAsString(any), AnyElement.class))
                    .isEqualTo(any);
        }
        assertThat(mixed.readValue(mixed.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
    }

    @Test
    void aTypeIdDoesNotHideAKeyOfTheDocument() {
        TypeAsKind mechanism = new TypeAsKind(plan.mechanisms().get(0));
        assertRefused(
                () -> json.writeValueAsString(mechanism),
                "The key 'kind' of Mechanism cannot be its type id, too: choose another property in @JsonTypeInfo.");
        TypeAsKind clause = new TypeAsKind(commitment);
        assertThat(json.readValue(json.writeValueAsString(clause), TypeAsKind.class))
                .isEqualTo(clause);
    }

    @Test
    void aTypeThatTheApplicationDeducesIsWrittenWithoutATypeId() {
        assertThat(json.writeValueAsString(new Deduced(commitment)))
                .isEqualTo(json.writeValueAsString(new AnyElement(commitment)));
    }

    @Test
    void anApplicationMayNameTheTypes() {
        for (NamedType named : List.of(
                new NamedType(commitment), new NamedType(plan.mechanisms().get(0)))) {
            String text = json.writeValueAsString(named);
            assertThat(text).matches("\\{\"element\":\\{\"@type\":\"(commitment|mechanism)\",\"id\":.*");
            assertThat(json.readValue(text, NamedType.class)).isEqualTo(named);
        }
        assertThatExceptionOfType(LmcMappingException.class)
                .isThrownBy(() -> json.readValue(
                        "{\"element\": {\"id\": \"x\", \"@type\": \"mechanism\", \"kind\": \"x\"}}", NamedType.class))
                .satisfies(failure -> assertThat(failure.faults())
                        .extracting(fault -> fault.path().toString())
                        .contains("/element/kind", "/element"));
        assertThatExceptionOfType(LmcMappingException.class)
                .isThrownBy(() -> json.readValue("{\"element\": {\"@type\": \"mechanism\"}}", NamedType.class));
    }

    @ParameterizedTest
    @EnumSource
    void valuesSurviveDefaultTyping(DefaultTyping typing) {
        for (JsonTypeInfo.As as :
                List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
            ObjectMapper typed = JsonMapper.builder()
                    .findAndAddModules()
                    .activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfSubType(Object.class)
                                    .build(),
                            typing,
                            as)
                    .build();
            Dossier dossier = new Dossier(plan, Optional.of(commitment), List.of(Slug.of("a")));
            assertThat(typed.readValue(typed.writeValueAsString(dossier), Dossier.class))
                    .isEqualTo(dossier);
            ExtensionValue data = new ExtensionValue.Items(List.of(new ExtensionValue.Flag(true)));
            Untyped untyped = new Untyped(commitment, Force.DELIVER, Slug.of("a"), data);
            String text = typed.writeValueAsString(untyped);
            assertThat(text).contains("org.lmcplan.model.Commitment").doesNotContain("Immutable");
            assertThat(typed.readValue(text, Untyped.class)).isEqualTo(untyped);
        }
    }

    @Test
    void theTypeOfTheValueDecidesEvenIfTheMapperTypesStatically() {
        ObjectMapper declared = JsonMapper.builder()
                .findAndAddModules()
                .enable(MapperFeature.USE_STATIC_TYPING)
                .build();
        assertThat(declared.writeValueAsString(new AnyElement(commitment)))
                .isEqualTo("{\"element\":" + json.writeValueAsString(commitment) + "}");
    }

    @Test
    void updatingAnImmutableValueIsRefused() {
        String sentence =
                " is immutable and cannot be updated from JSON: read the JSON as a value of its own, or change the value"
                        + " with toBuilder() or, in a plan, with Plan.updating.";
        assertRefused(() -> json.readerForUpdating(plan).readValue("{\"edition\": \"full\"}"), "Plan" + sentence);
        assertRefused(() -> json.updateValue(plan, Map.of("edition", "full")), "Plan" + sentence);
        assertRefused(() -> json.readerForUpdating(Slug.of("a")).readValue("\"b\""), "Slug" + sentence);
        assertRefused(() -> json.readerForUpdating(Force.URGE).readValue("\"deliver\""), "Force" + sentence);
        Assessment assessment = Assessment.of(plan, register, LocalDate.of(2026, 1, 1), AssessmentOptions.ROLLING);
        assertRefused(() -> json.readerForUpdating(assessment).readValue("{}"), "Assessment" + sentence);
        Merged merged = new Merged();
        merged.mechanism = plan.mechanisms().get(0);
        assertRefused(
                () -> json.readerForUpdating(merged).readValue("{\"mechanism\": {\"note\": {\"en\": \"x\"}}}"),
                "Mechanism" + sentence);
    }

    @Test
    void aBeanThatIsUpdatedGetsAWholeNewValueOrFaults() {
        Merged merged = new Merged();
        merged.plan = plan;
        String mechanism = json.writeValueAsString(plan.mechanisms().get(0));
        json.readerForUpdating(merged).readValue("{\"mechanism\": " + mechanism + "}");
        assertThat(merged.mechanism).isEqualTo(plan.mechanisms().get(0));
        assertThat(merged.plan).isSameAs(plan);
        ObjectMapper merging =
                JsonMapper.builder().findAndAddModules().defaultMergeable(true).build();
        assertThatExceptionOfType(LmcMappingException.class)
                .isThrownBy(() -> merging.readerForUpdating(merged).readValue("{\"plan\": {\"edition\": \"full\"}}"));
    }

    @Test
    void annotationsThatWouldChangeTheFormOfAValueAreRefused() {
        Unwrapped unwrapped = new Unwrapped();
        unwrapped.plan = plan;
        String spread =
                "@JsonUnwrapped cannot be used on Plan: its keys are those of a document, and unknown keys are faults."
                        + " Give it a key of its own.";
        assertRefused(() -> json.writeValueAsString(unwrapped), spread);
        assertRefused(() -> json.readValue("{\"id\": \"x\"}", Unwrapped.class), spread);
        String left =
                "Keys of Commitment cannot be left out with annotations: its keys are those of a document. Write the values"
                        + " that you need in a type of your own.";
        assertRefused(() -> json.writeValueAsString(new WithoutQuote(commitment)), left);
        assertRefused(() -> json.writeValueAsString(new OnlyQuotes(List.of(commitment))), left);
    }

    @Test
    void whatHasNoJsonIsRefusedWithTheNextStep() {
        PlanIndex index = PlanIndex.of(plan);
        assertRefused(() -> json.writeValueAsString(index), "PlanIndex has no JSON form: write its plan().");
        assertRefused(
                () -> json.writeValueAsString(Map.of("index", RegisterIndex.of(index, register))),
                "RegisterIndex has no JSON form: write its register().");
        assertRefused(
                () -> json.writeValueAsString(Commitment.builder()),
                "Commitment.Builder has no JSON form: write what its build() returns.");
        assertRefused(
                () -> json.writeValueAsString(List.of(org.lmcplan.io.fault.SourceMap.none())),
                "SourceMap has no JSON form: write the locations that locate(path) returns.");
        assertRefused(
                () -> json.writeValueAsString(LmcReader.create()),
                "LmcReader has no JSON form: docs/jackson.md lists what has one.");
        assertRefused(
                () -> json.writeValueAsString(Map.of(commitment, 1)),
                "Commitment cannot be the key of a JSON object: use its id or code as the key.");
    }

    @Test
    void whatIsOnlyWrittenIsNotRead() {
        assertRefused(
                () -> json.readValue("{}", Assessment.class),
                "Assessment is written as JSON but not read from it by a mapper:"
                        + " LmcReader.readAssessment reads it, with its plan.");
        assertRefused(
                () -> json.readValue("{}", LmcReader.class),
                "LmcReader is not read from JSON: docs/jackson.md lists what has one.");
    }

    @Test
    void aMapperWithTheModuleCanBeSerialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(json);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ObjectMapper) in.readObject()).writeValueAsString(Force.DELIVER))
                    .isEqualTo("\"deliver\"");
        }
    }
}
