package org.lmcplan.model;

import org.lmcplan.model.text.BuilderCheck;

/** A further authentic text of the plan, equal in rank to the text itself: the plan in its other official language. */
public sealed interface AuthenticText extends Extensible permits ImmutableAuthenticText {

    /** The language of this text. */
    LanguageTag language();

    /** The title of this text, verbatim. */
    String title();

    /** The id of the {@link Source} of this text. */
    Slug source();

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

    /** Builds an authentic text. */
    final class Builder extends ImmutableAuthenticText.Builder {
        /** Creates a builder with nothing set; all texts and extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public AuthenticText build() {
            AuthenticText value = BuilderCheck.build(AuthenticText.class, this, super::build);
            BuilderCheck.refuse(AuthenticText.class, value.language(), "title", TextRules.complaint(value.title()));
            return value;
        }
    }
}
