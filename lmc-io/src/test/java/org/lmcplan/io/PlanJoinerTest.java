package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;

/** A plan that is split over files is read as one, and every fault and position names its file. */
class PlanJoinerTest {

    private static final String PART = "format: lmc-plan-part/3\nplan: small-plan\n";
    private static final String AREA = "  - id: area-%s\n    section: \"%s\"\n    pillar: p\n";

    @TempDir
    private Path folder;

    @Test
    void aPlanIsReadAsTheSameHoweverItIsSplit() {
        Seeds.of(60).forEach(seed -> {
            Plan plan = new PlanGenerator(seed).plan();
            List<DocumentSource> documents = split(plan, new SplittableRandom(seed));
            ReadResult<Plan> read = LmcReader.create().read(documents.get(0), documents.subList(1, documents.size()));
            assertThat(read.faults()).as("seed %d", seed).isEmpty();
            assertThat(read.value()).as("seed %d", seed).contains(plan);
        });
    }

    @Test
    void theMapNamesTheFileOfEachValue() throws IOException {
        write("plan.yaml", SmallPlan.YAML + "cooperationAreas:\n" + AREA.formatted("a", "1"));
        write("4.2.10.yaml", PART + "cooperationAreas:\n" + AREA.formatted("c", "4.2.10"));
        write("4.2.9.yaml", PART + "cooperationAreas:\n" + AREA.formatted("b", "4.2.9"));
        write(".hidden.yaml", "nothing");
        write("readme.txt", "nothing");

        ReadResult<Plan> read = LmcReader.create().withSourceMap().readFolder(folder);
        assertThat(read.orThrow().cooperationAreas())
                .extracting(area -> area.id().value())
                .containsExactly("area-a", "area-b", "area-c");
        assertThat(located(read, "/cooperationAreas/1/section")).endsWith("4.2.9.yaml:5:14");
        assertThat(located(read, "/cooperationAreas/2")).endsWith("4.2.10.yaml:4:5");
        assertThat(located(read, "/cooperationAreas/0/pillar")).contains("plan.yaml:");
        assertThat(located(read, "/title")).endsWith("plan.yaml:12:8");
        for (String nowhere :
                List.of("/cooperationAreas/3", "/cooperationAreas/x", "/cooperationAreas/00", "/none/0")) {
            assertThat(read.sourceMap().locate(DocumentPath.of(nowhere))).isEmpty();
        }
        assertThat(read.sourceMap()).hasToString("SourceMap{3 documents}");
        assertThat(LmcReader.create().readFolder(folder).sourceMap()).isSameAs(SourceMap.none());
    }

    @Test
    void faultsOfAllFilesAreReportedWithTheirFile() throws IOException {
        write("plan.yml", SmallPlan.YAML.replace("edition: full", "edition: ful"));
        write("a.yaml", PART.replace("small-plan", "other-plan") + "goals:\n  - id: 5\n");
        write("b.json", "{\"format\": \"lmc-plan/3\"}");
        write("c.yaml", "format: lmc-plan-part/4\nplan: small-plan\n");
        write("d.yaml", "format: lmc-plan-part/1\nplan: small-plan\ntitle: no\n");

        assertThat(faults())
                .containsExactly(
                        "plan.yml:8:10 error LMC-F306 'ful' is not an edition. (did you mean 'full'?)",
                        "a.yaml:4:5 error LMC-F303 The key 'names' is missing from a goal. (add it)",
                        "a.yaml:4:5 error LMC-F303 The key 'marker' is missing from a goal. (add it)",
                        "a.yaml:4:9 error LMC-F304 Expected an id but found the number 5. (an id starts with a letter: write"
                                + " for example \"n-5\")",
                        "b.json:1:12 error LMC-F310 'lmc-plan/3' is not the format of a part of a plan. (a part of a plan"
                                + " starts with format: lmc-plan-part/3)",
                        "c.yaml:1:9 error LMC-F311 The document uses the format 'lmc-plan-part/4', which is newer than this"
                                + " library. (use a later release of lmc; this one reads formats up to lmc-plan-part/3)",
                        "d.yaml:1:9 error LMC-F310 'lmc-plan-part/1' is not the format of a part of a plan. (a part of a plan"
                                + " starts with format: lmc-plan-part/3)",
                        "d.yaml:3:1 error LMC-F301 There is no key 'title' in a part of a plan. (use one of: format, plan, members,"
                                + " sources, sections, predecessors, phases, goals, principles, pillars, priorityAreas,"
                                + " cooperationAreas, statements, commitments, indicators, mechanisms, instruments, programmes, partners,"
                                + " initiatives, actors)");
    }

