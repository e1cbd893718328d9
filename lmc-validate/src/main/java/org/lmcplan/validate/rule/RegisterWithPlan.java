package org.lmcplan.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.evidence.RegisterPart;

/** A register with the plan by which it is judged, as rules on registers see it. Immutable. */
public final class RegisterWithPlan {

    private final RegisterIndex index;
    private final Optional<LocalDate> asOf;
    private final List<RegisterEntry<EvidenceRecord>> records;
    private final List<RegisterEntry<Project>> projects;
    private final List<RegisterEntry<Funder>> funders;
    private final List<RegisterEntry<EvidenceSearch>> searches;
    private final List<RegisterEntry<? extends Evidence>> evidence;

    private RegisterWithPlan(Plan plan, Register register, Optional<LocalDate> asOf) {
        this.index = RegisterIndex.of(PlanIndex.of(plan), register);
        this.asOf = asOf;
        records = entries(RegisterPart.RECORD, register.records());
        projects = entries(RegisterPart.PROJECT, register.projects());
        funders = entries(RegisterPart.FUNDER, register.funders());
        searches = entries(RegisterPart.SEARCH, register.searches());
        evidence = Stream.<RegisterEntry<? extends Evidence>>concat(records.stream(), projects.stream())
                .toList();
    }

    private static <T extends Extensible> List<RegisterEntry<T>> entries(RegisterPart part, List<T> values) {
        List<RegisterEntry<T>> entries = new ArrayList<>(values.size());
        for (T value : values) {
            entries.add(new RegisterEntry<>(value, RegisterPart.idOf(value), part.path(entries.size())));
        }
        return Collections.unmodifiableList(entries);
    }

    /** Joins a register with a plan, to be judged as of a date if one is given. */
    public static RegisterWithPlan of(Plan plan, Register register, Optional<LocalDate> asOf) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(asOf, "asOf");
        return new RegisterWithPlan(plan, register, asOf);
    }

    public PlanIndex plan() {
        return index.plan();
    }

    public Register register() {
        return index.register();
    }

    /** The register itself as a position for findings. */
    public RegisterEntry<Register> whole() {
        return new RegisterEntry<>(register(), register().id(), DocumentPath.root());
    }

    public RegisterIndex index() {
        return index;
    }

    /** Whether the register says that it is about this plan. */
    public boolean isOfThisPlan() {
        return plan().plan().id().equals(register().plan());
    }

    /** The date as of which the register is judged; empty if none was given. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    public List<RegisterEntry<EvidenceRecord>> records() {
        return records;
    }

    public List<RegisterEntry<Project>> projects() {
        return projects;
    }

    public List<RegisterEntry<Funder>> funders() {
        return funders;
    }

    public List<RegisterEntry<EvidenceSearch>> searches() {
        return searches;
    }

    /** All parts, in the order of a register document. */
    public List<RegisterEntry<? extends Extensible>> parts() {
        return Stream.of(funders, records, projects, searches)
                .<RegisterEntry<? extends Extensible>>flatMap(List::stream)
                .toList();
    }

    @SuppressWarnings("unchecked") // an entry is immutable, and its value has been found to be of the type
    public <T extends EvidenceRecord> List<RegisterEntry<T>> records(Class<T> type) {
        Objects.requireNonNull(type, "type");
        List<RegisterEntry<T>> found = new ArrayList<>();
        for (RegisterEntry<?> entry : records) {
            if (type.isInstance(entry.value())) {
                found.add((RegisterEntry<T>) entry);
            }
        }
        return found;
    }

    /** The records, then the projects. */
    public List<RegisterEntry<? extends Evidence>> evidence() {
        return evidence;
    }
}
