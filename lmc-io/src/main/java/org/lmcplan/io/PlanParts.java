package org.lmcplan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;

/** Joins a plan from its own document and those of its parts. */
final class PlanParts {

    private static final List<String> ENDINGS = List.of("yaml", "yml", "json");
    private static final org.lmcplan.model.DocumentPath KEY_OF_PLAN =
            org.lmcplan.model.DocumentPath.root().child("plan");

    private final LmcReader reader;
    private final List<Fault> faults = new ArrayList<>();
    private final List<JoinedMap.Part> maps = new ArrayList<>();
    private int unreported;

    PlanParts(LmcReader reader) {
        this.reader = reader;
    }

    ReadResult<Plan> read(DocumentSource plan, List<DocumentSource> parts) {
        ReadResult<Plan> head = reader.read(plan);
        note(head);
        Optional<Plan.Builder> joined = head.value().map(Plan::toBuilder);
        LmcReader placing = reader.withSourceMap(); // it tells where a part names another plan
        for (DocumentSource part : parts) {
            ReadResult<Plan> more = placing.read(part, PlanShape.PART);
            note(more);
            head.value().ifPresent(known -> more.value().ifPresent(add -> checkPlan(known.id(), add.id(), more, part)));
            joined.ifPresent(builder ->
                    more.value().ifPresent(add -> PlanList.ALL.forEach(list -> list.addTo(builder, add))));
        }
        return new ReadResult<>(
                joined.filter(complete -> faults.isEmpty()).map(Plan.Builder::build),
                faults,
                unreported,
                faults.isEmpty() && head.sourceMap() != SourceMap.none() ? new JoinedMap(maps) : SourceMap.none());
    }

    private void note(ReadResult<Plan> document) {
        faults.addAll(document.faults());
        unreported += document.unreported();
        document.value().ifPresent(plan -> {
            Map<String, Integer> sizes = new LinkedHashMap<>();
            PlanList.ALL.forEach(list -> sizes.put(list.key(), list.size(plan)));
            maps.add(new JoinedMap.Part(document.sourceMap(), sizes));
        });
    }

    private void checkPlan(Slug plan, Slug named, ReadResult<Plan> part, DocumentSource source) {
        if (named.equals(plan)) {
            return;
        }
        Span span = part.sourceMap().find(KEY_OF_PLAN).orElseThrow();
        faults.add(new Fault(
                FaultKind.OTHER_PLAN,
                source.label(),
                new Mark(span, named.value()),
                KEY_OF_PLAN,
                List.of(Wording.quoted(named.value()), Wording.quoted(plan.value()))));
    }

    /** The document of the plan in a folder: the first of {@code plan.yaml}, {@code plan.yml} and {@code plan.json}. */
    static Path planIn(Path folder) {
        return ENDINGS.stream()
                .map(ending -> folder.resolve("plan." + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(folder.resolve("plan.yaml"));
    }

    /** The other documents in a folder, in the order of their names, numbers in them counted: 4.2.9 before 4.2.10. */
    static List<Path> partsIn(Path folder) {
        Path plan = planIn(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Format.ofName(file.toString()).isPresent()
                            && !file.getFileName().toString().startsWith(".")
                            && !file.equals(plan))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString(), new NameOrder()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
