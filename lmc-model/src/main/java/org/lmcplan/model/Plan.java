package org.lmcplan.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A plan of action: its text and the coding of that text.
 *
 * <p>A plan may contain errors, such as duplicate ids or unresolved references. Rules report them, so that a document with
 * errors can be loaded and inspected. {@link PlanIndex} answers questions across elements.
 *
 * <pre>{@code
 * Plan plan = BundledPlan.LMC_2023_2027.load();
 * System.out.println(plan.id()); // lmc-2023-2027
 * System.out.println(plan.commitments().size()); // 94
 * Plan shorter = plan.toBuilder().commitments(plan.commitments().subList(0, 10)).build();
 * }</pre>
 */
public sealed interface Plan extends Extensible permits ImmutablePlan {

    /** The id of the plan, such as {@code lmc-2023-2027}. */
    Slug id();

    /** The names of the plan. */
    Names names();

    /** The language of the text. */
    LanguageTag language();

    /** Whether the text is the full plan or an abstract. */
    Edition edition();

    /**
     * The framework of cooperation whose rules apply to the plan, such as {@code lancang-mekong}; empty if only general rules do.
     */
    Optional<Slug> framework();

    /** What the levels of sections are called, outermost first, by language: priority, outcome, output, activity. */
    List<LocalizedText> levels();

    /** The period it covers. */
    Term term();

    /** When it was adopted, if a source says so. */
    Optional<Adoption> adopted();

    /** The title of the text, verbatim. */
    String title();

    /** The id of the {@link Source} of the text. */
    Slug textSource();

    /** The further authentic texts of the plan, if it has any. */
    List<AuthenticText> authenticTexts();

    /** The changes to the plan after it was adopted, in order. */
    List<Revision> revisions();

    /** The states and other parties that are party to it. */
    List<Member> members();

    /** The plans that it succeeds. */
    List<Predecessor> predecessors();

    /** The sources cited for names, dates and the text. */
    List<Source> sources();

    /** The text, section by section, in the order of the document. */
    List<Section> sections();

    /** The phases of the plan. */
    List<Phase> phases();

    /** The goals of the plan. */
    List<Goal> goals();

    /** The principles of the plan. */
    List<Principle> principles();

    /** The broad divisions of the cooperation. */
    List<Pillar> pillars();

    /** The areas to which the plan gives priority. */
    List<PriorityArea> priorityAreas();

    /** The areas of practical cooperation, one per leaf section. */
    List<CooperationArea> cooperationAreas();

    /** The clauses that are not commitments. */
    List<PlanStatement> statements();

    /** The clauses that promise something. */
    List<Commitment> commitments();

    /** The indicators by which promises and goals are judged. */
    List<Indicator> indicators();

    /** The bodies, meetings and arrangements it names. */
    List<Mechanism> mechanisms();

    /** The documents it names. */
    List<Instrument> instruments();

    /** The programmes and projects it names. */
    List<Programme> programmes();

    /** The outside partners it names. */
    List<Partner> partners();

    /** The outside initiatives it complements. */
    List<Initiative> initiatives();

    /** The parties it names beside the member states. */
    List<Actor> actors();

    @Override
    Extensions extensions();

    /** Returns a one-line summary: id, title, term, edition and size. */
    default String summary() {
        return "Plan{" + id() + ", " + title() + ", " + term() + ", "
                + edition().code() + ", " + sections().size() + " sections, "
                + commitments().size() + " commitments}";
    }

    /**
     * Returns this plan with one commitment changed:
     * {@code plan.updating(CommitmentId.of("1-1"), it -> it.toBuilder().force(Force.DELIVER).build())}.
     *
     * @throws IllegalArgumentException if the plan does not have exactly one commitment with this id, or if the change returns
     *     another id: use {@link #renaming(ElementId, ElementId)} for that
     */
    default Plan updating(CommitmentId id, UnaryOperator<Commitment> change) {
        return new PlanEdits(this).update(Commitment.class, id, change);
    }

    /**
     * Returns this plan with one part changed: an element, or with {@code Source.class} a source.
     * {@code plan.updating(Mechanism.class, Slug.of("leaders-meeting"), it -> it.toBuilder()….build())}.
     *
     * @param type the type of the part; {@code PlanElement.class} for an element of any kind
     * @throws IllegalArgumentException if the plan does not have exactly one part of this type with this id, or if the change
     *     returns another id or a part of another kind
     */
    default <E extends Extensible> Plan updating(Class<E> type, Slug id, UnaryOperator<E> change) {
        return new PlanEdits(this).update(type, id, change);
    }

    /**
     * Returns this plan with one section changed.
     *
     * @throws IllegalArgumentException if the plan does not have exactly one section with this number, or if the change returns
     *     another number: use {@link #renaming(SectionNumber, SectionNumber)} for that
     */
    default Plan updating(SectionNumber number, UnaryOperator<Section> change) {
        Objects.requireNonNull(number, "number");
        return new PlanEdits(this).update(Section.class, number, change);
    }

    /**
     * Returns this plan with one member changed.
     *
     * @throws IllegalArgumentException if the plan does not have exactly one such member, or if the change returns another
     */
    default Plan updating(CountryCode country, UnaryOperator<Member> change) {
        Objects.requireNonNull(country, "country");
        return new PlanEdits(this).update(Member.class, country, change);
    }

    /**
     * Returns this plan with another id for one element, or for one member that is no state, in the element itself and in all
     * references to it. References to the new id that were unresolved before then lead to the element. The sources have ids of their own: see
     * {@link #renamingSource}. A register follows by {@code register.renamingInPlan(from, to)}.
     *
     * @throws IllegalArgumentException if the plan does not have exactly one element with the old id, if another element has the
     *     new id, or if one is the id of a commitment and the other is not
     */
    default Plan renaming(ElementId from, ElementId to) {
        return new PlanEdits(this).rename(from, to);
    }

    /**
     * Returns this plan with another number for one section. Its subsections and the ids of their commitments begin with the
     * new number, too, and all references follow. The sections stay in their order in the document. A register follows by
     * {@code register.renamingInPlan(from, to)}.
     *
     * @throws IllegalArgumentException if the plan does not have exactly one section with the old number, or if another section
     *     or commitment has one of the new numbers
     */
    default Plan renaming(SectionNumber from, SectionNumber to) {
        return new PlanEdits(this).renumber(from, to);
    }

    /**
     * Returns this plan with another id for one source, in the source itself and wherever it is cited.
     *
     * @throws IllegalArgumentException if the plan does not have exactly one source with the old id, or if another source has
     *     the new id
     */
    default Plan renamingSource(Slug from, Slug to) {
        return new PlanEdits(this).renameSource(from, to);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a plan; rejects a text that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutablePlan.Builder {
        /** Creates a builder with nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Plan build() {
            Plan value = BuilderCheck.build(Plan.class, this, super::build);
            BuilderCheck.refuse(Plan.class, value.id(), "title", TextRules.complaint(value.title()));
            return value;
        }
    }
}
