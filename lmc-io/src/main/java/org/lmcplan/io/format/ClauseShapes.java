package org.lmcplan.io.format;

import static org.lmcplan.io.format.EvidencePartShapes.MONEY;
import static org.lmcplan.io.format.PartShapes.CADENCE;
import static org.lmcplan.io.format.PartShapes.TERM;
import static org.lmcplan.io.format.ValueShapes.COMMITMENT_ID;
import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.ELEMENT_ID;
import static org.lmcplan.io.format.ValueShapes.FORMER_ID;
import static org.lmcplan.io.format.ValueShapes.MARKER;
import static org.lmcplan.io.format.ValueShapes.PARTY;
import static org.lmcplan.io.format.ValueShapes.SECTION_NUMBER;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.shape.TextShape.TEXT;

import java.util.EnumSet;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.NumberShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Act;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Listing;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Season;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.problem.Message;

/** The shapes of clauses: commitments and statements. */
public final class ClauseShapes {

    private static final Shape<StatementKind> STATEMENT_KIND = new CodeShape<>(
            StatementKind.class,
            EnumSet.complementOf(EnumSet.of(StatementKind.BASIS, StatementKind.SYNERGY, StatementKind.AIM)));
    private static final Shape<Force> FORCE = new CodeShape<>(Force.class);
    private static final Shape<Act> ACT = new CodeShape<>(Act.class, EnumSet.range(Act.SUBMIT, Act.PLAN));
    private static final Shape<Listing> LISTING = new CodeShape<>(Listing.class);

    public static final Shape<PlanStatement> STATEMENT = ObjectShape.<PlanStatement, PlanStatement.Builder>of(
                    Message.of("a statement", "陈述"), PlanStatement::builder, PlanStatement.Builder::build)
            .required("id", SLUG, PlanStatement::id, PlanStatement.Builder::id)
            .required("section", SECTION_NUMBER, PlanStatement::section, PlanStatement.Builder::section)
            .sinceNewest()
            .optional("label", TEXT, PlanStatement::label, PlanStatement.Builder::label)
            .asBefore()
            .required("quote", TEXT, PlanStatement::quote, PlanStatement.Builder::quote)
            .sinceNewest()
            .localized("authenticQuotes", PlanStatement::authenticQuotes, PlanStatement.Builder::authenticQuotes)
            .asBefore()
            .required("kind", STATEMENT_KIND, PlanStatement::kind, PlanStatement.Builder::kind)
            .sinceNewest()
            .localized("kindLabel", PlanStatement::kindLabel, PlanStatement.Builder::kindLabel)
            .list("qualifies", COMMITMENT_ID, PlanStatement::qualifies, PlanStatement.Builder::addAllQualifies)
            .list("succeeds", FORMER_ID, PlanStatement::succeeds, PlanStatement.Builder::addAllSucceeds)
            .asBefore()
            .localized("gloss", PlanStatement::gloss, PlanStatement.Builder::gloss)
            .localized("note", PlanStatement::note, PlanStatement.Builder::note)
            .extensible(PlanStatement::extensions, PlanStatement.Builder::extensions)
            .label("kind", StatementKind.OTHER, "kindLabel")
            .build();

    private static final Shape<Integer> MONTH = new NumberShape(Message.of("a month", "月份"), 1, 12);

    public static final Shape<Season> SEASON = ObjectShape.<Season, SeasonParts>of(
                    Message.of("a season", "季节"), SeasonParts::new, SeasonParts::build)
            .required("from", MONTH, Season::from, (parts, month) -> parts.from = month)
            .required("to", MONTH, Season::to, (parts, month) -> parts.to = month)
            .build();

    public static final Shape<BudgetItem> BUDGET_ITEM = ObjectShape.<BudgetItem, BudgetItem.Builder>of(
                    Message.of("a budget item", "预算项"), BudgetItem::builder, BudgetItem.Builder::build)
            .required("amount", MONEY, BudgetItem::amount, BudgetItem.Builder::amount)
            .optional("period", TERM, BudgetItem::period, BudgetItem.Builder::period)
            .optional("funder", PARTY, BudgetItem::funder, BudgetItem.Builder::funder)
            .localized("note", BudgetItem::note, BudgetItem.Builder::note)
            .extensible(BudgetItem::extensions, BudgetItem.Builder::extensions)
            .build();

    public static final Shape<Commitment> COMMITMENT = ObjectShape.<Commitment, Commitment.Builder>of(
                    Message.of("a commitment", "承诺"), Commitment::builder, Commitment.Builder::build)
            .required("id", COMMITMENT_ID, Commitment::id, Commitment.Builder::id)
            .sinceNewest()
            .optional("label", TEXT, Commitment::label, Commitment.Builder::label)
            .asBefore()
            .required("quote", TEXT, Commitment::quote, Commitment.Builder::quote)
            .sinceNewest()
            .localized("authenticQuotes", Commitment::authenticQuotes, Commitment.Builder::authenticQuotes)
            .asBefore()
            .required("marker", MARKER, Commitment::marker, Commitment.Builder::marker)
            .required("force", FORCE, Commitment::force, Commitment.Builder::force)
            .list("acts", ACT, Commitment::acts, Commitment.Builder::addAllActs)
            .optional("cadence", CADENCE, Commitment::cadence, Commitment.Builder::cadence)
            .sinceNewest()
            .optional("season", SEASON, Commitment::season, Commitment.Builder::season)
            .optional("condition", TEXT, Commitment::condition, Commitment.Builder::condition)
            .optional("start", DATE, Commitment::start, Commitment.Builder::start)
            .optional("due", DATE, Commitment::due, Commitment.Builder::due)
            .optional("phase", SLUG, Commitment::phase, Commitment.Builder::phase)
            .list("bound", PARTY, Commitment::bound, Commitment.Builder::addAllBound)
            .list("leads", PARTY, Commitment::leads, Commitment.Builder::addAllLeads)
            .list("supporters", PARTY, Commitment::supporters, Commitment.Builder::addAllSupporters)
            .list("beneficiaries", PARTY, Commitment::beneficiaries, Commitment.Builder::addAllBeneficiaries)
            .list("through", PARTY, Commitment::through, Commitment.Builder::addAllThrough)
            .list("recipients", PARTY, Commitment::recipients, Commitment.Builder::addAllRecipients)
            .list("about", ELEMENT_ID, Commitment::about, Commitment.Builder::addAllAbout)
            .asBefore()
            .list("targets", SLUG, Commitment::targets, Commitment.Builder::addAllTargets)
            .list("actors", SLUG, Commitment::actors, Commitment.Builder::addAllActors)
            .list("addressees", SLUG, Commitment::addressees, Commitment.Builder::addAllAddressees)
            .optional("listing", LISTING, Commitment::listing, Commitment.Builder::listing)
            .sinceNewest()
            .list("budget", BUDGET_ITEM, Commitment::budget, Commitment.Builder::addAllBudget)
            .list("succeeds", FORMER_ID, Commitment::succeeds, Commitment.Builder::addAllSucceeds)
            .asBefore()
            .localized("gloss", Commitment::gloss, Commitment.Builder::gloss)
            .localized("note", Commitment::note, Commitment.Builder::note)
            .extensible(Commitment::extensions, Commitment.Builder::extensions)
            .build();

    private ClauseShapes() {}

    private static final class SeasonParts {

        private int from;
        private int to;

        Season build() {
            return new Season(from, to);
        }
    }
}
