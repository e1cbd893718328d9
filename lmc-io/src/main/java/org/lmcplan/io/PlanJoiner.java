package org.lmcplan.io;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.shape.Omissions;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Omission;
import org.lmcplan.model.problem.PartialValue;

/** Joins a plan and its parts, each read from a document of its own. */
final class PlanJoiner {

    private static final DocumentPath KEY_OF_PLAN = DocumentPath.root().child("plan");

    private final LmcReader reader;
    private final ReadBudget budget;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Plan> documents = new ArrayList<>();
    private final List<JoinedSourceMap.Part> maps = new ArrayList<>();
    private final Omissions omissions = new Omissions();
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
        Optional<Plan> known = head.partial().map(PartialValue::value);
        LmcReader locating = reader.withSourceMap(); // to report where a part names another plan
        for (DocumentSource source : parts) {
            if (budget.isExceeded()) {
                leaveAllUnfinished(); // which is a fault of the last document
                break;
            }
            ReadResult<Plan> result = locating.read(source, PlanShape.PART, budget);
            Optional<Plan> part = result.partial().map(PartialValue::value);
            if (known.isPresent()
                    && part.isPresent()
                    && !isOf(known.get().id(), part.get().id(), result)) {
                addFaults(result);
                leaveAllUnfinished();
                continue;
            }
            add(result);
        }
        boolean recorded = head.sourceMap().locate(DocumentPath.root()).isPresent();
        SourceMap sourceMap = recorded ? new JoinedSourceMap(maps) : SourceMap.none();
        Optional<Plan> whole = known.map(this::joined);
        if (faults.isEmpty() && unreported == 0) {
            return ReadResult.of(whole.orElseThrow(), sourceMap);
        }
        return whole.map(rest -> ReadResult.partial(omissions.of(rest), faults, unreported, sourceMap))
                .orElseGet(() -> ReadResult.failed(faults, unreported));
    }

    /** Returns the plan with the entries of all documents. */
    private Plan joined(Plan plan) {
        Plan.Builder builder = plan.toBuilder();
        for (PlanPart kind : PlanPart.values()) {
            kind.set(
                    builder,
                    documents.stream()
                            .<Extensible>flatMap(document -> kind.of(document).stream())
                            .toList());
        }
        return builder.build();
    }

    private void add(ReadResult<Plan> document) {
        addFaults(document);
        if (document.partial().isEmpty()) {
            leaveAllUnfinished();
            return;
        }
        PartialValue<Plan> read = document.partial().get();
        documents.add(read.value());
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (PlanPart part : PlanPart.values()) {
            if (part != PlanPart.PLAN) {
                sizes.put(part.key(), part.of(read.value()).size());
            }
        }
        for (Omission omission : read.omissions()) {
            int before =
                    maps.stream().mapToInt(map -> map.size(omission.list())).sum();
            omissions.omit(omission.list(), before + omission.index(), omission.name());
            sizes.merge(omission.list(), 1, Integer::sum);
        }
        read.unfinishedLists().forEach(omissions::leaveUnfinished);
        if (read.lacksAttributes()) {
            omissions.omitAttribute();
        }
        maps.add(new JoinedSourceMap.Part(document.sourceMap(), sizes));
    }

    private void addFaults(ReadResult<Plan> document) {
        faults.addAll(document.faults());
        unreported += document.unreported();
    }

    /** A document that could not be read may have entries for every list. */
    private void leaveAllUnfinished() {
        for (PlanPart part : PlanPart.values()) {
            if (part != PlanPart.PLAN) {
                omissions.leaveUnfinished(part.key());
            }
        }
    }

    /** Whether a part names its plan; if it names another one, that is a fault. */
    private boolean isOf(Slug plan, Slug named, ReadResult<Plan> part) {
        if (!named.equals(plan)) {
            reportOtherPlan(plan, named, part.sourceMap());
        }
        return named.equals(plan);
    }

    private void reportOtherPlan(Slug plan, Slug named, SourceMap part) {
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

    /** Reads the plan in a folder with all parts beside it. */
    static ReadResult<Plan> readFolder(LmcReader reader, Path folder) {
        try {
            PlanFolder documents = PlanFolder.of(folder);
            return new PlanJoiner(reader)
                    .read(
                            DocumentSource.file(documents.plan()),
                            documents.parts().stream().map(DocumentSource::file).toList());
        } catch (NoSuchFileException missing) {
            return DocumentReader.failed(DocumentSource.file(folder), FaultKind.NOT_FOUND);
        } catch (IOException unreadable) {
            return DocumentReader.failed(DocumentSource.file(folder), FaultKind.NOT_READABLE);
        }
    }
}
