package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;

/** A register with its plan, laid out for rules. Made once for each validation. */
public final class Dossier {

    private final RegisterIndex index;
    private final Optional<LocalDate> asOf;
    private final List<Entry<EvidenceRecord>> records = new ArrayList<>();
    private final List<Entry<Project>> projects = new ArrayList<>();
    private final List<Entry<? extends Evidence>> evidence;

    public Dossier(Plan plan, Register register, Optional<LocalDate> asOf) {
        this.index = RegisterIndex.of(PlanIndex.of(plan), register);
        this.asOf = asOf;
        for (int i = 0; i < register.records().size(); i++) {
            records.add(new Entry<>(
                    register.records().get(i),
                    DocumentPath.root().child("records").child(i)));
        }
        for (int i = 0; i < register.projects().size(); i++) {
            projects.add(new Entry<>(
                    register.projects().get(i),
                    DocumentPath.root().child("projects").child(i)));
        }
        evidence = new ArrayList<>(records);
        evidence.addAll(projects);
    }

    PlanIndex plan() {
        return index.plan();
    }

    public Register register() {
        return index.register();
    }

    RegisterIndex index() {
        return index;
    }

    /** The date as of which the register is judged. */
    LocalDate asOf() {
        return asOf.orElseThrow();
    }

    boolean isDated() {
        return asOf.isPresent();
    }

    List<Entry<EvidenceRecord>> records() {
        return records;
    }

    List<Entry<Project>> projects() {
        return projects;
    }

    /** The records of one kind. */
    <T extends EvidenceRecord> List<Entry<T>> records(Class<T> kind) {
        List<Entry<T>> found = new ArrayList<>();
        for (Entry<EvidenceRecord> entry : records) {
            if (kind.isInstance(entry.value())) {
                found.add(new Entry<>(kind.cast(entry.value()), entry.path()));
            }
        }
        return found;
    }

    /** The records, then the projects. */
    List<Entry<? extends Evidence>> evidence() {
        return evidence;
    }

    /** Whether every target leads somewhere, and none to this kind: targets that lead nowhere are told by another rule. */
    boolean meansNone(List<Slug> targets, Class<? extends PlanElement> kind) {
        return !targets.isEmpty()
                && targets.stream().allMatch(id -> plan().find(id).isPresent())
                && targets.stream().noneMatch(id -> plan().find(kind, id).isPresent());
    }
}
