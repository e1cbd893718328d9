package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.tables.DataPackage;
import org.lmcplan.tables.Tables;

/**
 * A validator of Frictionless accepts the data packages, and refuses each mistake in them. Needs node, so it runs only in the
 * profile {@code frictionless}.
 */
@EnabledIfSystemProperty(named = FrictionlessTest.MODULES, matches = ".+")
class FrictionlessTest {

    static final String MODULES = "lmc.frictionless.modules";

    private static final Path SCRIPT = Path.of("src", "frictionless", "validate.js");
    private static final Path EXAMPLES = PublishedModule.ROOT.resolve("examples/plans");

    @TempDir
    private Path folder;

    @Test
    void theShippedPackageIsValid() throws Exception {
        assertThat(validate(PublishedModule.ROOT.resolve("docs/data/tables"))).matches("\\d+ tables, \\d{4,} rows\n");
    }

    @Test
    void thePackageOfAnotherPlanIsValidAndMistakesInItAreFound() throws Exception {
        Register register = LmcReader.create().readRegister(EXAMPLES.resolve("three-lakes-register.yaml"));
        Assessment assessment = Assessment.of(
                LmcReader.create().readPlan(EXAMPLES.resolve("three-lakes-2024-2029.yaml")),
                register,
                LocalDate.of(2027, 3, 1),
                AssessmentOptions.CALENDAR_YEARS);
        Path place = folder.resolve("package");
        DataPackage.of(Tables.of(assessment, register)).write(place);
        assertThat(validate(place)).matches("\\d+ tables, \\d{3,} rows\n");

        assertThat(validate(broken(place, "commitment_targets.csv", ",council\n", ",nobody\n")))
                .contains("error commitment_targets: Foreign key");
        assertThat(validate(broken(place, "commitments.csv", ",deliver,", ",promise,")))
                .contains("does not conform to the \"enum\" constraint for column \"force\"");
        assertThat(validate(broken(place, "commitments.csv", ",false,", ",no way,")))
                .contains("is not type \"boolean\"");
        assertThat(validate(broken(place, "datapackage.json", "\"integer\"", "\"whole\"")))
                .contains("error ");
    }

    /** Returns a copy of a package in which the words are replaced everywhere in one file. */
    private Path broken(Path place, String file, String words, String others) throws IOException {
        Path copy = Files.createTempDirectory(folder, "broken");
        try (var files = Files.list(place)) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(each.getFileName()));
            }
        }
        String text = Files.readString(copy.resolve(file));
        assertThat(text).contains(words);
        Files.writeString(copy.resolve(file), text.replace(words, others));
        return copy;
    }

    private String validate(Path place) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        ProcessBuilder node = new ProcessBuilder(
                        "node",
                        SCRIPT.toString(),
                        place.resolve("datapackage.json").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        node.environment().put("NODE_PATH", System.getProperty(MODULES));
        Process process = node.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
