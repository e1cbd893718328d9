package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Omission;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each public type of the libraries is written as JSON that contains its values, or is refused with a sentence. Which of the two
 * is decided in {@code docs/jackson.md}; a new type fails the first test until it is listed there.
 */
class JacksonTypesTest {

    private static final Pattern ROW = Pattern.compile("\\| (`.*`) \\| (.*) \\| (yes|no) \\|");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z.]*)`");

    /** What the page says of a type. */
    private record Decision(String form, boolean isRead) {

        boolean isWritten() {
            return !form.startsWith("refused");
        }
    }

    private static final Map<String, Class<?>> TYPES = new TreeMap<>();
    private static final Map<String, Decision> DECISIONS = new LinkedHashMap<>();
    private static final List<Object> SAMPLES = new ArrayList<>();

    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();

    @BeforeAll
    static void readTypesAndPage() throws IOException, ReflectiveOperationException {
        for (String module : List.of("lmc-model", "lmc-io", "lmc-validate")) {
            PublicApi.of(PublishedModule.named(module)).types().forEach(type -> TYPES.put(nameOf(type), type));
        }
        String page = Files.readString(PublishedModule.ROOT.resolve("docs/jackson.md"));
        for (MatchResult row : ROW.matcher(page).results().toList()) {
            Decision decision = new Decision(row.group(2), row.group(3).equals("yes"));
            NAME.matcher(row.group(1))
                    .results()
                    .forEach(name -> assertThat(DECISIONS.put(name.group(1), decision))
                            .as("%s is listed twice", name.group(1))
                            .isNull());
        }
    }

    @BeforeAll
    static void collectSamples() throws IOException, ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        for (PublishedModule module : PublishedModule.all()) {
            types.addAll(PublicApi.of(module).types());
        }
        SAMPLES.addAll(new ReachableValues(types).of(SampleValues.all()));
        SAMPLES.addAll(
                List.of(LmcReader.create(), LmcWriter.create(), RecordType.PLAN, BundledPlan.LMC_2023_2027.source()));
        SAMPLES.addAll(List.of(Validator.standard(), Validator.builder(), RegisterValidator.standard()));
        SAMPLES.addAll(List.of(TransitionValidator.standard(), Configuration.standard(), Complaint.of("one", "一")));
        SAMPLES.addAll(List.of(Validator.standard().start(BundledPlan.LMC_2023_2027.load()), Plan.builder()));
        SAMPLES.add(new Omission("commitments", 3, Optional.of("4.1-1")));
        SAMPLES.addAll(List.of(new Cadence.Regularly(), Message.of("one", "一"), FaultKind.ALIAS));
        SAMPLES.addAll(
                List.of(Commitment.builder(), Register.builder(), Profile.builder("own"), Configuration.builder()));
    }

    /** Finds a value of this type, preferably one that is not empty. */
    private static Optional<Object> findSample(Class<?> type) {
        List<Object> some = SAMPLES.stream()
                .filter(type::isInstance)
                .filter(sample -> type == PlanHead.class || !(sample instanceof PlanHead)) // which is refused
                .limit(20)
                .toList();
        return some.stream()
                .filter(sample -> !sample.equals(Extensions.none()))
                .findFirst()
                .or(() -> some.stream().findFirst());
    }

    private static Object sampleOf(Class<?> type) {
        return findSample(type).orElseThrow(() -> new AssertionError("Let SampleValues or this test make a " + type));
    }

    private static String nameOf(Class<?> type) {
        return type.getName().replaceFirst(".*\\.", "").replace('$', '.');
    }

    /** Whether the sentence above the table covers a type: a vocabulary or another enum, a builder, an exception. */
    private static boolean isInAGroup(Class<?> type) {
        return type.isEnum() || type.getSimpleName().equals("Builder") || Throwable.class.isAssignableFrom(type);
    }

    private static Stream<Class<?>> listed(Predicate<Decision> which) {
        return TYPES.entrySet().stream()
                .filter(type -> DECISIONS.containsKey(type.getKey()) && which.test(DECISIONS.get(type.getKey())))
                .map(Map.Entry::getValue);
    }

    @Test
    void thePageDecidesOnEachPublicType() {
        TreeSet<String> undecided = new TreeSet<>();
        TYPES.values().stream().filter(type -> !isInAGroup(type)).forEach(type -> undecided.add(nameOf(type)));
        undecided.removeAll(DECISIONS.keySet());
        assertThat(undecided)
                .as("Say in the table of docs/jackson.md how these types are written, or that they are refused")
                .isEmpty();
    }

    @Test
    void thePageListsOnlyPublicTypes() {
        assertThat(DECISIONS.keySet()).isSubsetOf(TYPES.keySet());
    }

    @Test
    void whatIsWrittenContainsItsValues() {
        List<String> wrong = new ArrayList<>();
        listed(Decision::isWritten).forEach(type -> {
            Object sample = sampleOf(type);
            String text = json.writeValueAsString(sample);
            if (text.equals("{}") || text.equals("\"\"")) {
                wrong.add(type + " is written as " + text);
            }
            valuesOf(sample)
                    .filter(value -> !text.contains(value))
                    .forEach(value -> wrong.add(type + " is written without " + value + ": " + text));
        });
        assertThat(wrong).isEmpty();
    }

    /** The components of a record that are single values, as they are written. */
    private static Stream<String> valuesOf(Object value) {
        if (!(value instanceof Record)
                || value instanceof PartialDate
                || !Modifier.isPublic(value.getClass().getModifiers())) {
            return Stream.of();
        }
        List<String> values = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(value);
                if (part instanceof Coded term) {
                    values.add(term.code());
                } else if (part instanceof ElementId || part instanceof Number) {
                    values.add(part.toString());
                }
            } catch (ReflectiveOperationException hidden) {
                throw new LinkageError(component.toString(), hidden);
            }
        }
        return values.stream();
    }

    @Test
    void whatIsReadIsEqualToWhatWasWritten() {
        listed(Decision::isRead).forEach(type -> {
            Object sample = sampleOf(type);
            assertThat((Object) json.readValue(json.writeValueAsString(sample), type))
                    .as(type.toString())
                    .isEqualTo(sample);
        });
    }

    @Test
    void whatIsNotReadIsRefusedWithASentence() {
        listed(decision -> !decision.isRead())
                .forEach(type -> assertThatExceptionOfType(InvalidDefinitionException.class)
                        .as(type.toString())
                        .isThrownBy(() -> json.readValue("{}", type))
                        .withMessageContaining(nameOf(type))
                        .withMessageMatching(
                                "(?s)(.* is written as JSON but not read|.* is not read from|JSON does not say).*"));
    }

    @Test
    void whatIsNotWrittenIsRefusedWithASentence() {
        List<Class<?>> refused = listed(decision -> !decision.isWritten())
                .filter(type -> findSample(type).isPresent())
                .toList();
        assertThat(refused).hasSizeGreaterThan(25);
        for (Class<?> type : refused) {
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .as(type.toString())
                    .isThrownBy(() -> json.writeValueAsString(sampleOf(type)))
                    .withMessageContaining(" has no JSON form: ");
        }
    }

    @Test
    void everyTermIsWrittenAsItsCodeAndReadBack() {
        TYPES.values().stream()
                .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .forEach(term -> {
                    Coded coded = (Coded) term;
                    String text = json.writeValueAsString(term);
                    assertThat(text).isEqualTo("\"" + coded.code() + "\"");
                    Class<?> vocabulary = ((Enum<?>) term).getDeclaringClass();
                    assertThat((Object) json.readValue(text, vocabulary)).isEqualTo(term);
                    assertThat(json.writeValueAsString(Map.of(term, 1))).isEqualTo("{" + text + ":1}");
                });
    }

    @Test
    void otherEnumsAreWrittenAndRead() {
        TYPES.values().stream()
                .filter(type -> type.isEnum() && !Coded.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .forEach(constant -> assertThat((Object) json.readValue(
                                json.writeValueAsString(constant), ((Enum<?>) constant).getDeclaringClass()))
                        .isEqualTo(constant));
    }

    @Test
    void buildersAndExceptionsAreRefused() {
        List<Class<?>> refused = TYPES.values().stream()
                .filter(type -> !type.isEnum() && isInAGroup(type))
                .filter(type -> findSample(type).isPresent())
                .toList();
        assertThat(refused).hasSizeGreaterThan(8);
        for (Class<?> type : refused) {
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .as(type.toString())
                    .isThrownBy(() -> json.writeValueAsString(sampleOf(type)))
                    .withMessageContaining(" has no JSON form: ");
        }
    }
}
