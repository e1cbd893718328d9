package org.lmcplan.model.property;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lmcplan.model.Actor;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Section;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.model.property.PartLink.Relation;

/** The tables of the properties of all types, with the properties that are computed and with the links between parts. */
public final class PartProperties {

    private static final ClassValue<PropertyTable> TABLES = new ClassValue<>() {
        @Override
        protected PropertyTable computeValue(Class<?> type) {
            return completed(type, new PropertyTable(type));
        }
    };

    static {
        // These enums put in the tables of attributes.
        PlanPart.values();
        RegisterPart.values();
    }

    private PartProperties() {}

    /** Returns the properties of a type: an interface of a part, or a record with the same attributes. */
    public static PropertyTable of(Class<?> type) {
        return TABLES.get(type);
    }

    private static PropertyTable completed(Class<?> type, PropertyTable table) {
        if (type == Section.class) {
            clausesOf(table)
                    .put(
                            "depth",
                            PropertyType.NUMBER,
                            section -> number(((Section) section).number().depth()));
        } else if (type == CooperationArea.class) {
            references(clausesOf(table), "section", ReferenceRole.SECTION);
            references(table, "pillar", ReferenceRole.PILLAR);
            references(table, "priorityArea", ReferenceRole.PRIORITY_AREA);
        } else if (Clause.class.isAssignableFrom(type)) {
            table.put("section", PropertyType.SECTION, clause -> ((Clause) clause).section());
            references(table, "section", ReferenceRole.SECTION);
            related(table, "area", Relation.AREA, PartKind.ofPlan(CooperationArea.class));
        } else if (Evidence.class.isAssignableFrom(type)) {
            evidence(table);
        }
        if (type == Commitment.class) {
            table.put(
                    "ordinal",
                    PropertyType.NUMBER,
                    commitment -> number(((Commitment) commitment).id().ordinal()));
            references(table, "phase", ReferenceRole.PHASE);
            references(table, "about", ReferenceRole.ABOUT);
            List.of("bound", "leads", "supporters", "beneficiaries", "through", "recipients")
                    .forEach(key -> references(table, key, ReferenceRole.PARTY));
            related(table, "indicators", Relation.REFERRERS, PartKind.ofPlan(Indicator.class));
            references(table, "targets", ReferenceRole.TARGET);
            references(table, "actors", ReferenceRole.ACTOR);
            references(table, "addressees", ReferenceRole.ADDRESSEE);
        } else if (type == PlanStatement.class) {
            references(table, "qualifies", ReferenceRole.QUALIFIED);
        } else if (type == Indicator.class) {
            references(table, "measures", ReferenceRole.MEASURED);
        } else if (type == BudgetItem.class) {
            references(table, "funder", ReferenceRole.PARTY);
        } else if (type == Mechanism.class) {
            references(table, "participants", ReferenceRole.PARTICIPANT);
        } else if (type == Funding.class) {
            table.leading("funder", PartLink.to(Relation.REFERENCE, funders()));
        }
        if (NamedElement.class.isAssignableFrom(type)) {
            references(table, "readFrom", ReferenceRole.READ_FROM);
        }
        if (CommitmentTarget.class.isAssignableFrom(type) || type == Actor.class) {
            related(table, "commitments", Relation.REFERRERS, PartKind.ofPlan(Commitment.class));
        }
        return table;
    }

    private static void evidence(PropertyTable table) {
        table.leading("commitments", PartLink.to(Relation.REFERENCE, PartKind.ofPlan(Commitment.class)))
                .leading("targets", PartLink.to(Relation.REFERENCE, PartKind.ofPlan(CommitmentTarget.class)))
                .leading("participants", ofPlan(Actor.class, Partner.class, Mechanism.class))
                .leading("area", ofPlan(CooperationArea.class, PriorityArea.class))
                .leading("project", PartLink.to(Relation.REFERENCE, PartKind.ofRegister(Project.class)))
                .leading("funder", PartLink.to(Relation.REFERENCE, funders()));
    }

    private static PartLink ofPlan(Class<?>... types) {
        Set<PartKind> kinds = new LinkedHashSet<>();
        Stream.of(types).forEach(type -> kinds.addAll(PartKind.ofPlan(type)));
        return PartLink.to(Relation.REFERENCE, kinds);
    }

    private static Set<PartKind> funders() {
        Set<PartKind> kinds = new LinkedHashSet<>(PartKind.ofPlan(NamedElement.class));
        kinds.addAll(PartKind.ofRegister(Funder.class));
        return kinds;
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static void references(PropertyTable table, String name, ReferenceRole role) {
        table.leading(name, PartLink.referredTo(role));
    }

    private static PropertyTable clausesOf(PropertyTable table) {
        related(table, "commitments", Relation.CLAUSES, PartKind.ofPlan(Commitment.class));
        return related(table, "statements", Relation.CLAUSES, PartKind.ofPlan(PlanStatement.class));
    }

    private static PropertyTable related(PropertyTable table, String name, Relation relation, Set<PartKind> kinds) {
        return table.put(name, Property.related(PartLink.to(relation, kinds)));
    }
}
