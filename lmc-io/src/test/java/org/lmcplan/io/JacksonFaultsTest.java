package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.host.HostTypes.Dossier;
import com.example.host.HostTypes.Indexed;
import com.example.host.HostTypes.Meeting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.LmcMappingException;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.ProblemReport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** However an application reads a value with Jackson, its faults arrive as objects, with their places in what was read. */
class JacksonFaultsTest {

    private static final String DOSSIER = """
            {"ids": [],
             "main": {"id": "4.1-1", "quote": "深化", "marke": "x", "force": "delivr"}}
            """;

    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();

    private interface Read {
        Object read() throws Exception;
    }

    private static LmcMappingException failure(Read read) {
        LmcMappingException failure = catchThrowableOfType(LmcMappingException.class, read::read);
        assertThat(failure).isNotNull();
        return failure;
    }

    private static List<String> faults(Read read) {
        return failure(read).faults().stream()
                .map(fault -> fault.code() + " " + fault.path() + " "
                        + fault.location().map(Location::toString).orElse("unlocated") + " " + fault.excerpt())
                .toList();
    }

    @Test
    void anExceptionCarriesAllFaultsOfAValueAndListsThemInItsMessage() {
        LmcMappingException failure = failure(() -> json.readValue(DOSSIER, Dossier.class));
        assertThat(failure)
                .isInstanceOf(DatabindException.class)
                .isInstanceOf(MismatchedInputException.class)
                .hasNoCause();
        assertThat(failure.faults()).extracting(Fault::code).containsExactly("LMC-F301", "LMC-F306");
        assertThat(failure.getOriginalMessage().lines())
                .containsExactly(
                        "input:2:41 error LMC-F301 There is no key 'marke' in a commitment. (did you mean 'marker'? Keys of your own begin with x-)",
                        "input:2:64 error LMC-F306 'delivr' is not a force. (did you mean 'deliver'?)");
        assertThat(failure.report()).isEqualTo(ProblemReport.of(failure.faults()));
        assertThat(failure.getTargetType()).isEqualTo(Commitment.class);
        assertThat(failure.getPathReference()).isEqualTo("com.example.host.HostTypes$Dossier[\"main\"]");
        assertThat(failure.getLocation().getLineNr()).isEqualTo(2);
        assertThat(failure.getLocation().getColumnNr()).isEqualTo(41);
    }

    @Test
    void theReportOfAnExceptionCountsFaultsBeyondTheLimit() {
        int more = 3;
        String acts = "\"nope\",".repeat(Limits.defaults().maxFaults() + more);
        String commitment =
                "{\"id\": \"4.1-1\", \"quote\": \"深化\", \"marker\": \"x\", \"force\": \"deliver\", \"acts\": ["
                        + acts.substring(0, acts.length() - 1) + "]}";
        ProblemReport report =
                failure(() -> json.readValue(commitment, Commitment.class)).report();
        assertThat(report.problems()).hasSize(Limits.defaults().maxFaults());
        assertThat(report.unreported()).isEqualTo(more);
    }

    @Test
    void pathsStartAtTheRootOfWhatTheMapperReads() {
        assertThat(faults(() -> json.readValue(DOSSIER, Dossier.class)))
                .containsExactly("LMC-F301 /main/marke input:2:41 marke", "LMC-F306 /main/force input:2:64 delivr");
        assertThat(faults(() -> json.readValue("[[], [\"a\", \"B c\"]]", Slug[][].class)))
                .containsExactly("LMC-F307 /1/1 input:1:12 B c");
    }

    @Test
    void columnsAndOffsetsOfBytesCountBytes() {
        byte[] bytes = DOSSIER.getBytes(StandardCharsets.UTF_8);
        Fault misspelt =
                failure(() -> json.readValue(bytes, Dossier.class)).faults().get(0);
        assertThat(misspelt.span().start().line()).isEqualTo(2);
        long offset = misspelt.span().start().offset();
        assertThat(new String(bytes, (int) offset, 7, StandardCharsets.UTF_8)).isEqualTo("\"marke\"");
    }

    @Test
    void theOffsetInATextIsUnknownSinceItWouldNotCountBytes() {
        Fault misspelt =
                failure(() -> json.readValue(DOSSIER, Dossier.class)).faults().get(0);
        assertThat(misspelt.span().start().offset()).isEqualTo(-1);
    }

    @Test
    void faultsInATreeHaveAPathAndNoLocation() {
        LmcMappingException failure = failure(() -> json.treeToValue(json.readTree(DOSSIER), Dossier.class));
        assertThat(failure.faults()).extracting(Fault::location).allMatch(java.util.Optional::isEmpty);
        assertThat(failure.getOriginalMessage())
                .startsWith("input/main/marke error LMC-F301 There is no key 'marke' in a commitment.");
        assertThat(failure.getLocation()).isEqualTo(TokenStreamLocation.NA);
        assertThat(failure.faults().get(0))
                .isNotEqualTo(failure.faults().get(1))
                .isEqualTo(failure.faults().get(0));
    }

