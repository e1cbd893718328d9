package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.host.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.Stance;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class LmcModuleTest {

    private final JacksonModule module = new LmcModule();
    private final ObjectMapper json = JsonMapper.builder().addModule(module).build();
    private final Plan plan = BundledPlan.LMC_2023_2027.load();

    @Test
    void mappersFindTheModuleByThemselves() {
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.registeredModules())
                .extracting(JacksonModule::getModuleName)
                .contains("lmc");
        assertThat(found.readValue(found.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
    }

    @Test
    void aPlanSurvivesAJsonMapper() {
        assertThat(json.readValue(json.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
    }

    @Test
    void aPlanSurvivesAYamlMapper() {
        ObjectMapper yaml = YAMLMapper.builder().addModule(module).build();
        assertThat(yaml.readValue(yaml.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
    }

    @Test
    void aMapperWritesAPlanDocument() {
        String text = json.writeValueAsString(plan);
        assertThat(LmcReader.create()
                        .read(DocumentSource.text(text, Format.JSON).named("json"))
                        .orThrow())
                .isEqualTo(plan);
    }

    @Test
    void aPlanWrittenByAYamlMapperIsReadBackEqual() {
        ObjectMapper yaml = YAMLMapper.builder().addModule(module).build();
        GeneratedPlans.forEach((each, which) -> assertThat(LmcReader.create()
                        .read(DocumentSource.text(yaml.writeValueAsString(each), Format.YAML)
                                .named(which))
                        .orThrow())
                .isEqualTo(each));
        GeneratedRegisters.forEach((each, which) -> assertThat(LmcReader.create()
                        .readRegister(DocumentSource.text(yaml.writeValueAsString(each), Format.YAML)
                                .named(which))
                        .orThrow())
                .isEqualTo(each));
    }

    @Test
    void plansAndTheirPartsMayBeInsideTypesOfTheApplication() {
        Answer answer = new Answer(
                plan,
                Force.DELIVER,
                SectionNumber.of("4.2.10"),
                PartialDate.of("2023-12"),
                plan.commitments().subList(0, 2));
        String text = json.writeValueAsString(answer);
        assertThat(text).contains("\"firmest\":\"deliver\",\"where\":\"4.2.10\",\"when\":\"2023-12\"");
        assertThat(json.readValue(text, Answer.class)).isEqualTo(answer);
    }

    @Test
    void listsAndMapsOfElementsAreRead() {
        List<Mechanism> mechanisms = plan.mechanisms();
        assertThat(json.readValue(json.writeValueAsString(mechanisms), new TypeReference<List<Mechanism>>() {}))
                .isEqualTo(mechanisms);
        Map<String, Cadence> cadences = Map.of("leaders", new Cadence.EveryYears(2));
        assertThat(json.readValue(json.writeValueAsString(cadences), new TypeReference<Map<String, Cadence>>() {}))
                .isEqualTo(cadences);
    }

    @Test
    void theModuleKnowsEveryTypeOfThePlan() {
        Name name = plan.names().in(LanguageTag.ENGLISH).orElseThrow();
        List<Object> parts = List.of(
                plan.adopted().orElseThrow(),
                plan.members().get(0),
                plan.sources().get(0),
                plan.sections().get(0),
                plan.predecessors().get(0),
                plan.goals().get(0),
                plan.principles().get(0),
                plan.pillars().get(0),
                plan.priorityAreas().get(0),
                plan.cooperationAreas().get(0),
                plan.statements().get(0),
                plan.commitments().get(0),
                plan.mechanisms().get(0),
                plan.instruments().get(0),
                plan.programmes().get(0),
                plan.partners().get(0),
                plan.initiatives().get(0),
                plan.actors().get(0),
                plan.goals().get(0).readFrom().get(0),
                name,
                Alias.builder().text("LMC").status(NameStatus.UNOFFICIAL).build(),
                plan.names(),
                plan.term(),
                plan.language(),
                plan.id(),
                plan.commitments().get(0).id(),
                plan.commitments().get(0).marker(),
                plan.initiatives().get(0).proposer().orElseThrow(),
                Force.URGE);
        for (Object part : parts) {
            Class<?> type = part instanceof Record || part instanceof Enum || part instanceof Term
                    ? part.getClass()
                    : part.getClass().getInterfaces()[0];
            assertThat((Object) json.readValue(json.writeValueAsString(part), type))
                    .isEqualTo(part);
        }
    }

    @Test
    void registersAndTheirPartsSurviveAMapper() {
        Register register = GoldenEvidence.REGISTER;
        assertThat(json.readValue(json.writeValueAsString(register), Register.class))
                .isEqualTo(register);
        assertThat(json.readValue(
                        json.writeValueAsString(register.records()), new TypeReference<List<EvidenceRecord>>() {}))
                .isEqualTo(register.records());
        List<Object> parts = List.of(
                GoldenEvidence.PROJECT,
                GoldenEvidence.CITATION,
                GoldenEvidence.FUNDER,
                GoldenEvidence.FUNDING,
                GoldenEvidence.PLACE,
                GoldenEvidence.MONEY,
                GoldenEvidence.MONEY.currency(),
                Stance.DENIES,
                DocumentStage.IN_FORCE);
        for (Object part : parts) {
            Class<?> type = part instanceof Record || part instanceof Enum || part instanceof Term
                    ? part.getClass()
                    : part.getClass().getInterfaces()[0];
            assertThat((Object) json.readValue(json.writeValueAsString(part), type))
                    .isEqualTo(part);
        }
    }

    @Test
    void theMessageListsAllFaultsOfAValueAndNoClassNames() {
        String text = """
                {"id": "4.1-1", "quote": "x", "marke": "x", "force": "delivr", "cadence": {"kind": "every-years"}}
                """;
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> json.readValue(text, Commitment.class))
                .satisfies(
                        failure -> assertThat(failure.getOriginalMessage().lines())
                                .containsExactly(
                                        "input:1:31 error LMC-F301 There is no key 'marke' in a commitment. (did you mean 'marker'? Keys of your own begin with x-)",
                                        "input:1:54 error LMC-F306 'delivr' is not a force. (did you mean 'deliver'?)",
                                        "input:1:75 error LMC-F303 The key 'years' is missing from a cadence of the kind every-years. (add it)"));
    }

    @Test
    void aNumberIsNotASectionNumberWhateverTheMapperCoerces() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> json.readValue("5.1", SectionNumber.class))
                .satisfies(failure -> assertThat(failure.getOriginalMessage())
                        .isEqualTo("input:1:1 error LMC-F305 Expected a section number but found the number 5.1."
                                + " (put it in quotes: \"5.1\")"));
    }
}
