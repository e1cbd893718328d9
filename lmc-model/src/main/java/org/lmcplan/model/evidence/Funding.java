package org.lmcplan.model.evidence;

import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Slug;

/** Money for a project from one funder. */
public sealed interface Funding extends Extensible permits ImmutableFunding {

    /** Who gives it: the id of an element of the plan, such as {@code special-fund}, or of a {@link Funder}. */
    Slug funder();

    /** How far it got. */
    MoneyStage stage();

    /** The amount. */
    Money amount();

    @Override
    Extensions extensions();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of one. */
    final class Builder extends ImmutableFunding.Builder {
        /** Nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }
    }
}
