package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;

/** Random sequences of tokens, and valid documents cut off at every byte, are read or refused in every way of reading. */
class RandomDocumentsTest {

    private static final List<String> YAML = List.of(
            ("a|b:|b: |- |[|]|{|}|,|:|: | |\n|\n |\n  |\n    |\n\t|\n \t|\"x\"|'y'|\"x|y'|'|\"|#c| #c|¦|¦+|¦-\n| >\n  |? |&a |*a|!t |!!str "
                            + "|...|---|\n---\n|\n...\n|%YAML 1.2\n|%TAG ! a\n|\t|1|null|~|0x1F|1e999|.nan|\n- |\n  - |\nc: |, |-|?|<<: *a|\\|\"\\u"
                            + "|\"\\x|\"\\UFFFFFFFF|\\n|\r|\r\n|\uFEFF|水|🌊|\u0000|\u0085|\u2028|format: lmc-plan/3\n|format: lmc-plan/1\n"
                            + "|id: a\n|commitments:\n|sections:\n  - gloss: x\n|@|`|%|<<")
                    .split("\\|"));
    private static final List<String> JSON = List.of(
            ("{|}|[|]|,|:|\"a\"|\"a\":|\"|\\|\\u|\\uD83C|\\n|\"\\u|\"\\uD83C\"|1|-|-0|01|1e|1e999|.5|true|fals|null|NaN|//|/*|#|'| |\n|\r\n|\t|\uFEFF"
                            + "|水|🌊|\u0000|{\"id\":\"4.1-1\",|\"format\":\"lmc-plan/3\",|\"format\":\"lmc-plan/1\",|\"sections\":[{\"gloss\":|\"x-a\":")
                    .split("\\|"));

    static LongStream seeds() {
        return Seeds.of(2_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomSequenceOfTokensIsReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (Format format : Format.values()) {
            StringBuilder text = new StringBuilder();
            List<String> tokens = format == Format.YAML ? YAML : JSON;
            for (int length = random.nextInt(1, 16); length > 0; length--) {
                text.append(tokens.get(random.nextInt(tokens.size())).replace('¦', '|'));
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8), format);
        }
    }

    static Stream<Arguments> documents() {
        String json = LmcWriter.create().toText(SmallPlan.plan(), Format.JSON);
        String record =
                "{\"id\":\"4.1-1\",\"quote\":\"加强 🌊\\u6c34\",\"marker\":\"加强\",\"force\":\"advance\",\"x-a\":[1.5,{\"b\":null}]}\n";
        String yaml =
                "id: \"4.1-1\"\nquote: \"\\u52a0\\x41 🌊\"\nmarker: >-\n  加强\nforce: advance # c\nx-a: [1.5, {b: null},\n  'c']\n";
        String part =
                "format: lmc-plan-part/3\nplan: small-plan\nsections:\n- {number: \"1\", title: \"\\U0001F30A\"}\n";
        return Stream.of(
                Arguments.of("a plan in YAML", SmallPlan.YAML + "x-a: |+\n  b\n\n", Format.YAML),
                Arguments.of("a plan in JSON", json, Format.JSON),
                Arguments.of("a part", part, Format.YAML),
                Arguments.of("an older plan", SmallPlan.YAML.replace("plan/2", "plan/1"), Format.YAML),
                Arguments.of("JSON Lines", record + "\n" + record, Format.JSON),
                Arguments.of("a stream of YAML", "---\n" + yaml + "...\n# c\n---\n" + yaml, Format.YAML));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentThatIsCutOffAnywhereIsReadOrRefused(String name, String document, Format format) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            check(Arrays.copyOf(bytes, length), format);
        }
    }

    private static void check(byte[] bytes, Format format) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        EveryWayOfReading.ALL.forEach((name, way) -> {
            DocumentSource first = DocumentSource.stream(new ByteArrayInputStream(bytes), format)
                    .named("any");
            DocumentSource second = DocumentSource.stream(new ByteArrayInputStream(bytes), format)
                    .named("any");
            List<? extends ReadResult<?>> results = way.apply(LmcReader.create(), first);
            List<? extends ReadResult<?>> again = way.apply(LmcReader.create().withSourceMap(), second);
            assertThat(again).as("%s as %s", text, name).hasSameSizeAs(results);
            for (int i = 0; i < results.size(); i++) {
                List<Fault> faults = results.get(i).faults();
                assertThat(results.get(i).value().isEmpty()).isEqualTo(!faults.isEmpty());
                assertThat(again.get(i).faults()).isEqualTo(faults);
                assertThat(faults)
                        .as("%s as %s", text, name)
                        .allMatch(fault ->
                                fault.span().start().offset() <= Math.max(bytes.length, SmallPlan.YAML.length()))
                        .allMatch(fault -> !fault.toString().isBlank());
            }
        });
        AnyDocument.check(bytes, format);
    }
}
