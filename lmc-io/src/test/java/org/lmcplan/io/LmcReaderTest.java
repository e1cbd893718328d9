package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.DocumentException;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Position;

class LmcReaderTest {

    private static final LmcReader READER = LmcReader.create();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plan.yaml", "plan.yml", "plan.YAML", "my plan.yaml"})
    void aFileIsRead(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), SmallPlan.YAML);

        assertThat(READER.readPlan(file)).isEqualTo(SmallPlan.plan());
    }

    @Test
    void aJsonFileIsRead() throws IOException {
        Path file = folder.resolve("plan.json");
        LmcWriter.create().write(SmallPlan.plan(), file);

        assertThat(READER.readPlan(file)).isEqualTo(SmallPlan.plan());
    }

    @Test
    void aTextIsRead() {
        ReadResult<Plan> result =
                READER.read(DocumentSource.text(SmallPlan.YAML, Format.YAML).named("plan"));

        assertThat(result.faults()).isEmpty();
        assertThat(result.unreported()).isZero();
        assertThat(result.value()).get().extracting(Plan::id).isEqualTo(Slug.of("small-plan"));
    }

    @Test
    void readingAStreamReachesItsEndAndLeavesItOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        try (InputStream stream = new ByteArrayInputStream(SmallPlan.YAML.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        }) {
            Plan plan = READER.read(DocumentSource.stream(stream, Format.YAML).named("stream"))
                    .orThrow();

            assertThat(plan).isEqualTo(SmallPlan.plan());
            assertThat(stream.read()).isNegative();
            assertThat(closed).isFalse();
        }
    }

    @Test
    void aResourceIsRead() {
        DocumentSource source = DocumentSource.resource(LmcReaderTest.class, "goldens/plan.json");

        assertThat(source.label()).isEqualTo("goldens/plan.json");
        assertThat(READER.read(source).orThrow()).isEqualTo(GoldenPlan.PLAN);
    }

    @Test
    void theBundledPlanIsRead() {
        Plan plan = BundledPlan.LMC_2023_2027.load();

        assertThat(plan.id()).isEqualTo(BundledPlan.LMC_2023_2027.id());
        assertThat(plan.commitments()).isNotEmpty();
    }

    @Test
    void theBundledPlanIsInCanonicalForm() throws IOException {
        DocumentSource source = BundledPlan.LMC_2023_2027.source();
        try (InputStream document = source.open()) {
            assertThat(LmcWriter.create().toText(BundledPlan.LMC_2023_2027.load(), Format.YAML))
                    .isEqualTo(new String(document.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aByteOrderMarkAndAllLineEndsAreAccepted(String lineEnd) {
        String text = "\uFEFF" + SmallPlan.YAML.replace("\n", lineEnd);

        assertThat(READER.read(SmallPlan.source(text)).orThrow()).isEqualTo(SmallPlan.plan());
    }

    @Test
    void keysMayBeInAnyOrder() {
        String text = SmallPlan.YAML.replace("format: lmc-plan/3\n", "") + "format: lmc-plan/3\n";

        assertThat(READER.read(SmallPlan.source(text)).orThrow()).isEqualTo(SmallPlan.plan());
    }

    @Test
    void theExceptionCarriesAllFaultsAndItsMessageListsThem() throws IOException {
        String text = SmallPlan.YAML.replace("edition: full", "edition: ful").replace("2023", "0");
        Path file = Files.writeString(folder.resolve("plan.yaml"), text);

        DocumentException thrown = catchThrowableOfType(DocumentException.class, () -> READER.readPlan(file));

        assertThat(thrown.faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.UNKNOWN_VALUE, FaultKind.OUT_OF_RANGE);
        assertThat(thrown)
                .hasMessage(thrown.faults().get(0) + "\n" + thrown.faults().get(1))
                .hasMessageStartingWith(file + ":8:10 error LMC-F306 ");
    }

    @Test
    void aFaultHasAPathAPositionAndASource() {
        String text = SmallPlan.YAML.replace("from: 2023", "from: 2028");
        Fault fault = READER.read(SmallPlan.source(text)).faults().get(0);

        assertThat(fault.kind()).isEqualTo(FaultKind.KEY_OUT_OF_PLACE);
        assertThat(fault.path()).hasToString("/term/to");
        assertThat(fault.span().start()).isEqualTo(new Position(11, 3, text.indexOf("to: 2027")));
        assertThat(fault.source()).isEqualTo("plan.yaml");
        assertThat(fault.message()).isEqualTo("The key 'to' is earlier than 'from'.");
        assertThat(fault.hint()).isEqualTo("write the earlier date as the value of from");
    }

    @Test
    void faultsBeyondTheLimitAreCounted() {
        LmcReader reader = READER.withLimits(Limits.defaults().withMaxFaults(2));
        ReadResult<Plan> result = reader.read(SmallPlan.source("{}"));

        assertThat(result.faults()).hasSize(2);
        assertThat(result.unreported()).isEqualTo(6);
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(DocumentException.class)
                .hasMessageEndingWith("\nand 6 more");
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatThrownBy(() -> Limits.defaults().withMaxDepth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxDepth must be at least 1, not 0");
    }
}
