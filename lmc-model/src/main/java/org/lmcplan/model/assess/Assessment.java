package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Register;

/**
 * How far a plan got as of a day, by the evidence and under a reading. Immutable, safe to share.
 *
 * <p>It says what records show. Where there is none, nothing is known, and it says so: no record does not mean that nothing
 * happened. What happened after the day does not count. Where an answer depends on a day that is known to the month or
 * year only, it is undetermined. Every answer names the records it rests on.
 */
public final class Assessment {

    private final PlanIndex plan;
    private final LocalDate asOf;
    private final Reading reading;
    private final EvidenceCount evidence;
    private final List<CommitmentAnswer> commitments;
    private final List<MeetingSeries> meetings;
    private final List<TargetAnswer<Mechanism, BodyStanding>> mechanisms;
    private final List<TargetAnswer<Instrument, InstrumentStanding>> instruments;
    private final List<TargetAnswer<Programme, ProgrammeStanding>> programmes;
    private final List<TargetAnswer<Partner, BodyStanding>> partners;
    private final MoneyAnswer money;

    Assessment(Assessor taken) {
        plan = taken.plan();
        asOf = taken.asOf();
        reading = taken.reading();
        evidence = taken.count();
        Map<ElementId, EvidenceList> byElement = taken.byElement();
        commitments = plan.all(Commitment.class).stream()
                .map(line -> new CommitmentAssessor(plan, line, byElement).answer())
                .toList();
        meetings = taken.series();
        mechanisms = TargetAssessor.OF_BODIES.answers(plan.all(Mechanism.class), byElement, BodyStanding.NO_RECORD);
        instruments = TargetAssessor.OF_INSTRUMENTS.answers(
                plan.all(Instrument.class), byElement, InstrumentStanding.NO_RECORD);
        programmes =
                TargetAssessor.OF_PROGRAMMES.answers(plan.all(Programme.class), byElement, ProgrammeStanding.NO_RECORD);
        partners = TargetAssessor.OF_BODIES.answers(plan.all(Partner.class), byElement, BodyStanding.NO_RECORD);
        money = taken.money();
    }

    /**
     * Assesses a plan by a register.
     *
     * @throws IllegalArgumentException if the register is about another plan
     */
    public static Assessment of(Plan plan, Register register, LocalDate asOf, Reading reading) {
        if (!register.plan().equals(plan.id())) {
            throw new IllegalArgumentException("the register '" + register.id() + "' is about the plan '"
                    + register.plan() + "', not about '" + plan.id() + "'");
        }
        Assessor assessor = collect(plan, asOf, reading);
        register.records().forEach(assessor::add);
        register.projects().forEach(assessor::add);
        return assessor.result();
    }

    /** Begins to assess a plan by evidence that comes piece by piece. */
    public static Assessor collect(Plan plan, LocalDate asOf, Reading reading) {
        return new Assessor(PlanIndex.of(plan), asOf, reading);
    }

    /** The plan. */
    public Plan plan() {
        return plan.plan();
    }

    /** The day as of which it holds; what happened on it counts. */
    public LocalDate asOf() {
        return asOf;
    }

    /** How plan and records were read. */
    public Reading reading() {
        return reading;
    }

    /** What evidence there was, and what of it does not count. */
    public EvidenceCount evidence() {
        return evidence;
    }

    /** How far each line got, in the order of the plan. */
    public List<CommitmentAnswer> commitments() {
        return commitments;
    }

    /** How far this line got. */
    public Optional<CommitmentAnswer> commitment(CommitmentId id) {
        return commitments.stream()
                .filter(answer -> answer.commitment().id().equals(id))
                .findFirst();
    }

    /** The meetings that lines promise to hold, in the order of the plan. */
    public List<MeetingSeries> meetings() {
        return meetings;
    }

    /** The meetings of this body that lines promise to hold. */
    public List<MeetingSeries> meetings(Slug mechanism) {
        return meetings.stream()
                .filter(series -> series.mechanism().equals(mechanism))
                .toList();
    }

    /** What the records show of each mechanism. */
    public List<TargetAnswer<Mechanism, BodyStanding>> mechanisms() {
        return mechanisms;
    }

    /** The stage that each document reached. */
    public List<TargetAnswer<Instrument, InstrumentStanding>> instruments() {
        return instruments;
    }

    /** What the records show of each programme. */
    public List<TargetAnswer<Programme, ProgrammeStanding>> programmes() {
        return programmes;
    }

    /** What the records show of each partner, or status that partners may be given. */
    public List<TargetAnswer<Partner, BodyStanding>> partners() {
        return partners;
    }

    /** What the records show of this mechanism, document, programme or partner. */
    public Optional<TargetAnswer<?, ?>> target(Slug id) {
        return Stream.<List<? extends TargetAnswer<?, ?>>>of(mechanisms, instruments, programmes, partners)
                .flatMap(List::stream)
                .<TargetAnswer<?, ?>>map(answer -> answer)
                .filter(answer -> answer.target().id().equals(id))
                .findFirst();
    }

    /** What the money adds up to. */
    public MoneyAnswer money() {
        return money;
    }

    /** All lines. */
    public Tally<Slug> whole() {
        return Tally.of(Optional.of(plan.plan().id()), commitments);
    }

    /** The lines by pillar; those outside practical cooperation have none. */
    public List<Tally<Pillar>> byPillar() {
        return Grouping.of(
                commitments,
                plan.all(Pillar.class),
                answer -> plan.pillarOf(answer.commitment()).stream().toList());
    }

    /** The lines by priority area; most have none. */
    public List<Tally<PriorityArea>> byPriorityArea() {
        return Grouping.of(
                commitments,
                plan.all(PriorityArea.class),
                answer -> plan.priorityAreaOf(answer.commitment()).stream().toList());
    }

    /** The lines by how firmly they bind. */
    public List<Tally<Force>> byForce() {
        return Grouping.of(
                commitments,
                Arrays.asList(Force.values()),
                answer -> List.of(answer.commitment().force()));
    }

    /** The lines by what is to be done. A line with several acts stands with each of them. */
    public List<Tally<Act>> byAct() {
        return Grouping.of(
                commitments,
                Arrays.asList(Act.values()),
                answer -> answer.commitment().acts().stream().distinct().toList());
    }

    /** Of how much of the plan there is any record. */
    public Coverage coverage() {
        return new Coverage(
                Grouping.covered(commitments, CommitmentAnswer::support),
                Grouping.covered(mechanisms, TargetAnswer::support),
                Grouping.covered(instruments, TargetAnswer::support),
                Grouping.covered(programmes, TargetAnswer::support),
                Grouping.covered(partners, TargetAnswer::support));
    }

    /** The lines that cannot be followed to their end, by the reason; a line may have several. */
    public Map<Limit, List<CommitmentId>> limits() {
        return Grouping.limits(commitments);
    }

    /** {@code Assessment{lmc-2023-2027 as of 2026-11-23, calendar-years, at least low confidence, 60 records, 0 projects}}. */
    @Override
    public String toString() {
        return "Assessment{" + plan.plan().id() + " as of " + asOf + ", " + reading + ", " + evidence.records()
                + " records, " + evidence.projects() + " projects}";
    }
}
