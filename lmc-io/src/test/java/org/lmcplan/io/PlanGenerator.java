package org.lmcplan.io;

import java.util.SplittableRandom;
import org.lmcplan.model.Act;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.AuthenticText;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Force;
import org.lmcplan.model.Listing;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Member;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.Money;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Revision;
import org.lmcplan.model.RevisionKind;
import org.lmcplan.model.Season;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.model.StatementKind;

/** Random plans of valid form; they need not make sense. */
public final class PlanGenerator {

    private final PartGenerator parts;

    public PlanGenerator(long seed) {
        this.parts = new PartGenerator(new SplittableRandom(seed));
    }

    /** Returns a generator without extensions, which may contain anything. */
    PlanGenerator withoutExtensions() {
        parts.leaveOutExtensions();
        return this;
    }

    public Plan plan() {
        Plan.Builder plan = Plan.builder()
                .extensions(parts.extensions())
                .id(parts.slug())
                .names(parts.names())
                .language(parts.language())
                .edition(parts.code(Edition.values()))
                .term(parts.term())
                .title(parts.text())
                .textSource(parts.slug());
        parts.maybe(this::adoption, plan::adopted);
        parts.maybe(parts::slug, plan::framework);
        plan.addAllLevels(parts.some(parts::label))
                .addAllAuthenticTexts(parts.some(this::authenticText))
                .addAllRevisions(parts.some(this::revision))
                .addAllMembers(parts.some(this::member));
        plan.addAllSources(parts.some(this::source)).addAllSections(parts.some(this::section));
        new ElementGenerator(parts).addTo(plan);
        plan.addAllStatements(parts.some(this::statement)).addAllCommitments(parts.some(this::commitment));
        return plan.build();
    }

    private Member member() {
        Member.Builder member = Member.builder()
                .extensions(parts.extensions())
                .names(parts.names())
                .note(parts.localized());
        MemberKind kind = parts.code(MemberKind.values());
        if (kind == MemberKind.STATE) {
            member.id(parts.country());
        } else {
            member.id(parts.slug()).kind(kind);
        }
        if (kind == MemberKind.OTHER) {
            member.kindLabel(parts.label());
        }
        parts.maybe(parts::date, member::since);
        parts.maybe(parts::date, member::until);
        return member.build();
    }

    private AuthenticText authenticText() {
        return AuthenticText.builder()
                .extensions(parts.extensions())
                .language(parts.language())
                .title(parts.text())
                .source(parts.slug())
                .build();
    }

    private Revision revision() {
        return Revision.builder()
                .extensions(parts.extensions())
                .date(parts.date())
                .kind(parts.code(RevisionKind.values()))
                .source(parts.slug())
                .addAllSections(parts.some(parts::number))
                .note(parts.localized())
                .build();
    }

    private BudgetItem budgetItem() {
        BudgetItem.Builder item = BudgetItem.builder()
                .extensions(parts.extensions())
                .amount(Money.of("USD 1250000.50"))
                .note(parts.localized());
        parts.maybe(parts::term, item::period);
        parts.maybe(parts::party, item::funder);
        return item.build();
    }

    private Adoption adoption() {
        Adoption.Builder adoption = Adoption.builder()
                .extensions(parts.extensions())
                .date(parts.date())
                .source(parts.slug());
        parts.maybe(parts::slug, adoption::by);
        return adoption.build();
    }

    private Source source() {
        Source.Builder source = Source.builder()
                .extensions(parts.extensions())
                .id(parts.slug())
                .title(parts.localized())
                .note(parts.localized());
        parts.maybe(parts::text, source::publisher);
        parts.maybe(parts::address, source::address);
        parts.maybe(parts::date, source::published);
        return source.build();
    }

    private Section section() {
        Section.Builder section = Section.builder()
                .number(parts.number())
                .extensions(parts.extensions())
                .title(parts.text())
                .titleGloss(parts.localized());
        parts.maybe(parts::text, section::body);
        parts.maybe(parts::text, section::label);
        section.authenticTitles(parts.localized()).authenticBodies(parts.localized());
        return section.build();
    }

    private PlanStatement statement() {
        StatementKind kind = parts.code(StatementKind.values());
        PlanStatement.Builder statement = PlanStatement.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .section(parts.number())
                .quote(parts.text())
                .kind(kind)
                .kindLabel(kind == StatementKind.OTHER ? parts.label() : LocalizedText.none())
                .authenticQuotes(parts.localized())
                .addAllQualifies(parts.some(this::commitmentId))
                .addAllSucceeds(parts.some(parts::formerId))
                .gloss(parts.localized())
                .note(parts.localized());
        parts.maybe(parts::text, statement::label);
        return statement.build();
    }

    private CommitmentId commitmentId() {
        return new CommitmentId(parts.number(), 1 + parts.number(9999));
    }

    private Commitment commitment() {
        Commitment.Builder commitment = Commitment.builder()
                .extensions(parts.extensions())
                .id(commitmentId())
                .quote(parts.text())
                .marker(parts.marker())
                .force(parts.code(Force.values()))
                .addAllActs(parts.some(() -> parts.code(Act.values())))
                .addAllTargets(parts.some(parts::slug))
                .addAllActors(parts.some(parts::slug))
                .addAllAddressees(parts.some(parts::slug))
                .gloss(parts.localized())
                .note(parts.localized());
        commitment
                .authenticQuotes(parts.localized())
                .addAllBound(parts.some(parts::party))
                .addAllLeads(parts.some(parts::party))
                .addAllSupporters(parts.some(parts::party))
                .addAllBeneficiaries(parts.some(parts::party))
                .addAllThrough(parts.some(parts::party))
                .addAllRecipients(parts.some(parts::party))
                .addAllAbout(parts.some(parts::slug))
                .addAllBudget(parts.some(this::budgetItem))
                .addAllSucceeds(parts.some(parts::formerId));
        parts.maybe(parts::text, commitment::label);
        parts.maybe(() -> new Season(1 + parts.number(12), 1 + parts.number(12)), commitment::season);
        parts.maybe(parts::text, commitment::condition);
        parts.maybe(parts::date, commitment::start);
        parts.maybe(parts::date, commitment::due);
        parts.maybe(parts::slug, commitment::phase);
        parts.maybe(this::cadence, commitment::cadence);
        parts.maybe(() -> parts.code(Listing.values()), commitment::listing);
        return commitment.build();
    }

    private Cadence cadence() {
        return switch (parts.number(7)) {
            case 0 -> new Cadence.EveryYears(1 + parts.number(100));
            case 1 -> new Cadence.Regularly();
            case 2 -> new Cadence.EveryYears(2, 3);
            case 3 -> new Cadence.EveryMonths(1 + parts.number(Cadence.MOST_MONTHS));
            case 4 -> new Cadence.TimesAYear(2 + parts.number(Cadence.MOST_TIMES - 1));
            case 5 -> new Cadence.WithoutDelay();
            default -> new Cadence.WhenAppropriate();
        };
    }
}
