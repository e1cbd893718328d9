package org.lmcplan.model;

import java.util.Map;
import java.util.Optional;

/** Visits the references from one part of a plan to others. No other code knows which keys contain references. */
public final class ReferenceWalker {

    private static final Names NO_NAMES = Names.of(Map.of());

    private ReferenceWalker() {}

    /** Visits the references in a part. For a plan, visits only the references in its own attributes, not those in its parts. */
    public static void walk(Extensible part, ReferenceVisitor<ReferenceRole> visitor) {
        if (part instanceof Plan plan) {
            walk(plan.names(), plan.textSource(), plan.adopted(), visitor);
            return;
        }
        walkNames(namesOf(part), visitor);
        if (part instanceof PlanElement element) {
            walkSections(element, visitor);
            if (part instanceof CooperationArea area) {
                visitor.visit(ReferenceRole.PILLAR, area.pillar(), "pillar");
                area.priorityArea().ifPresent(id -> visitor.visit(ReferenceRole.PRIORITY_AREA, id, "priorityArea"));
            } else if (part instanceof Commitment commitment) {
                visitor.visitAll(ReferenceRole.TARGET, "targets", commitment.targets());
                visitor.visitAll(ReferenceRole.ACTOR, "actors", commitment.actors());
                visitor.visitAll(ReferenceRole.ADDRESSEE, "addressees", commitment.addressees());
            } else if (part instanceof Mechanism mechanism) {
                visitor.visitAll(ReferenceRole.PARTICIPANT, "participants", mechanism.participants());
            }
        }
    }

    /** Visits the references in the attributes of the plan itself. */
    public static void walk(
            Names names, Slug textSource, Optional<Adoption> adopted, ReferenceVisitor<ReferenceRole> visitor) {
        walkNames(names, visitor);
        visitor.visit(ReferenceRole.SOURCE, textSource, "textSource");
        adopted.ifPresent(adoption -> {
            visitor.visit(ReferenceRole.SOURCE, adoption.source(), "adopted", "source");
            adoption.by().ifPresent(by -> visitor.visit(ReferenceRole.ADOPTED_BY, by, "adopted", "by"));
        });
    }

    /** Returns the names of a part, or no names for a part that cannot have any. */
    public static Names namesOf(Extensible part) {
        if (part instanceof NamedElement element) {
            return element.names();
        } else if (part instanceof Member member) {
            return member.names();
        }
        return part instanceof Plan plan ? plan.names() : NO_NAMES;
    }

    private static void walkNames(Names names, ReferenceVisitor<ReferenceRole> visitor) {
        names.byLanguage().forEach((language, name) -> walkName(language.value(), name, visitor));
    }

    private static void walkName(String language, Name name, ReferenceVisitor<ReferenceRole> visitor) {
        if (name.source().isPresent()) {
            visitor.visit(ReferenceRole.SOURCE, name.source().get(), "names", language, "source");
        }
        for (int i = 0; i < name.aliases().size(); i++) {
            Optional<Slug> source = name.aliases().get(i).source();
            if (source.isPresent()) {
                visitor.visit(ReferenceRole.SOURCE, source.get(), "names", language, "aliases", i, "source");
            }
        }
    }

    private static void walkSections(PlanElement element, ReferenceVisitor<ReferenceRole> visitor) {
        if (element instanceof Clause clause) {
            visitor.visit(ReferenceRole.SECTION, clause.section(), clause instanceof Commitment ? "id" : "section");
        } else if (element instanceof CooperationArea area) {
            visitor.visit(ReferenceRole.SECTION, area.section(), "section");
        } else {
            for (int i = 0; i < element.readFrom().size(); i++) {
                SectionNumber section = element.readFrom().get(i).section();
                visitor.visit(ReferenceRole.READ_FROM, section, "readFrom", i, "section");
            }
        }
    }
}
