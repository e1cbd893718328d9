package org.lmcplan.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.fault.DocumentException;
import org.lmcplan.io.fault.LostUpdateException;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.io.fault.UnreadableFolderException;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.save.AtomicFile;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Plan;

/** Writes a plan to a folder, split over files as the plan in the folder is. */
final class FolderWriter {

    private final LmcReader reader;
    private final AtomicFile files;

    FolderWriter(AtomicFile files, LmcReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /** Writes the files that change and returns them. */
    List<Path> write(Plan plan, Path folder, Optional<ContentDigest> expected) throws SaveException {
        return files.saveAll(PlanFolder.planIn(folder), () -> changes(plan, folder, expected));
    }

    private Map<Path, byte[]> changes(Plan plan, Path folder, Optional<ContentDigest> expected)
            throws SaveException, IOException {
        PlanFolder documents = PlanFolder.of(folder);
        List<Plan> before = new ArrayList<>();
        if (Files.exists(documents.plan()) || !documents.parts().isEmpty() || expected.isPresent()) {
            requireReadable(folder, expected);
            before.add(read(documents.plan(), PlanShape.PLAN));
            for (Path part : documents.parts()) {
                before.add(read(part, PlanShape.PART));
            }
        }
        List<Plan> after = before.isEmpty() ? List.of(plan) : PlanSplitter.split(before, plan);
        Map<Path, byte[]> changes = new LinkedHashMap<>();
        for (int i = 0; i < after.size(); i++) {
            if (before.isEmpty() || !after.get(i).equals(before.get(i))) {
                Path file = documents.all().get(i);
                changes.put(file, LmcWriter.toBytes(after.get(i), i == 0 ? PlanShape.PLAN : PlanShape.PART, file));
            }
        }
        return changes;
    }

    /** Checks that the folder holds a plan, and the expected one if there is one. */
    private void requireReadable(Path folder, Optional<ContentDigest> expected) throws SaveException {
        Plan whole;
        try {
            whole = reader.readFolder(folder).orThrow();
        } catch (DocumentException unreadable) {
            if (expected.isPresent()) {
                throw new LostUpdateException(folder, expected.get(), unreadable);
            }
            throw new UnreadableFolderException(folder, unreadable);
        }
        ContentDigest found = LmcWriter.create().digest(whole);
        if (expected.isPresent() && !expected.get().equals(found)) {
            throw new LostUpdateException(folder, expected.get(), found);
        }
    }

    private Plan read(Path file, Shape<Plan> shape) {
        return reader.read(DocumentSource.file(file), shape, new ReadBudget(reader.limits()))
                .orThrow();
    }
}