    @Test
    void aPartOfAnotherPlanIsReportedAtTheNameOfThatPlan() throws IOException {
        write("plan.yaml", SmallPlan.YAML);
        write("a.yaml", PART.replace("small-plan", "other-plan"));
        assertThat(faults())
                .containsExactly(
                        "a.yaml:2:7 error LMC-F312 This is a part of the plan 'other-plan', not of 'small-plan'."
                                + " (write the id of the plan that it belongs to, or leave the file out)");
        assertThat(LmcReader.create().readFolder(folder).value()).isEmpty();
    }

    @Test
    void theFaultForAFolderWithoutAPlanNamesTheMissingFile() {
        assertThat(faults())
                .containsExactly("plan.yaml:1:1 error LMC-F001 This file or folder does not exist. (check the"
                        + " spelling and the folder it should be in)");
    }

    @Test
    void aFolderThatIsMissingOrNoFolderIsAFaultAndNoException() throws IOException {
        Path missing = folder.resolve("missing");
        Path file = Files.writeString(folder.resolve("plan.yaml"), SmallPlan.YAML);

        assertThat(LmcReader.create().readFolder(missing).faults())
                .extracting(fault -> fault.source() + " " + fault.code())
                .containsExactly(missing + " LMC-F001");
        assertThat(LmcReader.create().readFolder(file).faults())
                .extracting(fault -> fault.source() + " " + fault.code())
                .containsExactly(file + " LMC-F002");
    }

    @Test
    void numbersInFileNamesAreOrderedByValue() {
        List<String> names = List.of("10.yaml", "2.yaml", "a", "a10", "a2", "a2b", "1", "01", "");
        assertThat(names.stream().sorted(new NaturalNameOrder()))
                .containsExactly("", "01", "1", "2.yaml", "10.yaml", "a", "a2", "a2b", "a10");
    }

    private List<String> faults() {
        return LmcReader.create().readFolder(folder).faults().stream()
                .map(fault -> fault.toString().substring(folder.toString().length() + 1))
                .toList();
    }

    private static String located(ReadResult<Plan> read, String path) {
        return read.sourceMap().locate(DocumentPath.of(path)).orElseThrow().toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The plan's own document with the first entries of each list, and parts with the rest. */
    private static List<DocumentSource> split(Plan plan, SplittableRandom random) {
        Plan.Builder head = withoutLists(plan);
        List<Plan.Builder> parts = Stream.generate(() -> withoutLists(plan))
                .limit(random.nextInt(4))
                .toList();
        List<Plan.Builder> all = new ArrayList<>(List.of(head));
        all.addAll(parts);
        Stream.of(PlanPart.values())
                .filter(part -> part != PlanPart.PLAN)
                .forEach(part -> deal(part, plan, all, random));
        List<DocumentSource> documents = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Format format = random.nextBoolean() ? Format.YAML : Format.JSON;
            String text = LmcWriter.toBuffer(all.get(i).build(), i == 0 ? PlanShape.PLAN : PlanShape.PART, format)
                    .toString();
            documents.add(DocumentSource.text(text, format).named("document " + i));
        }
        return documents;
    }

    private static void deal(PlanPart part, Plan plan, List<Plan.Builder> to, SplittableRandom random) {
        List<?> entries = part.of(plan);
        String adder = "addAll" + part.key().substring(0, 1).toUpperCase(Locale.ROOT)
                + part.key().substring(1);
        int from = 0;
        for (int i = 0; i < to.size(); i++) {
            int end = i == to.size() - 1 ? entries.size() : from + random.nextInt(entries.size() - from + 1);
            try {
                Plan.Builder.class.getMethod(adder, Iterable.class).invoke(to.get(i), entries.subList(from, end));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(adder, e);
            }
            from = end;
        }
    }

    private static Plan.Builder withoutLists(Plan plan) {
        Plan.Builder head = Plan.builder()
                .id(plan.id())
                .names(plan.names())
                .language(plan.language())
                .edition(plan.edition())
                .term(plan.term())
                .title(plan.title())
                .textSource(plan.textSource())
                .addAllLevels(plan.levels())
                .addAllAuthenticTexts(plan.authenticTexts())
                .addAllRevisions(plan.revisions())
                .extensions(plan.extensions());
        plan.framework().ifPresent(head::framework);
        plan.adopted().ifPresent(head::adopted);
        return head;
    }
}
