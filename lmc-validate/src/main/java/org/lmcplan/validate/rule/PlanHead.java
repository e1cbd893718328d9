package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.AuthenticText;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Revision;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.text.NullCheck;

/**
 * A plan's own values, without its lists: what a rule on the plan as a whole checks. Stands for {@link PlanPart#PLAN}.
 *
 * @param id the id of the plan
 * @param names what it is called
 * @param language the language of the text
 * @param edition whether the text is the whole plan
 * @param framework the framework of cooperation whose rules apply to it
 * @param levels what the levels of sections are called
 * @param term the period it covers
 * @param adopted when it was adopted
 * @param title the heading over the text
 * @param textSource the id of the source of the text
 * @param authenticTexts the further authentic texts
 * @param revisions the changes after it was adopted
 * @param extensions what applications added
 */
public record PlanHead(
        Slug id,
        Names names,
        LanguageTag language,
        Edition edition,
        Optional<Slug> framework,
        List<LocalizedText> levels,
        Term term,
        Optional<Adoption> adopted,
        String title,
        Slug textSource,
        List<AuthenticText> authenticTexts,
        List<Revision> revisions,
        Extensions extensions)
        implements Extensible {
    public PlanHead {
        requireNonNull(id, "id");
        requireNonNull(names, "names");
        requireNonNull(language, "language");
        requireNonNull(edition, "edition");
        requireNonNull(framework, "framework");
        levels = NullCheck.listOf(levels, "levels");
        requireNonNull(term, "term");
        requireNonNull(adopted, "adopted");
        requireNonNull(title, "title");
        requireNonNull(textSource, "textSource");
        authenticTexts = NullCheck.listOf(authenticTexts, "authenticTexts");
        revisions = NullCheck.listOf(revisions, "revisions");
        requireNonNull(extensions, "extensions");
    }

    public static PlanHead of(Plan plan) {
        requireNonNull(plan, "plan");
        return new PlanHead(
                plan.id(),
                plan.names(),
                plan.language(),
                plan.edition(),
                plan.framework(),
                plan.levels(),
                plan.term(),
                plan.adopted(),
                plan.title(),
                plan.textSource(),
                plan.authenticTexts(),
                plan.revisions(),
                plan.extensions());
    }

    private Object writeReplace() {
        return new SerialForm(
                id,
                names,
                language,
                edition,
                framework.orElse(null),
                new ArrayList<>(levels),
                term,
                adopted.orElse(null),
                title,
                textSource,
                new ArrayList<>(authenticTexts),
                new ArrayList<>(revisions),
                extensions);
    }

    private record SerialForm(
            Slug id,
            Names names,
            LanguageTag language,
            Edition edition,
            @Nullable Slug framework,
            ArrayList<LocalizedText> levels,
            Term term,
            @Nullable Adoption adopted,
            String title,
            Slug textSource,
            ArrayList<AuthenticText> authenticTexts,
            ArrayList<Revision> revisions,
            Extensions extensions)
            implements Serializable {
        private Object readResolve() {
            return new PlanHead(
                    id,
                    names,
                    language,
                    edition,
                    Optional.ofNullable(framework),
                    levels,
                    term,
                    Optional.ofNullable(adopted),
                    title,
                    textSource,
                    authenticTexts,
                    revisions,
                    extensions);
        }
    }
}
