package org.lmcplan.examples.withoutdatabind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.PlanSchema;
import org.lmcplan.io.RegisterSchema;
import org.lmcplan.model.Plan;

/** Everything but LmcModule works with jackson-core and snakeyaml-engine alone. */
class ConvertTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tools.jackson.databind.ObjectMapper",
                "tools.jackson.dataformat.yaml.YAMLMapper",
                "com.fasterxml.jackson.annotation.JsonProperty"
            })
    void noMapperIsOnTheClassPath(String name) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
    }

    @Test
    void aPlanIsReadAndWritten() throws Exception {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Path yaml = folder.resolve("plan.yaml");
        Path json = folder.resolve("plan.json");
        LmcWriter.create().writeNew(plan, yaml);
        Convert.main(new String[] {yaml.toString(), json.toString()});
        assertThat(LmcReader.create().readPlan(json)).isEqualTo(plan);
        assertThat(Files.readString(json)).startsWith("{");
    }

    @Test
    void faultsDigestsSchemasAndRegistersNeedNoMapperEither() {
        assertThat(LmcReader.create()
                        .read(DocumentSource.text("{\"format\": \"lmc-plan/3\"}", Format.JSON)
                                .named("plan.json"))
                        .faults())
                .isNotEmpty();
        assertThat(LmcWriter.create()
                        .digest(BundledRegister.LMC_2023_2027.load())
                        .toString())
                .startsWith("sha256:");
        assertThat(PlanSchema.json()).contains("$schema");
        assertThat(RegisterSchema.json()).contains("$schema");
    }
}
