package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/** A party that the text names beside the member states, either because it acts with them or because they call upon it. */
public sealed interface Actor extends NamedElement permits ImmutableActor {

    /** What kind of party it is. */
    ActorKind kind();

    /** What kind it is, by language, if it is {@link ActorKind#OTHER}. */
    LocalizedText kindLabel();

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

    /** Builds an actor. */
    final class Builder extends ImmutableActor.Builder {
        /** Creates a builder with nothing set; kind label, note and extensions default to none. */
        public Builder() {
            kindLabel(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Actor build() {
            Actor value = BuilderCheck.build(Actor.class, this, super::build);
            KindLabels.check(Actor.class, value.id(), value.kind() == ActorKind.OTHER, value.kindLabel());
            return value;
        }
    }
}
