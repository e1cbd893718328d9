package org.lmcplan.io.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.PlanGenerator;
import org.lmcplan.io.Seeds;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Span;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The text at the position of a path is the value of that path. */
class SourceMapTest {

    private final Plan plan = BundledPlan.LMC_2023_2027.load();

    @Test
    void theMapLocatesEveryValueOfTheBundledPlanInYaml() {
        assertThat(checked(LmcWriter.create().toText(plan, Format.YAML), Format.YAML))
                .isGreaterThan(3_000);
    }

    @Test
    void theMapLocatesEveryValueOfTheBundledPlanInJson() {
        assertThat(checked(LmcWriter.create().toText(plan, Format.JSON), Format.JSON))
                .isGreaterThan(3_000);
    }

    @Test
    void theMapLocatesEveryValueOfGeneratedPlans() {
        Seeds.of(40).mapToObj(seed -> new PlanGenerator(seed).plan()).forEach(generated -> {
            assertThat(checked(LmcWriter.create().toText(generated, Format.JSON), Format.JSON))
                    .isPositive();
            assertThat(checked(LmcWriter.create().toText(generated, Format.YAML), Format.YAML))
                    .isPositive();
        });
    }

    @Test
    void positionsAreCorrectWithAByteOrderMarkAndWindowsLineEnds() {
        String yaml = LmcWriter.create().toText(plan, Format.YAML).replace("\n", "\r\n");
        SourceMap map = read("\uFEFF" + yaml, Format.YAML).sourceMap();
        Span title = map.locate(DocumentPath.of("/title")).orElseThrow().span();
        assertThat(title.start().column()).isEqualTo(8);
        assertThat(title.start().line())
                .isEqualTo(1 + yaml.substring(0, yaml.indexOf("\r\ntitle: ")).split("\r\n").length);
    }

    @Test
    void theNearestPositionOfAMissingValueIsTheInnermostExistingValueAroundIt() {
        SourceMap map =
                read(LmcWriter.create().toText(plan, Format.YAML), Format.YAML).sourceMap();
        assertThat(map.locate(DocumentPath.of("/commitments/0/cadence"))).isEmpty();
        assertThat(map.locateNearest(DocumentPath.of("/commitments/0/cadence/years")))
                .isEqualTo(map.locate(DocumentPath.of("/commitments/0")))
                .isPresent();
        assertThat(map.locateNearest(DocumentPath.root())).isPresent();
    }

    @Test
    void theMapIsEmptyWithoutARequestAndAfterFaults() {
        String yaml = LmcWriter.create().toText(plan, Format.YAML);
        DocumentSource source = DocumentSource.text(yaml, Format.YAML).named("plan");
        assertThat(LmcReader.create().read(source).sourceMap().locateNearest(DocumentPath.root()))
                .isEmpty();
        assertThat(read(yaml.replace("edition: abstract", "edition: short"), Format.YAML)
                        .sourceMap()
                        .locateNearest(DocumentPath.root()))
                .isEmpty();
    }

    private static ReadResult<Plan> read(String text, Format format) {
        return LmcReader.create()
                .withSourceMap()
                .read(DocumentSource.text(text, format).named("plan"));
    }

    private static int checked(String text, Format format) {
        SourceMap map = read(text, format).sourceMap();
        AtomicInteger count = new AtomicInteger();
        check(
                DocumentPath.root(),
                load(text),
                text.getBytes(UTF_8),
                text.lines().toList(),
                map,
                count);
        return count.get();
    }

    private static void check(
            DocumentPath path, Object value, byte[] text, List<String> lines, SourceMap map, AtomicInteger count) {
        Optional<Span> span = map.locate(path).map(Location::span);
        assertThat(span).as(path.toString()).isPresent();
        String cut = cut(text, span.orElseThrow());
        String indent = " ".repeat(span.get().start().column() - 1);
        assertThat(load(cut.contains("\n") ? indent + cut : cut))
                .as("%s is %s", path, cut)
                .isEqualTo(value);
        assertThat(lines.get(span.get().start().line() - 1))
                .as(path.toString())
                .contains(cut.lines().findFirst().orElseThrow());
        count.incrementAndGet();
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, each) -> check(path.child(key.toString()), each, text, lines, map, count));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(path.child(i), list.get(i), text, lines, map, count);
            }
        }
    }

    private static String cut(byte[] text, Span span) {
        int start = (int) span.start().offset();
        return new String(text, start, (int) span.end().offset() - start, UTF_8);
    }

    private static Object load(String yamlOrJson) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        return new Load(settings).loadFromString(yamlOrJson);
    }
}
