package org.lmcplan.model.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Slug;

/** Finds every place where a register names a part of the plan or of itself. */
final class EvidenceReferences {

    private final PlanIndex plan;
    private final Register register;
    private final Set<Slug> projects;
    private final Set<Slug> funders;
    private final List<EvidenceReference> found = new ArrayList<>();

    EvidenceReferences(PlanIndex plan, Register register) {
        this.plan = plan;
        this.register = register;
        projects = register.projects().stream().map(Project::id).collect(Collectors.toUnmodifiableSet());
        funders = register.funders().stream().map(Funder::id).collect(Collectors.toUnmodifiableSet());
    }

    List<EvidenceReference> collect() {
        for (int i = 0; i < register.records().size(); i++) {
            collect(
                    DocumentPath.root().child("records").child(i),
                    register.records().get(i));
        }
        for (int i = 0; i < register.projects().size(); i++) {
            collect(
                    DocumentPath.root().child("projects").child(i),
                    register.projects().get(i));
        }
        return List.copyOf(found);
    }

    private void collect(DocumentPath at, EvidenceRecord each) {
        addAll(
                at.child("participants"),
                each.id(),
                EvidenceRole.PARTICIPANT,
                each.participants(),
                EvidenceReferences::takesPart);
        addServed(at, each.id(), each.commitments(), each.targets());
        if (each instanceof UndertakingRecord undertaking) {
            addProject(at, each.id(), undertaking.project());
        } else if (each instanceof MoneyRecord money) {
            money.funder().ifPresent(id -> addFunder(at, each.id(), id));
            addArea(at, each.id(), money.area());
            addProject(at, each.id(), money.project());
        }
    }

    private void collect(DocumentPath at, Project each) {
        addArea(at, each.id(), each.area());
        for (int i = 0; i < each.funding().size(); i++) {
            addFunder(
                    at.child("funding").child(i),
                    each.id(),
                    each.funding().get(i).funder());
        }
        addServed(at, each.id(), each.commitments(), each.targets());
    }

    private void addServed(DocumentPath at, Slug from, List<? extends ElementId> commitments, List<Slug> targets) {
        addAll(at.child("commitments"), from, EvidenceRole.COMMITMENT, commitments, Commitment.class::isInstance);
        addAll(at.child("targets"), from, EvidenceRole.TARGET, targets, CommitmentTarget.class::isInstance);
    }

    private void addAll(
            DocumentPath at, Slug from, EvidenceRole role, List<? extends ElementId> ids, Predicate<PlanElement> fits) {
        for (int i = 0; i < ids.size(); i++) {
            add(at.child(i), from, role, ids.get(i), holds(ids.get(i), fits));
        }
    }

    private void addArea(DocumentPath at, Slug from, Optional<Slug> area) {
        area.ifPresent(id -> add(at.child("area"), from, EvidenceRole.AREA, id, holds(id, EvidenceReferences::isArea)));
    }

    private void addProject(DocumentPath at, Slug from, Optional<Slug> project) {
        project.ifPresent(id -> add(at.child("project"), from, EvidenceRole.PROJECT, id, projects.contains(id)));
    }

    private void addFunder(DocumentPath at, Slug from, Slug funder) {
        boolean known = funders.contains(funder) || holds(funder, NamedElement.class::isInstance);
        add(at.child("funder"), from, EvidenceRole.FUNDER, funder, known);
    }

    private void add(DocumentPath at, Slug from, EvidenceRole role, ElementId to, boolean resolved) {
        found.add(new EvidenceReference(at, from, role, to.value(), resolved));
    }

    private boolean holds(ElementId id, Predicate<PlanElement> fits) {
        return plan.find(id).filter(fits).isPresent();
    }

    private static boolean takesPart(PlanElement element) {
        return element instanceof Actor || element instanceof Partner || element instanceof Mechanism;
    }

    private static boolean isArea(PlanElement element) {
        return element instanceof CooperationArea || element instanceof PriorityArea;
    }
}
