package org.lmcplan.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.RecordWriter;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Reference;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;

/**
 * Generates excerpts of the bundled plan with some ten commitments each, and registers about most of them. Some have mistakes
 * and about one line in a hundred is malformed. The same seed gives the same bytes.
 */
public final class GeneratedInput {

    private static final int LINES_PER_FILE = 500;

    /** What happens to lines. */
    private static final List<UnaryOperator<String>> DAMAGE = List.of(
            line -> line.substring(0, line.length() / 2),
            line -> line.replaceFirst("\"id\":", "\"ident\":"),
            line -> line.replaceFirst("\\{", "{\"id\":\"twice\","),
            line -> line.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":12"),
            line -> line.replaceFirst("\"format\":\"[^\"]*\"", "\"format\":\"lmc-plan/99\""),
            line -> "not JSON");

    /** So many records of the shipped register are chosen from, so that its growth does not slow the tests down. */
    private static final int RECORDS = 50;

    private final Plan plan = BundledPlan.LMC_2023_2027.load();
    private final Register register = BundledRegister.LMC_2023_2027.load();
    private final SplittableRandom random;

    private GeneratedInput(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Arguments: a folder, how many plans to write into it, and the seed. */
    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    /** Writes {@code plans/part-….jsonl} and {@code registers/part-….jsonl}. */
    static void write(Path folder, int plans, long seed) throws IOException {
        GeneratedInput input = new GeneratedInput(seed);
        Path planFolder = Files.createDirectories(folder.resolve("plans"));
        Path registerFolder = Files.createDirectories(folder.resolve("registers"));
        for (int first = 0; first < plans; first += LINES_PER_FILE) {
            String name = String.format(Locale.ROOT, "part-%03d.jsonl", first / LINES_PER_FILE);
            try (OutputStream planLines = Files.newOutputStream(planFolder.resolve(name));
                    OutputStream registerLines = Files.newOutputStream(registerFolder.resolve(name))) {
                for (int i = first; i < Math.min(plans, first + LINES_PER_FILE); i++) {
                    Plan excerpt = input.excerpt(i);
                    input.writeLine(planLines, RecordType.PLAN, excerpt);
                    if (input.happens(80)) {
                        input.writeLine(registerLines, RecordType.REGISTER, input.registerOf(excerpt, i));
                    }
                }
            }
        }
    }

    private Plan excerpt(int number) {
        int from = random.nextInt(plan.commitments().size() - 6);
        int to = Math.min(plan.commitments().size(), from + 6 + random.nextInt(9));
        List<Commitment> commitments = plan.commitments().subList(from, to).stream()
                .map(this::withMistake)
                .toList();
        List<Section> sections = plan.sections().stream()
                .filter(section -> commitments.stream().map(Commitment::section).anyMatch(section.number()::contains))
                .toList();
        Set<SectionNumber> kept = sections.stream().map(Section::number).collect(Collectors.toSet());
        Plan excerpt = plan.toBuilder()
                .id(Slug.of("plan-" + (happens(1) ? number / 2 : number))) // an id in a hundred is not unique
                .commitments(commitments)
                .sections(sections)
                .goals(readFrom(kept, plan.goals()))
                .principles(readFrom(kept, plan.principles()))
                .predecessors(readFrom(kept, plan.predecessors()))
                .pillars(readFrom(kept, plan.pillars()))
                .priorityAreas(readFrom(kept, plan.priorityAreas()))
                .cooperationAreas(readFrom(kept, plan.cooperationAreas()))
                .statements(readFrom(kept, plan.statements()))
                .mechanisms(readFrom(kept, plan.mechanisms()))
                .instruments(readFrom(kept, plan.instruments()))
                .programmes(readFrom(kept, plan.programmes()))
                .partners(readFrom(kept, plan.partners()))
                .initiatives(readFrom(kept, plan.initiatives()))
                .actors(readFrom(kept, plan.actors()))
                .build();
        Set<String> references =
                PlanIndex.of(excerpt).references().stream().map(Reference::to).collect(Collectors.toSet());
        return excerpt.toBuilder()
                .sources(excerpt.sources().stream()
                        .filter(source -> references.contains(source.id().value()))
                        .toList())
                .build();
    }

    private Commitment withMistake(Commitment commitment) {
        if (happens(2)) {
            return commitment.toBuilder().force(Force.URGE).build();
        }
        return happens(1)
                ? commitment.toBuilder().addTargets(Slug.of("missing")).build()
                : commitment;
    }

    private static <T extends PlanElement> List<T> readFrom(Set<SectionNumber> sections, List<T> elements) {
        return elements.stream()
                .filter(element ->
                        element.readFrom().stream().map(Passage::section).allMatch(sections::contains))
                .toList();
    }

    /** Keeps the records about what the excerpt holds, and a few that refer to what it lacks. */
    private Register registerOf(Plan excerpt, int number) {
        PlanIndex index = PlanIndex.of(excerpt);
        List<EvidenceRecord> records = register.records().stream()
                .limit(RECORDS)
                .filter(record -> happens(1)
                        || Stream.concat(record.commitments().stream(), record.targets().stream())
                                .allMatch(id -> index.find(id).isPresent()))
                .toList();
        return register.toBuilder()
                .id(Slug.of("register-" + number))
                .plan(excerpt.id())
                .records(records)
                .projects(List.of())
                .searches(List.of())
                .build();
    }

    private <T> void writeLine(OutputStream out, RecordType<T> type, T document) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (RecordWriter<T> writer = LmcWriter.create().stream(line, Format.JSON, type)) {
            writer.write(document);
        }
        String text = line.toString(StandardCharsets.UTF_8).strip();
        if (happens(1)) {
            text = DAMAGE.get(random.nextInt(DAMAGE.size())).apply(text);
        }
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(1000) == 0) {
            bytes[bytes.length / 2] = (byte) 0xFF; // is not UTF-8
        }
        out.write(bytes);
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }
}
