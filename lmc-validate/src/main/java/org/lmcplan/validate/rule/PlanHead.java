package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/**
 * A plan's own values, without its lists: what a rule on the plan as a whole checks. Stands for {@link PlanPart#PLAN}.
 *
 * @param id the id of the plan
 * @param names what it is called
 * @param language the language of the text
 * @param edition whether the text is the whole plan
 * @param term the years it covers
 * @param adopted when it was adopted
 * @param title the heading over the text
 * @param textSource the id of the source of the text
 * @param extensions what applications added
 */
public record PlanHead(
        Slug id,
        Names names,
        LanguageTag language,
        Edition edition,
        Term term,
        Optional<Adoption> adopted,
        String title,
        Slug textSource,
        Extensions extensions)
        implements Extensible {
    public PlanHead {
        requireNonNull(id, "id");
        requireNonNull(names, "names");
        requireNonNull(language, "language");
        requireNonNull(edition, "edition");
        requireNonNull(term, "term");
        requireNonNull(adopted, "adopted");
        requireNonNull(title, "title");
        requireNonNull(textSource, "textSource");
        requireNonNull(extensions, "extensions");
    }

    public static PlanHead of(Plan plan) {
        requireNonNull(plan, "plan");
        return new PlanHead(
                plan.id(),
                plan.names(),
                plan.language(),
                plan.edition(),
                plan.term(),
                plan.adopted(),
                plan.title(),
                plan.textSource(),
                plan.extensions());
    }

    private Object writeReplace() {
        return new SerialForm(id, names, language, edition, term, adopted.orElse(null), title, textSource, extensions);
    }

    private record SerialForm(
            Slug id,
            Names names,
            LanguageTag language,
            Edition edition,
            Term term,
            @Nullable Adoption adopted,
            String title,
            Slug textSource,
            Extensions extensions)
            implements Serializable {
        private Object readResolve() {
            return new PlanHead(
                    id, names, language, edition, term, Optional.ofNullable(adopted), title, textSource, extensions);
        }
    }
}
