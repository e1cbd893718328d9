package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A register of evidence about the implementation of one plan: records of events, and projects.
 *
 * <p>A register may contain errors, such as duplicate ids or unresolved references. {@link RegisterIndex} joins it with its
 * plan.
 *
 * <pre>{@code
 * Register register = BundledRegister.LMC_2023_2027.load();
 * for (EvidenceRecord record : register.records()) {
 *     if (record instanceof MeetingRecord meeting && meeting.confidence() == Confidence.HIGH) {
 *         Optional<Venue> place = meeting.place();
 *     }
 * }
 * }</pre>
 */
public sealed interface Register extends Extensible permits ImmutableRegister {

    /** The id of the register. */
    Slug id();

    /** The version of the register, in its editor's own numbering. */
    String version();

    /** The id of the plan it is about. */
    Slug plan();

    /** The title of the register. */
    LocalizedText title();

    /** The date when it was compiled; it cannot know of later events. */
    Optional<PartialDate> compiled();

    /** The funders that are not elements of the plan. */
    List<Funder> funders();

    /** The records of events. */
    List<EvidenceRecord> records();

    /** The projects. */
    List<Project> projects();

    /** The searches that found nothing. */
    List<EvidenceSearch> searches();

    /** A note for readers who use it. */
    LocalizedText note();

    @Override
    Extensions extensions();

    /** Returns a one-line summary: id, version, plan and size. */
    default String summary() {
        return "Register{" + id() + ", version " + version() + ", of " + plan() + ", "
                + records().size() + " records, " + projects().size() + " projects}";
    }

    /**
     * Returns this register with one record, project or funder changed:
     * {@code register.updating(MeetingRecord.class, Slug.of("leaders-meeting-4"), it -> it.toBuilder()….build())}.
     *
     * @param type the type of the part; {@code Evidence.class} for a record of any kind or a project
     * @throws IllegalArgumentException if the register does not have exactly one part of this type with this id, or if the change
     *     returns another id, for which there is {@link #renaming}, or a part of another kind
     */
    default <E extends Extensible> Register updating(Class<E> type, Slug id, UnaryOperator<E> change) {
        return new RegisterEdits(this).update(type, id, change);
    }

    /**
     * Returns this register with another id for one record or project, and in all references to it.
     *
     * @throws IllegalArgumentException if the register does not have exactly one record or project with the old id, or if another
     *     one has the new id
     */
    default Register renaming(Slug from, Slug to) {
        return new RegisterEdits(this).rename(from, to);
    }

    /**
     * Returns this register with another id for one funder, and in all references to it.
     *
     * @throws IllegalArgumentException if the register does not have exactly one funder with the old id, or if another one has
     *     the new id
     */
    default Register renamingFunder(Slug from, Slug to) {
        return new RegisterEdits(this).renameFunder(from, to);
    }

    /**
     * Returns this register with the references to one element of its plan replaced, so that it follows
     * {@code plan.renaming(from, to)}. A {@link Funder} of the register with the old id keeps its references.
     *
     * @throws IllegalArgumentException if one is the id of a commitment and the other is not, or if the element has funded
     *     something and the register has another funder with the new id
     */
    default Register renamingInPlan(ElementId from, ElementId to) {
        return new RegisterEdits(this).follow(from, to);
    }

    /**
     * Returns this register with the references to the commitments of one section and of its subsections replaced, so that it
     * follows {@code plan.renaming(from, to)}.
     */
    default Register renamingInPlan(SectionNumber from, SectionNumber to) {
        return new RegisterEdits(this).follow(from, to);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a register; rejects a version that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutableRegister.Builder {
        /** Creates a builder with nothing set; title, note and extensions default to none. */
        public Builder() {
            title(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Register build() {
            Register value = BuilderCheck.build(Register.class, this, super::build);
            BuilderCheck.refuse(Register.class, value.id(), "version", TextRules.complaint(value.version()));
            return value;
        }
    }
}
