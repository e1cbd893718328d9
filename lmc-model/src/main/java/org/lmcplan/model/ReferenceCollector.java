package org.lmcplan.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Walks a plan once and notes every place where one part names another. */
final class ReferenceCollector {

    private final PlanIndex index;
    private final Set<Slug> sources;
    private final List<Reference> found = new ArrayList<>();

    private ReferenceCollector(PlanIndex index) {
        this.index = index;
        this.sources = index.plan().sources().stream().map(Source::id).collect(Collectors.toCollection(HashSet::new));
    }

    static List<Reference> collect(PlanIndex index) {
        ReferenceCollector collector = new ReferenceCollector(index);
        collector.plan();
        for (PlanElements.Listed listed : PlanElements.LISTS) {
            List<? extends PlanElement> elements = listed.list().apply(index.plan());
            for (int i = 0; i < elements.size(); i++) {
                collector.element(Path.root().child(listed.key()).child(i), elements.get(i));
            }
        }
        return List.copyOf(collector.found);
    }

    private void plan() {
        Plan plan = index.plan();
        Path root = Path.root();
        names(root.child("names"), Optional.empty(), plan.names());
        source(root.child("textSource"), Optional.empty(), plan.textSource());
        plan.adopted().ifPresent(adoption -> {
            Path at = root.child("adopted");
            source(at.child("source"), Optional.empty(), adoption.source());
            adoption.by()
                    .ifPresent(by ->
                            element(at.child("by"), Optional.empty(), ReferenceRole.ADOPTED_BY, by, Mechanism.class));
        });
        for (int i = 0; i < plan.members().size(); i++) {
            names(
                    root.child("members").child(i).child("names"),
                    Optional.empty(),
                    plan.members().get(i).names());
        }
    }

    private void element(Path at, PlanElement element) {
        Optional<PlanElement> from = Optional.of(element);
        if (element instanceof NamedElement named) {
            names(at.child("names"), from, named.names());
        }
        if (element instanceof Clause clause) {
            Path place = clause instanceof Commitment ? at.child("id") : at.child("section");
            section(place, from, ReferenceRole.SECTION, clause.section());
        } else if (element instanceof CooperationArea area) {
            section(at.child("section"), from, ReferenceRole.SECTION, area.section());
            element(at.child("pillar"), from, ReferenceRole.PILLAR, area.pillar(), Pillar.class);
            area.priorityArea()
                    .ifPresent(priority -> element(
                            at.child("priorityArea"), from, ReferenceRole.PRIORITY_AREA, priority, PriorityArea.class));
        } else {
            for (int i = 0; i < element.readFrom().size(); i++) {
                Path place = at.child("readFrom").child(i).child("section");
                section(
                        place,
                        from,
                        ReferenceRole.READ_FROM,
                        element.readFrom().get(i).section());
            }
        }
        if (element instanceof Commitment commitment) {
            elements(at.child("targets"), from, ReferenceRole.TARGET, commitment.targets(), Target.class);
            elements(at.child("actors"), from, ReferenceRole.ACTOR, commitment.actors(), Actor.class);
            elements(
                    at.child("addressees"),
                    from,
                    ReferenceRole.ADDRESSEE,
                    commitment.addressees(),
                    Actor.class,
                    Partner.class);
        }
        if (element instanceof Mechanism mechanism) {
            elements(at.child("participants"), from, ReferenceRole.PARTICIPANT, mechanism.participants(), Actor.class);
        }
    }

    private void names(Path at, Optional<PlanElement> from, Names names) {
        for (Map.Entry<LanguageTag, Name> entry : names.byLanguage().entrySet()) {
            Path name = at.child(entry.getKey().value());
            entry.getValue().source().ifPresent(id -> source(name.child("source"), from, id));
            List<Alias> aliases = entry.getValue().aliases();
            for (int i = 0; i < aliases.size(); i++) {
                Path place = name.child("aliases").child(i).child("source");
                aliases.get(i).source().ifPresent(id -> source(place, from, id));
            }
        }
    }

    private void source(Path at, Optional<PlanElement> from, Slug id) {
        found.add(new Reference(at, from, ReferenceRole.SOURCE, id.value(), sources.contains(id)));
    }

    private void section(Path at, Optional<PlanElement> from, ReferenceRole role, SectionNumber number) {
        found.add(new Reference(
                at, from, role, number.toString(), index.section(number).isPresent()));
    }

    private void elements(Path at, Optional<PlanElement> from, ReferenceRole role, List<Slug> ids, Class<?>... kinds) {
        for (int i = 0; i < ids.size(); i++) {
            element(at.child(i), from, role, ids.get(i), kinds);
        }
    }

    private void element(Path at, Optional<PlanElement> from, ReferenceRole role, Slug id, Class<?>... kinds) {
        boolean resolved = index.find(id)
                .filter(element -> List.of(kinds).stream().anyMatch(kind -> kind.isInstance(element)))
                .isPresent();
        found.add(new Reference(at, from, role, id.value(), resolved));
    }
}
