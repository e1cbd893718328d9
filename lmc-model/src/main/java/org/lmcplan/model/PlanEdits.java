package org.lmcplan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.lmcplan.model.attribute.PartsById;

/** Changes a part of a plan, or its id together with all references to it. */
final class PlanEdits {

    private static final List<PlanPart> KINDS = Arrays.stream(PlanPart.values())
            .filter(kind -> kind != PlanPart.PLAN)
            .toList();

    private final Plan plan;
    private final PartsById<PlanPart, Extensible> parts;

    PlanEdits(Plan plan) {
        this.plan = plan;
        this.parts = partsOf(plan);
    }

    private static PartsById<PlanPart, Extensible> partsOf(Plan plan) {
        return PartsById.of("plan", KINDS, kind -> kind.label(Locale.ENGLISH), kind -> kind.of(plan), PlanPart::nameOf);
    }

    /** Changes the part of this type that has this id or number. */
    <E extends Extensible> Plan update(Class<E> type, Object id, UnaryOperator<E> change) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        PartsById.Entry<PlanPart, Extensible> found = parts.find(kind -> kind.isA(type), id);
        Plan.Builder builder = plan.toBuilder();
        PlanPart kind = found.kind();
        kind.set(builder, parts.changed(found, type, kind.type(), PlanPart::nameOf, change));
        return builder.build();
    }

    /** Changes the id of an element or of a member that is no state, and the references to it. */
    Plan rename(ElementId from, ElementId to) {
        PartsById.requireSameForm(from, to);
        parts.find(PlanEdits::hasElementId, from);
        return renamed(ReferenceMapper.replacing(
                PlanEdits::hasElementId,
                role -> !role.accepts(PlanPart.SOURCE) && !role.accepts(PlanPart.SECTION),
                id -> id.equals(from) ? to : id));
    }

    /** Changes the id of a source, and the references to it. */
    Plan renameSource(Slug from, Slug to) {
        PartsById.requireSameForm(from, to);
        parts.find(PlanPart.SOURCE::equals, from);
        return renamed(ReferenceMapper.replacing(
                PlanPart.SOURCE::equals, role -> role.accepts(PlanPart.SOURCE), id -> id.equals(from) ? to : id));
    }

    /** Changes the number of a section and of its subsections, the ids of their commitments, and the references to them. */
    Plan renumber(SectionNumber from, SectionNumber to) {
        PartsById.requireSameForm(from, to);
        parts.find(PlanPart.SECTION::equals, from);
        return renamed(ReferenceMapper.replacing(
                PlanPart.SECTION::equals,
                role -> role.accepts(PlanPart.SECTION) || role.accepts(PlanPart.COMMITMENT),
                id -> moved(id, from, to)));
    }

    private static Object moved(Object id, SectionNumber from, SectionNumber to) {
        if (id instanceof CommitmentId commitment) {
            return new CommitmentId(commitment.section().moved(from, to), commitment.ordinal());
        }
        return id instanceof SectionNumber number ? number.moved(from, to) : id;
    }

    private Plan renamed(ReferenceMapper<ReferenceRole> renaming) {
        ReferenceReplacer replacer = new ReferenceReplacer(renaming);
        Plan.Builder builder = ((Plan) replacer.replaceIn(plan)).toBuilder();
        for (PlanPart kind : KINDS) {
            kind.set(builder, kind.of(plan).stream().map(replacer::replaceIn).toList());
        }
        Plan renamed = builder.build();
        parts.requireFree(PlanPart.SECTION::equals, partsOf(renamed));
        parts.requireFree(PlanPart.SOURCE::equals, partsOf(renamed));
        parts.requireFree(PlanEdits::hasElementId, partsOf(renamed));
        return renamed;
    }

    private static boolean hasElementId(DocumentPart kind) {
        return kind.isA(PlanElement.class) || kind == PlanPart.MEMBER;
    }
}
