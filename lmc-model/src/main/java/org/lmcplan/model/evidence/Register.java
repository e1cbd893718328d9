package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.TextRules;

/**
 * What is recorded about the carrying out of one plan: records of what happened, and projects.
 *
 * <p>A register may be faulty: ids may clash, references may lead nowhere. {@link RegisterIndex} joins it with its plan.
 */
public sealed interface Register extends Extensible permits ImmutableRegister {

    /** The id of the register. */
    Slug id();

    /** Which state of the register this is, as its editor counts. */
    String version();

    /** The id of the plan it is about. */
    Slug plan();

    /** What it is called. */
    LocalizedText title();

    /** When it was compiled: what happened later, it cannot know. */
    Optional<PartialDate> compiled();

    /** The funders that are not elements of the plan. */
    List<Funder> funders();

    /** What happened. */
    List<EvidenceRecord> records();

    /** The projects. */
    List<Project> projects();

    /** What a reader must know to use it. */
    LocalizedText note();

    @Override
    Extensions extensions();

    /** One line that tells this register from others: its id, version, plan and size. */
    default String summary() {
        return "Register{" + id() + ", version " + version() + ", of " + plan() + ", "
                + records().size() + " records, " + projects().size() + " projects}";
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds one; refuses a version that is blank or that {@link TextRules} refuses. */
    final class Builder extends ImmutableRegister.Builder {
        /** Nothing set; texts and extensions default to none. */
        public Builder() {
            title(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Register build() {
            Register value = super.build();
            TextRules.requireWords(value.version());
            return value;
        }
    }
}
