package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.TextRules;

/**
 * A project under the plan: where, by whom, when, with whose money, and which lines it serves.
 *
 * <p>Its period is what its sources say, planned or past; that it started or finished is shown by an {@link UndertakingRecord}.
 */
public sealed interface Project extends Evidence permits ImmutableProject {

    @Override
    Slug id();

    /** What it is called. */
    Names names();

    /** The countries it is carried out in. */
    @Override
    List<CountryCode> countries();

    /** The organisation in charge. */
    Optional<String> lead();

    /** The cooperation area or priority area of the plan it belongs to. */
    Optional<Slug> area();

    /** When it starts. */
    Optional<PartialDate> starts();

    /** When it ends. */
    Optional<PartialDate> ends();

    /** Its money, funder by funder. */
    List<Funding> funding();

    @Override
    List<CommitmentId> commitments();

    @Override
    List<Slug> targets();

    @Override
    List<Citation> citations();

    @Override
    Confidence confidence();

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

    /** Builds one; refuses a lead that is blank or that {@link TextRules} refuses. */
    final class Builder extends ImmutableProject.Builder {
        /** Nothing set; texts and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Project build() {
            Project value = super.build();
            value.lead().ifPresent(TextRules::requireWords);
            return value;
        }
    }
}
