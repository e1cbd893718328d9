package org.lmcplan.model;

import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A party to the plan: a state, identified by its country code, or an organisation, a political party or another body with an id
 * of its own. A text that speaks of "the six countries" without naming them has its members from the coding.
 */
public sealed interface Member extends Extensible permits ImmutableMember {

    /** What identifies it: the {@link CountryCode} of a state, the {@link Slug} of any other party. */
    PartyId id();

    /** The country code; empty if it is no state. */
    default Optional<CountryCode> country() {
        return id() instanceof CountryCode code ? Optional.of(code) : Optional.empty();
    }

    /** The kind of the member. */
    MemberKind kind();

    /** What kind it is, by language, if it is {@link MemberKind#OTHER}. */
    LocalizedText kindLabel();

    /** Its names, each form with its source. */
    Names names();

    /** When it became a party, if that was later than the plan. */
    Optional<PartialDate> since();

    /** When it ceased to be a party. */
    Optional<PartialDate> until();

    /** The reason for the coding, if it is not obvious. */
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

    /** Builds a member. */
    final class Builder extends ImmutableMember.Builder {
        /** Creates a builder with nothing set; the kind defaults to {@link MemberKind#STATE}, texts and extensions to none. */
        public Builder() {
            kind(MemberKind.STATE);
            kindLabel(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        /** Sets the country code of a state as its id. */
        public Builder country(CountryCode code) {
            return id(Objects.requireNonNull(code, "code"));
        }

        @Override
        public Member build() {
            Member value = BuilderCheck.build(Member.class, this, super::build);
            boolean isState = value.kind() == MemberKind.STATE;
            BuilderCheck.refuse(
                    Member.class,
                    value.id(),
                    "kind",
                    isState == value.id() instanceof CountryCode
                            ? Optional.empty()
                            : Optional.of(
                                    isState
                                            ? "must be another than state, since the id is no country code"
                                            : "must be state, since the id is a country code"));
            KindLabels.check(Member.class, value.id(), value.kind() == MemberKind.OTHER, value.kindLabel());
            return value;
        }
    }
}
