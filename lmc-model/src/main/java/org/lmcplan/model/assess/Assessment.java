package org.lmcplan.model.assess;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Register;

/**
 * The progress of a plan as of a given day, based on evidence. Immutable and thread-safe.
 *
 * <p>It reports what records show. Without a record, progress is unknown: the absence of records does not mean that nothing
 * happened. Events after the given day do not count. If an answer depends on a day that is known only to the month or year, it
 * is undetermined. Every answer lists the records that it is based on.
 *
 * <pre>{@code
 * Assessment assessment =
 *         Assessment.of(plan, register, LocalDate.of(2026, 11, 23), AssessmentOptions.CALENDAR_YEARS);
 * for (CommitmentAnswer answer : assessment.commitments()) {
 *     if (answer.progress() == Progress.NO_RECORD) {
 *         Commitment commitment = answer.commitment();
 *     }
 * }
 * }</pre>
 */
public final class Assessment implements Serializable {

    private final PlanIndex plan;
    private final LocalDate asOf;
    private final AssessmentOptions options;
    private final EvidenceCount evidence;
    private final AssessmentAnswers answers;

    private Assessment(
            PlanIndex plan,
            LocalDate asOf,
            AssessmentOptions options,
            EvidenceCount evidence,
            AssessmentAnswers answers) {
        this.plan = plan;
        this.asOf = asOf;
        this.options = options;
        this.evidence = evidence;
        this.answers = answers;
    }

    Assessment(SortedEvidence sorted) {
        this(sorted.plan(), sorted.asOf(), sorted.options(), sorted.count(), answers(sorted));
    }

    private static AssessmentAnswers answers(SortedEvidence sorted) {
        PlanIndex plan = sorted.plan();
        LocalDate asOf = sorted.asOf();
        Map<ElementId, EvidenceList> byElement = sorted.byElement();
        List<RecurringSeries> series = sorted.series();
        Map<CommitmentId, List<SeriesGap>> gaps = new HashMap<>();
        series.forEach(each -> each.gap(asOf)
                .ifPresent(gap -> gaps.computeIfAbsent(each.commitment(), any -> new ArrayList<>())
                        .add(gap)));
        List<IndicatorAnswer> indicators = sorted.indicators();
        Map<ElementId, List<IndicatorAnswer>> measured = new HashMap<>();
        indicators.forEach(answer -> answer.indicator()
                .measures()
                .forEach(id ->
                        measured.computeIfAbsent(id, any -> new ArrayList<>()).add(answer)));
        List<CommitmentAnswer> commitments = plan.all(Commitment.class).stream()
                .map(commitment -> new CommitmentAssessor(
                                plan, commitment, byElement, measured.getOrDefault(commitment.id(), List.of()))
                        .answer(gaps.getOrDefault(commitment.id(), List.of()), asOf))
                .toList();
        return new AssessmentAnswers(
                commitments,
                indicators,
                series,
                TargetAssessor.OF_BODIES.answers(plan.all(Mechanism.class), byElement, BodyStatus.NO_RECORD),
                TargetAssessor.OF_INSTRUMENTS.answers(
                        plan.all(Instrument.class), byElement, InstrumentStatus.NO_RECORD),
                TargetAssessor.OF_PROGRAMMES.answers(plan.all(Programme.class), byElement, ProgrammeStatus.NO_RECORD),
                TargetAssessor.OF_BODIES.answers(plan.all(Partner.class), byElement, BodyStatus.NO_RECORD),
                sorted.money());
    }

