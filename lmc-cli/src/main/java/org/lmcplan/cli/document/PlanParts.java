package org.lmcplan.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.problem.Message;

/**
 * A plan divided into files: {@code plan.yaml} with the plan itself, its sections and what frames them; the commitments of each
 * stretch of the text; and each other kind of part by itself. Read in the order of their names, they are the plan again.
 *
 * @param plan the plan that is divided
 * @param files the content of each file by its name
 */
record PlanParts(Plan plan, Map<String, String> files) {

    private static final Set<PlanPart> IN_OWN_FILES = EnumSet.range(PlanPart.STATEMENT, PlanPart.ACTOR);

    static PlanParts of(Plan plan) {
        Map<String, String> files = new LinkedHashMap<>();
        Plan.Builder head = plan.toBuilder();
        IN_OWN_FILES.forEach(kind -> kind.set(head, List.of()));
        files.put("plan.yaml", LmcWriter.create().toText(head.build(), Format.YAML));
        for (PlanPart kind : IN_OWN_FILES) {
            if (kind == PlanPart.COMMITMENT) {
                int number = 1;
                for (List<Commitment> stretch : stretches(plan.commitments())) {
                    String name = String.format(
                            Locale.ROOT, "commitments-%02d-section-%s.yaml", number++, section(stretch.get(0)));
                    files.put(name, part(plan, kind, stretch));
                }
            } else if (!kind.of(plan).isEmpty()) {
                files.put(kind.key() + ".yaml", part(plan, kind, kind.of(plan)));
            }
        }
        return new PlanParts(plan, files);
    }

    /** Neighbours of the same section, as far as the second level; their order is that of the plan. */
    private static List<List<Commitment>> stretches(List<Commitment> commitments) {
        List<List<Commitment>> stretches = new ArrayList<>();
        String last = "";
        for (Commitment commitment : commitments) {
            String section = section(commitment);
            if (!section.equals(last)) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(commitment);
            last = section;
        }
        return stretches;
    }

    private static String section(Commitment commitment) {
        String[] levels = commitment.id().section().toString().split("\\.", -1);
        return levels.length == 1 ? levels[0] : levels[0] + "." + levels[1];
    }

    /** A part has the format and id of its plan, and one list as in a plan of that list alone. */
    private static String part(Plan plan, PlanPart kind, List<? extends Extensible> entries) {
        Plan.Builder alone = plan.toBuilder().extensions(Extensions.none());
        EnumSet.complementOf(EnumSet.of(PlanPart.PLAN)).forEach(other -> other.set(alone, List.of()));
        kind.set(alone, entries);
        String text = LmcWriter.create().toText(alone.build(), Format.YAML);
        String format = text.lines().findFirst().orElseThrow().replace("lmc-plan/", "lmc-plan-part/");
        return format + "\nplan: " + plan.id().value() + text.substring(text.indexOf("\n" + kind.key() + ":"));
    }

    /**
     * Writes the files to a folder that does not exist or is empty. They are written and read back under another name first, so
     * that the folder appears whole or not at all.
     */
    List<Path> writeTo(String name, Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw CommandFailure.input(
                    Message.of(
                            "Cannot create {0}: the folder that it should be in does not exist.",
                            "无法创建 {0}：其上级文件夹不存在。", name),
                    Message.nothing());
        }
        Path draft = parent.resolve(".lmc" + UUID.randomUUID() + ".draft");
        try {
            Files.createDirectory(draft);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(draft.resolve(file.getKey()), file.getValue());
            }
            if (!LmcReader.create().readFolder(draft).orThrow().equals(plan)) {
                throw new IllegalStateException("the parts are not the plan");
            }
            Files.deleteIfExists(folder);
            Files.move(draft, folder);
        } finally {
            delete(draft);
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }

    private static void delete(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> all = Files.walk(draft)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
