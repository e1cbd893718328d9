package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A project under the plan: where, by whom, when and with whose money it is carried out, and which commitments it serves.
 *
 * <p>Its start and end are those given by its sources, planned or actual. Only an {@link UndertakingRecord} shows that it
 * really started or finished.
 */
public sealed interface Project extends Evidence permits ImmutableProject {

    @Override
    Slug id();

    /** Its names. */
    Names names();

    /** The countries where it is carried out. */
    @Override
    List<CountryCode> countries();

    /** How far it has come, if its sources say so. */
    Optional<ProjectStatus> status();

    /** What it is about, by language. */
    LocalizedText description();

    /** The organisation in charge. */
    Optional<String> lead();

    /** The name of the organisation in charge in other languages; never official. */
    LocalizedText leadGloss();

    /** The other organisations that carry it out, each with its name by language. */
    List<LocalizedText> organisations();

    /** The id of the cooperation area or priority area of the plan it belongs to. */
    Optional<Slug> area();

    /** When it starts. */
    Optional<PartialDate> starts();

    /** When it ends. */
    Optional<PartialDate> ends();

    /** Its funding, by funder. */
    List<Funding> funding();

    @Override
    List<CommitmentId> commitments();

    @Override
    List<Slug> targets();

    @Override
    List<Slug> replaces();

    @Override
    Optional<Slug> corrects();

    @Override
    Optional<Slug> partOf();

    @Override
    List<Citation> citations();

    @Override
    Confidence confidence();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    /** Returns the name of the organisation in charge in a language or, if it is not given in that one, as its sources name it. */
    default Optional<String> leadIn(LanguageTag language) {
        return leadGloss().in(language).or(this::lead);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a project; rejects a lead that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutableProject.Builder {
        /** Creates a builder with nothing set; description, glosses, note and extensions default to none. */
        public Builder() {
            description(LocalizedText.none());
            leadGloss(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Project build() {
            Project value = BuilderCheck.build(Project.class, this, super::build);
            BuilderCheck.refuse(Project.class, value.id(), "lead", value.lead().flatMap(TextRules::complaint));
            return value;
        }
    }
}