    /**
     * Assesses a plan from a register.
     *
     * @throws IllegalArgumentException if the register is about another plan
     */
    public static Assessment of(Plan plan, Register register, LocalDate asOf, AssessmentOptions options) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(register, "register");
        if (!register.plan().equals(plan.id())) {
            throw new IllegalArgumentException("the register '" + register.id() + "' is about the plan '"
                    + register.plan() + "', not about '" + plan.id() + "'");
        }
        Assessor assessor = collect(plan, asOf, options);
        register.records().forEach(assessor::add);
        register.projects().forEach(assessor::add);
        return assessor.result();
    }

    /** Returns an assessor that collects evidence piece by piece. */
    public static Assessor collect(Plan plan, LocalDate asOf, AssessmentOptions options) {
        return new Assessor(PlanIndex.of(plan), asOf, options);
    }

    /**
     * Makes an assessment from the answers of an earlier one, such as those of a stored document. They are not checked against
     * evidence.
     *
     * @throws IllegalArgumentException if a list does not have one answer for each element of the plan, in document order
     */
    public static Assessment restore(
            Plan plan, LocalDate asOf, AssessmentOptions options, EvidenceCount evidence, AssessmentAnswers answers) {
        PlanIndex index = PlanIndex.of(plan);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(answers, "answers");
        check(index, Commitment.class, answers.commitments(), CommitmentAnswer::commitment);
        check(index, Indicator.class, answers.indicators(), IndicatorAnswer::indicator);
        check(index, Mechanism.class, answers.mechanisms(), TargetAnswer::target);
        check(index, Instrument.class, answers.instruments(), TargetAnswer::target);
        check(index, Programme.class, answers.programmes(), TargetAnswer::target);
        check(index, Partner.class, answers.partners(), TargetAnswer::target);
        return new Assessment(index, asOf, options, evidence, answers);
    }

    private static <A, E extends PlanElement> void check(
            PlanIndex plan, Class<E> type, List<A> answers, Function<A, E> subject) {
        if (!plan.all(type).equals(answers.stream().map(subject).toList())) {
            throw new IllegalArgumentException(
                    "an assessment of '" + plan.plan().id() + "' has one answer for each " + type.getSimpleName()
                            + " of the plan, in its order");
        }
    }

    /** Returns all answers. */
    public AssessmentAnswers answers() {
        return answers;
    }

    /** Returns the plan. */
    public Plan plan() {
        return plan.plan();
    }

    /** Returns the day as of which the plan is assessed; events on that day count. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the options of the assessment. */
    public AssessmentOptions options() {
        return options;
    }

    /** Returns the number of records and projects, and those that do not count. */
    public EvidenceCount evidence() {
        return evidence;
    }

    /** Returns the progress of each commitment, in document order. */
    public List<CommitmentAnswer> commitments() {
        return answers.commitments();
    }

    /** Returns what the measurements show about each indicator, in document order. */
    public List<IndicatorAnswer> indicators() {
        return answers.indicators();
    }

    /** Returns the commitments whose date has passed without a record that they were done, in document order. */
    public List<CommitmentAnswer> overdue() {
        return commitments().stream()
                .filter(answer -> answer.due()
                        .filter(due -> due.status() == DueStatus.OVERDUE)
                        .isPresent())
                .toList();
    }

    /** Returns the overdue commitments for which this party is responsible. */
    public List<CommitmentAnswer> overdueOf(PartyId party) {
        Objects.requireNonNull(party, "party");
        return overdue().stream()
                .filter(answer -> answer.due()
                        .filter(due -> due.responsible().contains(party))
                        .isPresent())
                .toList();
    }

    /** Returns the progress of this commitment. */
    public Optional<CommitmentAnswer> commitment(CommitmentId id) {
        Objects.requireNonNull(id, "id");
        return commitments().stream()
                .filter(answer -> answer.commitment().id().equals(id))
                .findFirst();
    }

    /** Returns what commitments promise to do again and again, in document order: meetings, reports and other activities. */
    public List<RecurringSeries> series() {
        return answers.series();
    }

    /** Returns the meetings that commitments promise to hold, in document order. */
    public List<RecurringSeries> meetings() {
        return series(SeriesKind.MEETING);
    }

    /** Returns the meetings of this body that commitments promise to hold. */
    public List<RecurringSeries> meetings(Slug mechanism) {
        Objects.requireNonNull(mechanism, "mechanism");
        return meetings().stream()
                .filter(each -> each.subject().equals(mechanism))
                .toList();
    }

    /** Returns the reports that commitments promise for each period, in document order. */
    public List<RecurringSeries> reports() {
        return series(SeriesKind.REPORT);
    }

    private List<RecurringSeries> series(SeriesKind kind) {
        return series().stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Returns the meetings that were due by the day of the assessment and of which no record is known, in document order. A
     * meeting whose status depends on a day that is not known is not overdue, nor is one that has no stated interval.
     */
    public List<OverdueOccurrence> overdueMeetings() {
        return meetings().stream().flatMap(each -> each.overdue().stream()).toList();
    }

    /** Returns what the records show about each mechanism. */
    public List<TargetAnswer<Mechanism, BodyStatus>> mechanisms() {
        return answers.mechanisms();
    }

    /** Returns the stage that each instrument has reached. */
    public List<TargetAnswer<Instrument, InstrumentStatus>> instruments() {
        return answers.instruments();
    }

    /** Returns what the records show about each programme. */
    public List<TargetAnswer<Programme, ProgrammeStatus>> programmes() {
        return answers.programmes();
    }

    /** Returns what the records show about each partner or partner status. */
    public List<TargetAnswer<Partner, BodyStatus>> partners() {
        return answers.partners();
    }

    /** Returns what the records show about this mechanism, instrument, programme or partner. */
    public Optional<TargetAnswer<?, ?>> target(Slug id) {
        Objects.requireNonNull(id, "id");
        return Stream.<List<? extends TargetAnswer<?, ?>>>of(mechanisms(), instruments(), programmes(), partners())
                .flatMap(List::stream)
                .<TargetAnswer<?, ?>>map(answer -> answer)
                .filter(answer -> answer.target().id().equals(id))
                .findFirst();
    }

    /** Returns the totals of money. */
    public MoneyAnswer money() {
        return answers.money();
    }

    /** Returns all commitments by progress. */
    public ProgressCount<Slug> whole() {
        return ProgressCount.of(Optional.of(plan.plan().id()), commitments());
    }

    /** Returns the commitments by pillar; those outside practical cooperation have none. */
    public List<ProgressCount<Pillar>> byPillar() {
        return Grouping.of(
                commitments(),
                plan.all(Pillar.class),
                answer -> plan.pillarOf(answer.commitment()).stream().toList());
    }

    /** Returns the commitments by priority area; most have none. */
    public List<ProgressCount<PriorityArea>> byPriorityArea() {
        return Grouping.of(
                commitments(),
                plan.all(PriorityArea.class),
                answer -> plan.priorityAreaOf(answer.commitment()).stream().toList());
    }

    /** Returns the commitments by force. */
    public List<ProgressCount<Force>> byForce() {
        return Grouping.of(
                commitments(),
                Arrays.asList(Force.values()),
                answer -> List.of(answer.commitment().force()));
    }

    /** Returns the commitments by act. A commitment with several acts is counted under each of them. */
    public List<ProgressCount<Act>> byAct() {
        return Grouping.of(
                commitments(),
                Arrays.asList(Act.values()),
                answer -> answer.commitment().acts().stream().distinct().toList());
    }

    /** Returns the share of the plan for which there is any record. */
    public Coverage coverage() {
        return new Coverage(
                Grouping.covered(commitments(), CommitmentAnswer::support),
                Grouping.covered(mechanisms(), TargetAnswer::support),
                Grouping.covered(instruments(), TargetAnswer::support),
                Grouping.covered(programmes(), TargetAnswer::support),
                Grouping.covered(partners(), TargetAnswer::support));
    }

    /** Returns the commitments whose completion cannot be tracked, by reason. A commitment may have several reasons. */
    public Map<TrackingLimit, List<CommitmentId>> limits() {
        return Grouping.limits(commitments());
    }

    /** Returns whether the other assessment is of an equal plan, as of the same day, with the same answers. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<Object> values() {
        return List.of(plan(), asOf, options, evidence, answers);
    }

    /**
     * Returns a one-line summary, as in
     * {@code Assessment{lmc-2023-2027 as of 2026-11-23, calendar-years, at least medium confidence, 60 records, 0 projects}}.
     */
    @Override
    public String toString() {
        return "Assessment{" + plan.plan().id() + " as of " + asOf + ", " + options + ", " + evidence.records()
                + " records, " + evidence.projects() + " projects}";
    }
}
