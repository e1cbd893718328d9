package org.lmcplan.examples.progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;

/**
 * Records and projects read from JSON Lines, without the malformed lines.
 *
 * @param register the records and projects; its id and version are placeholders
 * @param faults the faults of the malformed lines
 */
record JsonLinesRegister(Register register, List<Fault> faults) {

    static JsonLinesRegister read(Path file, Slug plan) throws UsageException {
        Register.Builder register =
                Register.builder().id(Slug.of("lines")).version("none").plan(plan);
        List<Fault> faults = new ArrayList<>();
        LmcReader reader = LmcReader.create();
        // A line does not say whether it is a record or a project, so each is read as both. If it is neither, the
        // reading
        // with fewer faults is reported.
        try (RecordStream<EvidenceRecord> records = reader.stream(DocumentSource.file(file), RecordType.EVIDENCE);
                RecordStream<Project> projects = reader.stream(DocumentSource.file(file), RecordType.PROJECT)) {
            while (records.hasNext() && projects.hasNext()) {
                ReadResult<EvidenceRecord> record = records.next();
                ReadResult<Project> project = projects.next();
                record.value().ifPresent(register::addRecords);
                project.value().ifPresent(register::addProjects);
                if (record.value().isEmpty() && project.value().isEmpty()) {
                    faults.addAll(
                            project.faults().size() < record.faults().size() ? project.faults() : record.faults());
                }
            }
        } catch (IOException unreadable) {
            throw new UsageException("The register '" + file + "' could not be read.");
        }
        for (Fault fault : faults) {
            if (fault.kind() == FaultKind.NOT_FOUND || fault.kind() == FaultKind.NOT_READABLE) {
                throw new UsageException(fault.toString());
            }
        }
        return new JsonLinesRegister(register.build(), faults);
    }
}