    @Test
    void faultsInAConvertedValueHaveAPathAndNoLocation() {
        Map<String, Object> main = Map.of("id", "4.1-1", "force", "delivr", "quote", "深化", "marker", "深化");
        assertThat(faults(() -> json.convertValue(Map.of("main", main), Dossier.class)))
                .containsExactly("LMC-F306 /main/force unlocated delivr");
        assertThat(faults(() -> json.convertValue(Map.of("id", new byte[3]), Mechanism.class)))
                .contains("LMC-F304 /id unlocated ");
    }

    @Test
    void valuesAfterAFaultyOneAreStillRead() {
        String good = "{\"id\": \"4.1-1\", \"quote\": \"x\", \"marker\": \"x\", \"force\": \"deliver\"}";
        MappingIterator<Commitment> lines =
                json.readerFor(Commitment.class).readValues("{\"id\": 1}\n" + good + "\n" + "{\"id\": \"x\"}");
        List<String> read = new ArrayList<>();
        while (lines.hasNext()) {
            try {
                read.add(lines.next().id().value());
            } catch (LmcMappingException failure) {
                Fault first = failure.faults().get(0);
                read.add(first.span().start() + " " + failure.faults().size());
            }
        }
        assertThat(read).containsExactly("1:1 4", "4.1-1", "3:1 4");
    }

    @Test
    void aPointerLeadsToTheValue() {
        assertThat(faults(() -> json.readerFor(Commitment.class).at("/main").readValue(DOSSIER)))
                .containsExactly("LMC-F301 /main/marke input:2:41 marke", "LMC-F306 /main/force input:2:64 delivr");
        Slug id = json.readerFor(Slug.class).at("/ids/0").readValue("{\"ids\": [\"abc\"]}");
        assertThat(id).isEqualTo(Slug.of("abc"));
    }

    @Test
    void aParserMayBeInTheMiddleOfADocument() {
        JsonParser parser = json.createParser("[1, {\"id\": \"x\", \"kind\": 3}, \"next\"]");
        parser.nextToken();
        parser.nextToken();
        parser.nextToken();
        assertThat(faults(() -> parser.readValueAs(Mechanism.class)))
                .containsExactly("LMC-F303 /1 input:1:5 ", "LMC-F303 /1 input:1:5 ", "LMC-F304 /1/kind input:1:25 3");
        assertThat(parser.nextToken()).isNotNull();
        assertThat(parser.getString()).isEqualTo("next");
    }

    @Test
    void yamlHasTheSameFaults() {
        ObjectMapper yaml = YAMLMapper.builder().findAndAddModules().build();
        String dossier = """
                ids: []
                main:
                  id: 4.1-1
                  quote: 深化
                  marke: x
                  force: delivr
                """;
        assertThat(faults(() -> yaml.readValue(dossier, Dossier.class)))
                .containsExactly("LMC-F301 /main/marke input:5:3 marke", "LMC-F306 /main/force input:6:10 delivr");
    }

    @Test
    void theKeysOfAMapAreReadAsStrictlyAsValues() {
        assertThat(faults(() -> json.readValue("{\"byCommitment\": {\"4.1\": 1}}", Indexed.class)))
                .containsExactly("LMC-F307 /byCommitment/4.1 input:1:19 4.1");
        assertThat(faults(() -> json.readValue("{\"byForce\": {\"DELIVER\": 1}}", Indexed.class)))
                .containsExactly("LMC-F306 /byForce/DELIVER input:1:14 DELIVER");
    }

    @Test
    void aRecordOfAnotherKindIsAFault() {
        String record = json.writeValueAsString(GoldenEvidence.REGISTER.records().stream()
                .filter(each -> !(each instanceof MeetingRecord))
                .findFirst()
                .orElseThrow());
        assertThat(faults(() -> json.readValue("{\"meeting\": " + record + "}", Meeting.class)))
                .containsExactly("LMC-F304 /meeting input:1:13 ");
        assertThat(faults(() -> json.readValue("[1]", ExtensionValue.Text.class)))
                .containsExactly("LMC-F304  input:1:1 ");
        assertThat(faults(() -> json.readValue("{}", MeetingRecord.class))).hasSizeGreaterThan(1);
    }

    @Test
    void malformedJsonIsReportedByJackson() {
        assertThatExceptionOfType(StreamReadException.class)
                .isThrownBy(() -> json.readValue("{\"id\": \"4.1", Commitment.class));
    }
}
