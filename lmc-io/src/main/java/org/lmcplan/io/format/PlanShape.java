package org.lmcplan.io.format;

import static org.lmcplan.io.format.PartShapes.ADOPTION;
import static org.lmcplan.io.format.PartShapes.NAMES;
import static org.lmcplan.io.format.PartShapes.TERM;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.shape.LanguageMapShape.LANGUAGE;
import static org.lmcplan.io.shape.TextShape.TEXT;

import java.util.Map;
import java.util.Set;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.ObjectShapeBuilder;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Edition;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.problem.Message;

/** The structure of a document that holds a whole plan or a part of one. */
public final class PlanShape {

    private static final Shape<Edition> EDITION = new CodeShape<>(Edition.class, Set.of(Edition.EXCERPT));

    /** The shape of a plan document. */
    public static final Shape<Plan> PLAN = withLists(ObjectShape.<Plan, Plan.Builder>of(
                            Message.of("a plan", "计划"), Plan::builder, Plan.Builder::build)
                    .required("format", FormatVersion.PLAN, plan -> FormatVersion.CURRENT, (plan, version) -> {})
                    .required("id", SLUG, Plan::id, Plan.Builder::id)
                    .required("names", NAMES, Plan::names, Plan.Builder::names)
                    .required("language", LANGUAGE, Plan::language, Plan.Builder::language)
                    .required("edition", EDITION, Plan::edition, Plan.Builder::edition)
                    .sinceNewest()
                    .optional("framework", SLUG, Plan::framework, Plan.Builder::framework)
                    .list("levels", LanguageMapShape.LOCALIZED, Plan::levels, Plan.Builder::addAllLevels)
                    .asBefore()
                    .required("term", TERM, Plan::term, Plan.Builder::term)
                    .optional("adopted", ADOPTION, Plan::adopted, Plan.Builder::adopted)
                    .required("title", TEXT, Plan::title, Plan.Builder::title)
                    .required("textSource", SLUG, Plan::textSource, Plan.Builder::textSource)
                    .sinceNewest()
                    .list(
                            "authenticTexts",
                            HeadShapes.AUTHENTIC_TEXT,
                            Plan::authenticTexts,
                            Plan.Builder::addAllAuthenticTexts)
                    .list("revisions", HeadShapes.REVISION, Plan::revisions, Plan.Builder::addAllRevisions)
                    .asBefore())
            .extensible(Plan::extensions, Plan.Builder::extensions)
            .build();

    /** The shape of a part, which names its plan and has lists of its own but no other keys of a plan. */
    public static final Shape<Plan> PART = withLists(ObjectShape.<Plan, Plan.Builder>of(
                            Message.of("a part of a plan", "计划的一部分"), PlanShape::newPart, Plan.Builder::build)
                    .required("format", FormatVersion.PART, plan -> FormatVersion.CURRENT_PART, (plan, version) -> {})
                    .required("plan", SLUG, Plan::id, Plan.Builder::id))
            .build();

    private PlanShape() {}

    private static ObjectShapeBuilder<Plan, Plan.Builder> withLists(ObjectShapeBuilder<Plan, Plan.Builder> plan) {
        PlanPartShape.LISTS.forEach(list -> list.declare(plan));
        return plan;
    }

    /** Starts a part of a plan. */
    public static Plan.Builder part(Slug plan) {
        return newPart().id(plan);
    }

    /** Starts a part. A {@code Plan} cannot be built without these values; in a part they are never used. */
    private static Plan.Builder newPart() {
        return Plan.builder()
                .id(Slug.of("part"))
                .names(Names.of(Map.of()))
                .language(LanguageTag.ENGLISH)
                .edition(Edition.FULL)
                .term(Term.of(1, 1))
                .title("part")
                .textSource(Slug.of("part"));
    }
}
