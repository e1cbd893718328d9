package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/** A phase of the plan: a part of its term with tasks of its own. */
public sealed interface Phase extends NamedElement permits ImmutablePhase {

    /** The period of the phase. */
    Term term();

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

    /** Builds a phase. */
    final class Builder extends ImmutablePhase.Builder {
        /** Creates a builder with nothing set; all texts and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Phase build() {
            return BuilderCheck.build(Phase.class, this, super::build);
        }
    }
}
