package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.Progress;

/** The report, the assessment as JSON and as CSV tell the same about each commitment. */
class SameProgressTest {

    private static final Pattern REPORT_ROW = Pattern.compile("(?m)^\\| <a id=\"line-([0-9.-]+)\"></a>(.*)$");
    private static final Pattern CSV_ROW = Pattern.compile("(?m)^([0-9.-]+),[^,]*,[^,]*,([a-z-]+),");

    @Test
    void eachCommitmentHasTheSameProgressInReportJsonAndCsv(@TempDir Path temp) throws IOException {
        World world = World.in(temp);
        String json = out(ShellCase.of("lmc assess --format json").run(world, Locale.ENGLISH));
        String csv = out(ShellCase.of("lmc assess --format csv").run(world, Locale.ENGLISH));
        ShellCase.of("lmc report -d report --only markdown --lang en").run(world, Locale.ENGLISH);
        String report = Files.readString(world.folder().resolve("report/progress.en.md"), UTF_8);

        Plan plan = BundledPlan.LMC_2023_2027.load();
        Assessment assessment = LmcReader.create()
                .readAssessment(DocumentSource.text(json, Format.JSON), plan)
                .orThrow();
        Map<String, String> inJson = new TreeMap<>();
        assessment
                .commitments()
                .forEach(each -> inJson.put(
                        each.commitment().id().value(), each.progress().code()));
        assertThat(inJson.keySet())
                .hasSize(94)
                .containsExactlyInAnyOrderElementsOf(plan.commitments().stream()
                        .map(Commitment::id)
                        .map(Object::toString)
                        .toList());
        assertThat(inCsv(csv)).isEqualTo(inJson);
        assertThat(inReport(report)).isEqualTo(inJson);
    }

    private static String out(String shown) {
        int start = shown.indexOf("-- out\n") + "-- out\n".length();
        return shown.substring(start, shown.indexOf("-- err\n"));
    }

    private static Map<String, String> inCsv(String csv) {
        Map<String, String> progress = new TreeMap<>();
        Matcher rows = CSV_ROW.matcher(csv);
        while (rows.find()) {
            progress.put(rows.group(1), rows.group(2));
        }
        return progress;
    }

    private static Map<String, String> inReport(String report) {
        Map<String, String> progress = new TreeMap<>();
        Matcher rows = REPORT_ROW.matcher(report);
        while (rows.find()) {
            String cell = rows.group(2).split(" \\| ", -1)[3];
            String label = cell.split("<br>", -1)[0].strip();
            for (Progress each : Progress.values()) {
                if (each.label(Locale.ENGLISH).equals(label)) {
                    progress.put(rows.group(1), each.code());
                }
            }
        }
        return progress;
    }
}
