package org.lmcplan.model;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** A clause that is not a commitment: it says what the plan is based on, complements or aims at. */
public sealed interface PlanStatement extends Clause permits ImmutablePlanStatement {

    @Override
    Slug id();

    @Override
    SectionNumber section();

    @Override
    Optional<String> label();

    @Override
    String quote();

    /** What the clause says instead of promising something. */
    StatementKind kind();

    /** What kind it is, by language, if it is {@link StatementKind#OTHER}. */
    LocalizedText kindLabel();

    /** The ids of the commitments that it qualifies: whose condition, manner or aim it states. */
    List<CommitmentId> qualifies();

    @Override
    LocalizedText authenticQuotes();

    @Override
    LocalizedText gloss();

    @Override
    List<FormerId> succeeds();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a statement; rejects a text that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutablePlanStatement.Builder {
        /** Creates a builder with nothing set; texts by language and extensions default to none. */
        public Builder() {
            kindLabel(LocalizedText.none());
            authenticQuotes(LocalizedText.none());
            gloss(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public PlanStatement build() {
            PlanStatement value = BuilderCheck.build(PlanStatement.class, this, super::build);
            BuilderCheck.refuse(PlanStatement.class, value.id(), "quote", TextRules.complaint(value.quote()));
            KindLabels.check(PlanStatement.class, value.id(), value.kind() == StatementKind.OTHER, value.kindLabel());
            return value;
        }
    }
}
