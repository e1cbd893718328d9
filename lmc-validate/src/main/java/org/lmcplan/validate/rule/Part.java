package org.lmcplan.validate.rule;

import java.util.Comparator;
import java.util.Optional;
import org.lmcplan.model.Member;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.validate.engine.PartKind;

/** One part of a plan, as a rule meets it: the plan's own values, a member, a source, a section or an element. */
public final class Part {

    public static final Comparator<Part> IN_DOCUMENT =
            Comparator.<Part, PartKind>comparing(part -> part.kind).thenComparingLong(part -> part.place);

    private final PartKind kind;
    private final Object value;
    private final long place;

    public Part(PartKind kind, Object value, long place) {
        this.kind = kind;
        this.value = value;
        this.place = place;
    }

    /** The value, if it is of this type. */
    public <T> Optional<T> as(Class<T> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /** How the part is called to: by its id, the number of a section, the code of a member's country. */
    public String name() {
        return nameOf(value);
    }

    public PartKind kind() {
        return kind;
    }

    public Object value() {
        return value;
    }

    /** Grows from part to part of a kind, in the order of the document and with gaps. */
    public long place() {
        return place;
    }

    private static String nameOf(Object value) {
        if (value instanceof PlanElement element) {
            return element.id().value();
        } else if (value instanceof Section section) {
            return section.number().toString();
        } else if (value instanceof Source source) {
            return source.id().value();
        } else if (value instanceof Member member) {
            return member.country().value();
        }
        return ((PlanHead) value).id().value();
    }

    @Override
    public String toString() {
        return kind + " " + name();
    }
}
