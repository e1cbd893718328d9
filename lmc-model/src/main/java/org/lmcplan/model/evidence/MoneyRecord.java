package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;

/**
 * Money that was offered, allocated or spent. Its countries are those for which it is meant.
 *
 * <p>A negative amount can be kept: that it makes no sense here is for rules to say.
 */
public sealed interface MoneyRecord extends EvidenceRecord permits ImmutableMoneyRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.MONEY;
    }

    /** How far it got. */
    MoneyStage stage();

    /** The amount. */
    Money amount();

    /** Who gives it: the id of an element of the plan, such as {@code special-fund}, or of a {@link Funder}. */
    Optional<Slug> funder();

    /** The cooperation area or priority area it is for, where it is for one as a whole. */
    Optional<Slug> area();

    /** The id of the {@link Project} it is for. */
    Optional<Slug> project();

    @Override
    LocalizedText title();

    @Override
    Dating dating();

    @Override
    LocalizedText note();

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
    final class Builder extends ImmutableMoneyRecord.Builder {
        /** Nothing set; texts and extensions default to none, and the date is the one it happened on. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
