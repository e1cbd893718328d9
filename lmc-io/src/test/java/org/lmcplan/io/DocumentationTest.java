package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.format.SchemaDescriptions;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.SectionNumber;

/** The page on the coding is correct. */
class DocumentationTest {

    private static final Pattern COUNT_ROW = Pattern.compile("(?m)^\\| ([^|]+?) \\| (\\d+) \\|$");

    private final Plan plan = BundledPlan.LMC_2023_2027.load();

    /** The start of the row that says what a code means, in the words of the schema. */
    static String row(Coded term) {
        String meaning = new SchemaDescriptions().ofCode(term.getClass().getSimpleName(), term.code());
        return "| `" + term.code() + "` | " + meaning + " |";
    }

    @Test
    void theCountsOnTheCodingPageAreThoseOfTheBundledPlan() throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("sections", (long) plan.sections().size());
        counts.put("clauses in chapters 三, 四 and 五", clausesFromChapterThree());
        counts.put("commitments", (long) plan.commitments().size());
        counts.put("statements", (long) plan.statements().size());
        counts.put("goals", (long) plan.goals().size());
        counts.put("principles", (long) plan.principles().size());
        counts.put("pillars", (long) plan.pillars().size());
        counts.put("priority areas", (long) plan.priorityAreas().size());
        counts.put("cooperation areas", (long) plan.cooperationAreas().size());
        counts.put("mechanisms", (long) plan.mechanisms().size());
        counts.put("instruments", (long) plan.instruments().size());
        counts.put("programmes", (long) plan.programmes().size());
        counts.put("partners", (long) plan.partners().size());
        counts.put("initiatives", (long) plan.initiatives().size());
        counts.put("actors", (long) plan.actors().size());
        counts.put("sources", (long) plan.sources().size());
        for (Force force : Force.values()) {
            long count = plan.commitments().stream()
                    .filter(each -> each.force() == force)
                    .count();
            counts.put(force.code(), count);
        }
        Map<String, Long> stated = COUNT_ROW
                .matcher(page("coding.md"))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> Long.valueOf(row.group(2)), (a, b) -> a, LinkedHashMap::new));
        assertThat(stated).containsExactlyEntriesOf(counts);
    }

    @Test
    void theCodingPageNamesOnlyExistingLinesOfThePlanAndOfTheExamplePlan() throws IOException {
        Plan example = LmcReader.create().readPlan(Path.of("..", "examples", "plans", "three-lakes-2024-2029.yaml"));
        Pattern line = Pattern.compile("\\b[345](?:\\.\\d+)*-\\d+\\b");
        assertThat(line.matcher(page("coding.md"))
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .isNotEmpty()
                .allMatch(id -> Stream.concat(plan.commitments().stream(), example.commitments().stream())
                        .anyMatch(each -> each.id().value().equals(id)));
    }

    private long clausesFromChapterThree() {
        return plan.sections().stream()
                .filter(section -> section.number().compareTo(SectionNumber.of("3")) >= 0)
                .flatMap(section -> section.body().stream())
                .flatMap(body -> Stream.of(body.split("[。,]")))
                .count();
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", name));
    }
}
