package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/** A change to the plan after it was adopted, with its source: a corrigendum, an amendment, or a new edition. */
public sealed interface Revision extends Extensible permits ImmutableRevision {

    /** When the change was made. */
    PartialDate date();

    /** What kind of change it is. */
    RevisionKind kind();

    /** The id of the {@link Source} that states the change. */
    Slug source();

    /** The sections that it changes, with all lines read from them; none if it names no sections. */
    List<SectionNumber> sections();

    /** What a reader must know about the change. */
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

    /** Builds a revision. */
    final class Builder extends ImmutableRevision.Builder {
        /** Creates a builder with nothing set; all texts and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Revision build() {
            return BuilderCheck.build(Revision.class, this, super::build);
        }
    }
}
