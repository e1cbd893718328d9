package org.lmcplan.io.format;

import static org.lmcplan.io.format.PartShapes.CADENCE;
import static org.lmcplan.io.format.ValueShapes.COMMITMENT_ID;
import static org.lmcplan.io.format.ValueShapes.MARKER;
import static org.lmcplan.io.format.ValueShapes.SECTION_NUMBER;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.shape.TextShape.TEXT;

import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Listing;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.problem.Message;

/** The shapes of clauses: commitments and statements. */
public final class ClauseShapes {

    private static final Shape<StatementKind> STATEMENT_KIND = new CodeShape<>(StatementKind.class);
    private static final Shape<Force> FORCE = new CodeShape<>(Force.class);
    private static final Shape<Act> ACT = new CodeShape<>(Act.class);
    private static final Shape<Listing> LISTING = new CodeShape<>(Listing.class);

    public static final Shape<PlanStatement> STATEMENT = ObjectShape.<PlanStatement, PlanStatement.Builder>of(
                    Message.of("a statement", "陈述"), PlanStatement::builder, PlanStatement.Builder::build)
            .required("id", SLUG, PlanStatement::id, PlanStatement.Builder::id)
            .required("section", SECTION_NUMBER, PlanStatement::section, PlanStatement.Builder::section)
            .required("quote", TEXT, PlanStatement::quote, PlanStatement.Builder::quote)
            .required("kind", STATEMENT_KIND, PlanStatement::kind, PlanStatement.Builder::kind)
            .localized("gloss", PlanStatement::gloss, PlanStatement.Builder::gloss)
            .localized("note", PlanStatement::note, PlanStatement.Builder::note)
            .extensible(PlanStatement::extensions, PlanStatement.Builder::extensions)
            .build();

    public static final Shape<Commitment> COMMITMENT = ObjectShape.<Commitment, Commitment.Builder>of(
                    Message.of("a commitment", "承诺"), Commitment::builder, Commitment.Builder::build)
            .required("id", COMMITMENT_ID, Commitment::id, Commitment.Builder::id)
            .required("quote", TEXT, Commitment::quote, Commitment.Builder::quote)
            .required("marker", MARKER, Commitment::marker, Commitment.Builder::marker)
            .required("force", FORCE, Commitment::force, Commitment.Builder::force)
            .list("acts", ACT, Commitment::acts, Commitment.Builder::addAllActs)
            .optional("cadence", CADENCE, Commitment::cadence, Commitment.Builder::cadence)
            .list("targets", SLUG, Commitment::targets, Commitment.Builder::addAllTargets)
            .list("actors", SLUG, Commitment::actors, Commitment.Builder::addAllActors)
            .list("addressees", SLUG, Commitment::addressees, Commitment.Builder::addAllAddressees)
            .optional("listing", LISTING, Commitment::listing, Commitment.Builder::listing)
            .localized("gloss", Commitment::gloss, Commitment.Builder::gloss)
            .localized("note", Commitment::note, Commitment.Builder::note)
            .extensible(Commitment::extensions, Commitment.Builder::extensions)
            .build();

    private ClauseShapes() {}
}
