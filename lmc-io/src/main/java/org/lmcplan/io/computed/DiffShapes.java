package org.lmcplan.io.computed;

import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.format.FormatVersion;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Slug;
import org.lmcplan.model.diff.Edit;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.problem.Message;

/** The shape of all differences between two plans. */
public final class DiffShapes {

    private static final Shape<Slug> OLDER =
            SubjectShape.id(in -> in.subject(ComparedPlans.class).older());
    private static final Shape<Slug> NEWER =
            SubjectShape.id(in -> in.subject(ComparedPlans.class).newer());
    private static final Shape<ContentDigest> OLDER_DIGEST =
            SubjectShape.digest(in -> in.subject(ComparedPlans.class).older());
    private static final Shape<ContentDigest> NEWER_DIGEST =
            SubjectShape.digest(in -> in.subject(ComparedPlans.class).newer());

    /** The differences, which are read with {@link ComparedPlans} as the subject. */
    public static final Shape<PlanDiff> DIFF = ComputedObject.<PlanDiff>checked(
                    Message.of("a plan diff", "计划差异"), (values, in, positionOf) -> {
                        ComparedPlans plans = in.subject(ComparedPlans.class);
                        return PlanDiff.restore(
                                plans.older(), plans.newer(), values.list("changes", ChangeShapes.CHANGE));
                    })
            .with("format", diff -> FormatVersion.CURRENT_DIFF, FormatVersion.DIFF)
            .with("older", diff -> diff.older().id(), OLDER)
            .with("olderDigest", diff -> SubjectShape.digest(diff.older()), OLDER_DIGEST)
            .with("newer", diff -> diff.newer().id(), NEWER)
            .with("newerDigest", diff -> SubjectShape.digest(diff.newer()), NEWER_DIGEST)
            .list("changes", PlanDiff::changes, ChangeShapes.CHANGE)
            .build();

    /** The shapes of all types; those that name parts are read only with their plans. */
    public static final List<TypeForm<?>> ALL = Stream.concat(
                    Stream.of(
                            TypeForm.writtenOnly(PlanDiff.class, DIFF),
                            TypeForm.writtenOnly(Part.class, DiffPartShapes.NEWER_PART),
                            TypeForm.writtenOnly(Match.class, DiffPartShapes.MATCH),
                            new TypeForm<>(Edit.class, ChangeShapes.EDIT)),
                    ChangeShapes.forms().stream())
            .toList();

    private DiffShapes() {}
}
