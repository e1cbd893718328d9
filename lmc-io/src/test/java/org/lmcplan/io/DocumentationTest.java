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
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.format.SchemaDescriptions;
import org.lmcplan.model.Act;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Force;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Listing;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.StatementKind;

/** The pages on the format and on the coding are correct. */
class DocumentationTest {

    private static final Pattern YAML_BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COUNT_ROW = Pattern.compile("(?m)^\\| ([^|]+?) \\| (\\d+) \\|$");

    private final Plan plan = BundledPlan.LMC_2023_2027.load();

    @Test
    void theExamplesOfTheFormatAddUpToOneDocument() throws IOException {
        String examples = YAML_BLOCK
                .matcher(page("format.md"))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
        ReadResult<Plan> result = LmcReader.create()
                .read(DocumentSource.text(examples, Format.YAML).named("format.md"));
        assertThat(result.faults()).isEmpty();
        Plan example = result.orThrow();
        assertThat(LmcWriter.create().toText(example, Format.YAML)).isEqualTo(examples);
        assertThat(Stream.of(
                        example.members(),
                        example.sources(),
                        example.sections(),
                        example.predecessors(),
                        example.goals(),
                        example.principles(),
                        example.pillars(),
                        example.priorityAreas(),
                        example.cooperationAreas(),
                        example.statements(),
                        example.commitments(),
                        example.mechanisms(),
                        example.instruments(),
                        example.programmes(),
                        example.partners(),
                        example.initiatives(),
                        example.actors()))
                .noneMatch(java.util.List::isEmpty);
    }

    @Test
    void theExampleOfAPartIsReadWithThePlanAbove() throws IOException {
        ReadResult<Plan> result = LmcReader.create()
                .read(example("yaml", Format.YAML), java.util.List.of(example("yaml part", Format.YAML)));
        assertThat(result.faults()).isEmpty();
        assertThat(result.orThrow().commitments())
                .extracting(each -> each.id().value())
                .endsWith("4.1.1-4", "4.1.1-2");
    }

    @Test
    void theExampleOfAStreamIsAStream() throws IOException {
        try (RecordStream<Commitment> stream =
                LmcReader.create().stream(example("jsonl", Format.JSON), RecordType.COMMITMENT)) {
            assertThat(stream)
                    .toIterable()
                    .extracting(read -> read.orThrow().id().value())
                    .containsExactly("4.1.1-2", "4.1.1-3");
        }
    }

    private static DocumentSource example(String language, Format format) throws IOException {
        String examples = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page("format.md"))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
        return DocumentSource.text(examples, format).named("format.md");
    }

    @Test
    void theFormatListsEveryTermOfEveryVocabulary() throws IOException {
        String page = page("format.md");
        Coded[][] vocabularies = {
            Edition.values(), NameStatus.values(), NameBasis.values(), PrincipleKind.values(), StatementKind.values(),
            Force.values(), Act.values(), Listing.values(), Lifecycle.values(), MechanismKind.values(),
            InstrumentKind.values(), ProgrammeKind.values(), PartnerKind.values(), ActorKind.values()
        };
        for (Coded[] vocabulary : vocabularies) {
            for (Coded term : vocabulary) {
                // The codes of an edition are listed in a sentence, the others in tables with the meanings of the
                // schema.
                assertThat(page).contains(term instanceof Edition ? "`" + term.code() + "`" : row(term));
            }
        }
    }

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
    void theCodingPageNamesOnlyExistingSectionsAndCommitments() throws IOException {
        Pattern line = Pattern.compile("\\b[345](?:\\.\\d+)*-\\d+\\b");
        assertThat(line.matcher(page("coding.md"))
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .isNotEmpty()
                .allMatch(id -> plan.commitments().stream()
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
