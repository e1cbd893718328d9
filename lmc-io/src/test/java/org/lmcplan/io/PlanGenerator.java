package org.lmcplan.io;

import java.util.SplittableRandom;
import org.lmcplan.model.Act;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Force;
import org.lmcplan.model.Listing;
import org.lmcplan.model.Member;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanStatement;
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
        plan.addAllMembers(parts.some(() -> Member.builder()
                .extensions(parts.extensions())
                .country(parts.country())
                .names(parts.names())
                .build()));
        plan.addAllSources(parts.some(this::source)).addAllSections(parts.some(this::section));
        new ElementGenerator(parts).addTo(plan);
        plan.addAllStatements(parts.some(this::statement)).addAllCommitments(parts.some(this::commitment));
        return plan.build();
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
        return section.build();
    }

    private PlanStatement statement() {
        return PlanStatement.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .section(parts.number())
                .quote(parts.text())
                .kind(parts.code(StatementKind.values()))
                .gloss(parts.localized())
                .note(parts.localized())
                .build();
    }

    private Commitment commitment() {
        Commitment.Builder commitment = Commitment.builder()
                .extensions(parts.extensions())
                .id(new CommitmentId(parts.number(), 1 + parts.number(9999)))
                .quote(parts.text())
                .marker(parts.marker())
                .force(parts.code(Force.values()))
                .addAllActs(parts.some(() -> parts.code(Act.values())))
                .addAllTargets(parts.some(parts::slug))
                .addAllActors(parts.some(parts::slug))
                .addAllAddressees(parts.some(parts::slug))
                .gloss(parts.localized())
                .note(parts.localized());
        parts.maybe(this::cadence, commitment::cadence);
        parts.maybe(() -> parts.code(Listing.values()), commitment::listing);
        return commitment.build();
    }

    private Cadence cadence() {
        return switch (parts.number(3)) {
            case 0 -> new Cadence.EveryYears(1 + parts.number(100));
            case 1 -> new Cadence.Regularly();
            default -> new Cadence.WhenAppropriate();
        };
    }
}
