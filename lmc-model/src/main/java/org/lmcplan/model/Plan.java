package org.lmcplan.model;

import java.util.List;
import java.util.Optional;
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

    /** The years it covers. */
    Term term();

    /** When it was adopted, if a source says so. */
    Optional<Adoption> adopted();

    /** The title of the text, verbatim. */
    String title();

    /** The id of the {@link Source} of the text. */
    Slug textSource();

    /** The states that are party to it. */
    List<Member> members();

    /** The plans that it succeeds. */
    List<Predecessor> predecessors();

    /** The sources cited for names, dates and the text. */
    List<Source> sources();

    /** The text, section by section, in the order of the document. */
    List<Section> sections();

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
