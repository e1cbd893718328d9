package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.EvidenceRecord;

/** Mistakes that users of comparable tools reported, in documents of our own. */
class FieldCasesOfReadingTest {

    private static final String MEMBERS = SmallPlan.YAML + """
            members:
              - country: NO
                names: {no: {text: Norge, status: official}}
              - country: DK
                names: {da: {text: Danmark, status: official}}
            """;

    @Test
    void wordsThatYaml11ReadsAsTruthOrTimeAreTexts() {
        String yaml = MEMBERS + "    x-a: [yes, No, off, y, N, 2024-05-01, 12:30:45, 1_000, 0b11, =, <<]\n";
        Plan plan = LmcReader.create().read(SmallPlan.source(yaml)).orThrow();
        assertThat(plan.members()).extracting(member -> member.id().value()).containsExactly("NO", "DK");
        assertThat(plan.members().get(1).extensions().byKey().get("x-a"))
                .hasToString(
                        "[\"yes\", \"No\", \"off\", \"y\", \"N\", \"2024-05-01\", \"12:30:45\", \"1_000\", \"0b11\", \"=\", \"<<\"]");
        String written = LmcWriter.create().toText(plan, Format.YAML);
        assertThat(written)
                .contains(
                        "country: \"NO\"",
                        "- \"yes\"",
                        "- \"No\"",
                        "- \"off\"",
                        "- \"y\"",
                        "- \"N\"",
                        "- \"2024-05-01\"",
                        "- \"12:30:45\"",
                        "- \"1_000\"",
                        "- \"0b11\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0755", "0o17", "0x1F", "+5", ".5", "5.", "010", "-01", ".inf", ".NaN"})
    void aNumberThatOtherProgramsReadDifferentlyIsRefusedWithAHint(String number) {
        assertThat(faults(SmallPlan.YAML + "x-a: " + number + "\n"))
                .singleElement()
                .asString()
                .startsWith("plan.yaml:14:6 error LMC-F308 " + number)
                .contains("put it in quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void positionsAreTheSameForAllLineEndsAndAfterAByteOrderMark(String lineEnd) {
        String yaml = SmallPlan.YAML.replace("edition: full", "edition: ful").replace("\n", lineEnd);
        for (String start : List.of("", "\uFEFF")) {
            assertThat(faults(start + yaml))
                    .containsExactly("plan.yaml:8:10 error LMC-F306 'ful' is not an edition. (did you mean 'full'?)");
        }
    }

    @ParameterizedTest
    @CsvSource({"'  from: 2023', '\tfrom: 2023', 10", "'  to: 2027', '  \tto: 2027', 11", "'  en:', '\ten:', 4"})
    void aTabThatIndentsIsNamedAtItsLine(String line, String indented, int number) {
        assertThat(faults(SmallPlan.YAML.replace(line, indented)))
                .singleElement()
                .asString()
                .startsWith("plan.yaml:" + number + ":")
                .contains("LMC-F202", "tab", "indent with spaces");
    }

    @Test
    void aTabWithinTextIsText() {
        Plan plan = LmcReader.create()
                .read(SmallPlan.source(SmallPlan.YAML.replace("title: A small", "title: A\tsmall")))
                .orThrow();
        assertThat(plan.title()).isEqualTo("A\tsmall plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Plan: the text",
                "title: Mekong: 湄公河: two names",
                "title: \"Plan\" of action",
                "title: 'Plan' of action",
                "title: Plan of action: # none"
            })
    void textThatNeedsQuotesIsOneFaultAtItsLine(String title) {
        assertThat(faults(SmallPlan.YAML.replace("title: A small plan", title)))
                .singleElement()
                .asString()
                .startsWith("plan.yaml:12:")
                .contains("quotes");
    }

    @Test
    void aHashAfterASpaceStartsACommentAsYamlSays() {
        Plan plan = LmcReader.create()
                .read(SmallPlan.source(SmallPlan.YAML.replace("title: A small plan", "title: Gazette #7 of 2024")))
                .orThrow();
        assertThat(plan.title()).isEqualTo("Gazette");
        assertThat(faults(SmallPlan.YAML.replace("title: A small plan", "title: \"Gazette\"#7")))
                .singleElement()
                .asString()
                .startsWith("plan.yaml:12:17 error LMC-F202 ")
                .contains("put a space before the #");
    }

    @Test
    void eachFaultyLineOfASpreadsheetIsReportedOnceAtItsLine() {
        String record = "{\"id\":\"%s\",\"kind\":\"meeting\",\"date\":\"2025-03-01\",\"confidence\":\"high\"}";
        String text = String.join(
                "\r\n",
                "\uFEFF" + record.formatted("a"),
                "",
                record.formatted("b").replace("\"2025-03-01\"", "2025"),
                "id;kind;date",
                record.formatted("c").replace(",\"date\"", ",\r\n\"date\""),
                record.formatted("d") + "#",
                record.formatted("e") + record.formatted("f"),
                record.formatted("g").replace("\"high\"", "null"),
                record.formatted("h").replace("}", ",}"),
                record.formatted("i"));
        List<ReadResult<EvidenceRecord>> results = EveryWayOfReading.records(
                LmcReader.create(), DocumentSource.text(text, Format.JSON).named("r.jsonl"), RecordType.EVIDENCE);
        assertThat(results)
                .extracting(result -> result.value().isPresent())
                .containsExactly(true, false, false, false, false, false, false, false, true);
        assertThat(results)
                .flatExtracting(ReadResult::faults)
                .extracting(fault ->
                        Map.entry(fault.span().start().line(), fault.kind().code()))
                .containsExactly(
                        Map.entry(3, "LMC-F305"),
                        Map.entry(4, "LMC-F203"),
                        Map.entry(5, "LMC-F211"),
                        Map.entry(7, "LMC-F203"),
                        Map.entry(8, "LMC-F208"),
                        Map.entry(9, "LMC-F304"),
                        Map.entry(10, "LMC-F203"));
    }

    @Test
    void aCarriageReturnThatIsWrittenAsAnEscapeIsRefused() {
        for (Format format : Format.values()) {
            ReadResult<ExtensionValue> result = EveryWayOfReading.data("{\"a\": \"b\\r\\nc\"}", format);
            assertThat(result.faults())
                    .extracting(Fault::toString)
                    .containsExactly(
                            "data:1:7 error LMC-F102 The text contains U+000D, which is not allowed in any text."
                                    + " (delete it or replace it)");
        }
    }

    private static List<String> faults(String yaml) {
        return LmcReader.create().read(SmallPlan.source(yaml)).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
