package org.lmcplan.io;

import static org.lmcplan.io.PartShapes.ADOPTION;
import static org.lmcplan.io.PartShapes.NAMES;
import static org.lmcplan.io.PartShapes.TERM;
import static org.lmcplan.io.Values.LANGUAGE;
import static org.lmcplan.io.Values.SLUG;
import static org.lmcplan.io.Values.TEXT;

import java.util.Map;
import org.lmcplan.model.Edition;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/** The shapes of a whole plan document, and of one that holds a part of a plan. */
final class PlanShape {

    private static final Shape<Edition> EDITION = new CodeShape<>(Wording.of("an edition", "版本"), Edition.values());

    static final Shape<Plan> PLAN = withLists(ObjectShape.<Plan, Plan.Builder>of(
                            Wording.of("a plan", "计划"), Plan::builder, Plan.Builder::build)
                    .required("format", FormatVersion.PLAN, plan -> FormatVersion.CURRENT, (plan, version) -> {})
                    .required("id", SLUG, Plan::id, Plan.Builder::id)
                    .required("names", NAMES, Plan::names, Plan.Builder::names)
                    .required("language", LANGUAGE, Plan::language, Plan.Builder::language)
                    .required("edition", EDITION, Plan::edition, Plan.Builder::edition)
                    .required("term", TERM, Plan::term, Plan.Builder::term)
                    .optional("adopted", ADOPTION, Plan::adopted, Plan.Builder::adopted)
                    .required("title", TEXT, Plan::title, Plan.Builder::title)
                    .required("textSource", SLUG, Plan::textSource, Plan.Builder::textSource))
            .extensible(Plan::extensions, Plan.Builder::extensions)
            .end();

    /** A part has the id of its plan and lists of its own, but not what else is said of the plan once. */
    static final Shape<Plan> PART = withLists(ObjectShape.<Plan, Plan.Builder>of(
                            Wording.of("a part of a plan", "计划的一部分"), PlanShape::aPart, Plan.Builder::build)
                    .required("format", FormatVersion.PART, plan -> FormatVersion.CURRENT_PART, (plan, version) -> {})
                    .required("plan", SLUG, Plan::id, Plan.Builder::id))
            .end();

    private PlanShape() {}

    private static Declaration<Plan, Plan.Builder> withLists(Declaration<Plan, Plan.Builder> plan) {
        PlanList.ALL.forEach(list -> list.declare(plan));
        return plan;
    }

    /** What is said of the plan is never looked at in a part: it is only there because a plan cannot do without. */
    private static Plan.Builder aPart() {
        return Plan.builder()
                .id(Slug.of("part"))
                .names(Names.of(Map.of()))
                .language(LanguageTag.ENGLISH)
                .edition(Edition.FULL)
                .term(new Term(1, 1))
                .title("part")
                .textSource(Slug.of("part"));
    }
}
