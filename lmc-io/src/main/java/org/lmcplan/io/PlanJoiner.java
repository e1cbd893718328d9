package org.lmcplan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;

/** Joins a plan and its parts, each read from a document of its own. */
final class PlanJoiner {

    private static final List<String> EXTENSIONS = List.of("yaml", "yml", "json");
    private static final DocumentPath KEY_OF_PLAN = DocumentPath.root().child("plan");

    private final LmcReader reader;
    private final ReadBudget budget;
    private final List<Fault> faults = new ArrayList<>();
    private final List<JoinedSourceMap.Part> maps = new ArrayList<>();
    private int unreported;

    PlanJoiner(LmcReader reader) {
        this.reader = reader;
        this.budget = new ReadBudget(reader.limits());
    }

    ReadResult<Plan> read(DocumentSource plan, List<DocumentSource> parts) {
        int most = reader.limits().maxParts();
        if (parts.size() > most) {
            return DocumentReader.failed(
                    parts.get(most), FaultKind.TOO_MANY_PARTS, Message.excerpt(Integer.toString(most)));
        }
        ReadResult<Plan> head = reader.read(plan, PlanShape.PLAN, budget);
        add(head);
        Optional<Plan.Builder> joined = head.value().map(Plan::toBuilder);
        LmcReader locating = reader.withSourceMap(); // to report where a part names another plan
        for (DocumentSource source : parts) {
            if (budget.isExceeded()) {
                break; // which is a fault of the last document
            }
            ReadResult<Plan> result = locating.read(source, PlanShape.PART, budget);
            add(result);
            result.value().ifPresent(part -> {
                head.value().ifPresent(known -> checkPlan(known.id(), part.id(), result.sourceMap()));
                joined.ifPresent(builder -> PlanShape.copyLists(part, builder));
            });
        }
        if (!faults.isEmpty()) {
            return ReadResult.failed(faults, unreported);
        }
        boolean recorded = head.sourceMap().locate(DocumentPath.root()).isPresent();
        return ReadResult.of(joined.orElseThrow().build(), recorded ? new JoinedSourceMap(maps) : SourceMap.none());
    }

    private void add(ReadResult<Plan> document) {
        faults.addAll(document.faults());
        unreported += document.unreported();
        document.value().ifPresent(plan -> {
            Map<String, Integer> sizes = new LinkedHashMap<>();
            for (PlanPart part : PlanPart.values()) {
                if (part != PlanPart.PLAN) {
                    sizes.put(part.key(), part.of(plan).size());
                }
            }
            maps.add(new JoinedSourceMap.Part(document.sourceMap(), sizes));
        });
    }

    private void checkPlan(Slug plan, Slug named, SourceMap part) {
        if (named.equals(plan)) {
            return;
        }
        if (budget.countFault()) {
            faults.add(new Fault(
                    FaultKind.OTHER_PLAN,
                    part.locate(KEY_OF_PLAN).orElseThrow(),
                    KEY_OF_PLAN,
                    named.value(),
                    List.of(Message.excerpt(named.value()), Message.excerpt(plan.value()))));
        } else {
            unreported++;
        }
    }

    /** The document of the plan in a folder: the first of {@code plan.yaml}, {@code plan.yml} and {@code plan.json}. */
    private static Path planIn(Path folder) {
        return EXTENSIONS.stream()
                .map(extension -> folder.resolve("plan." + extension))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(folder.resolve("plan.yaml"));
    }

    /** Reads the plan in a folder with all parts beside it. */
    static ReadResult<Plan> readFolder(LmcReader reader, Path folder) {
        try {
            List<DocumentSource> parts =
                    partsIn(folder).stream().map(DocumentSource::file).toList();
            return new PlanJoiner(reader).read(DocumentSource.file(planIn(folder)), parts);
        } catch (NoSuchFileException missing) {
            return DocumentReader.failed(DocumentSource.file(folder), FaultKind.NOT_FOUND);
        } catch (IOException unreadable) {
            return DocumentReader.failed(DocumentSource.file(folder), FaultKind.NOT_READABLE);
        }
    }

    /** The other documents in a folder, in the natural order of their names. */
    private static List<Path> partsIn(Path folder) throws IOException {
        if (!Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
            throw new NotDirectoryException(folder.toString()); // the JDK would wait for the writer of a pipe
        }
        Path plan = planIn(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Format.ofName(file.toString()).isPresent()
                            && !file.getFileName().toString().startsWith(".")
                            && !file.equals(plan))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString(), new NaturalNameOrder()))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
