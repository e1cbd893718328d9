package org.lmcplan.examples.progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;

/**
 * Records and projects, one on each line. Faulty lines are left out, with what is wrong with them.
 *
 * @param register the sound records and projects, with an id and a version that nobody gave them
 * @param faults what is wrong with the others
 */
record RecordLines(Register register, List<Fault> faults) {

    static RecordLines read(Path file, Slug plan) throws Refusal {
        Register.Builder register =
                Register.builder().id(Slug.of("lines")).version("none").plan(plan);
        List<Fault> faults = new ArrayList<>();
        LmcReader reader = LmcReader.create();
        // What a line is, it does not say: each is read as both, and a line that is neither as that which it is more
        // like.
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
            throw new Refusal("The register '" + file + "' cannot be read.");
        }
        for (Fault fault : faults) {
            if (fault.kind() == FaultKind.NOT_FOUND || fault.kind() == FaultKind.NOT_READABLE) {
                throw new Refusal(fault.toString());
            }
        }
        return new RecordLines(register.build(), faults);
    }
}
