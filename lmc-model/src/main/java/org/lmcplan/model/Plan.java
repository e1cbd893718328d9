package org.lmcplan.model;

import java.util.List;
import java.util.Optional;

/**
 * A plan of action: its text, and the coding that was read into it.
 *
 * <p>A plan may be faulty: ids may clash, references may lead nowhere. That is for rules to say, so that a faulty document
 * can be loaded and looked at. {@link PlanIndex} answers questions that go across elements.
 */
public sealed interface Plan extends Extensible permits ImmutablePlan {

    /** The id of the plan, such as {@code lmc-2023-2027}. */
    Slug id();

    /** What the plan is called. */
    Names names();

    /** The language of the text. */
    LanguageTag language();

    /** Whether the text is the whole plan. */
    Edition edition();

    /** The years it covers. */
    Term term();

    /** When it was adopted, where a source says so. */
    Optional<Adoption> adopted();

    /** The heading over the whole text, verbatim. */
    String title();

    /** The id of the {@link Source} of the text. */
    Slug textSource();

    /** The states that are party to it. */
    List<Member> members();

    /** The plans it follows. */
    List<Predecessor> predecessors();

    /** What names and dates rest on. */
    List<Source> sources();

    /** The text, section by section, in the order of the document. */
    List<Section> sections();

    /** What the plan is to bring about. */
    List<Goal> goals();

    /** What it holds to. */
    List<Principle> principles();

    /** Its broad divisions. */
    List<Pillar> pillars();

    /** The fields it puts first. */
    List<PriorityArea> priorityAreas();

    /** The fields of practical cooperation, one for each leaf section. */
    List<CooperationArea> cooperationAreas();

    /** The clauses that are not commitments. */
    List<PlanStatement> statements();

    /** The clauses that promise something. */
    List<Commitment> commitments();

    /** The bodies, meetings and arrangements it names. */
    List<Mechanism> mechanisms();

    /** The documents it names. */
    List<Instrument> instruments();

    /** The undertakings it names. */
    List<Programme> programmes();

    /** The outside partners it names. */
    List<Partner> partners();

    /** The initiatives it complements. */
    List<Initiative> initiatives();

    /** The parties it names beside the member states. */
    List<Actor> actors();

    @Override
    Extensions extensions();

    /** One line that tells this plan from others: its id, name, term and size. */
    default String summary() {
        return "Plan{" + id() + ", " + title() + ", " + term() + ", "
                + edition().code() + ", " + sections().size() + " sections, "
                + commitments().size() + " commitments}";
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds one; refuses a text that is blank or that {@link TextRules} refuses. */
    final class Builder extends ImmutablePlan.Builder {
        /** Nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Plan build() {
            Plan value = super.build();
            TextRules.requireWords(value.title());
            return value;
        }
    }
}
