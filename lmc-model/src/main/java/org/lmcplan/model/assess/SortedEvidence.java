package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/** The evidence for an assessment, grouped by what it supports. */
final class SortedEvidence {

    private static final Set<Act> REPORTING = EnumSet.of(Act.REPORT, Act.SUBMIT, Act.EVALUATE);

    /** What fills the window of a yearly report or list. */
    private static final Set<Fact> SUBMITTED = EnumSet.of(Fact.REPORTED, Fact.ADOPTED, Fact.IN_FORCE);

    /** What shows that a promised activity took place once more. */
    private static final Set<Fact> EVENTS =
            EnumSet.complementOf(EnumSet.of(Fact.SAID, Fact.MEASURED, Fact.PROJECT, Fact.OFFERED));

    private final PlanIndex plan;
    private final LocalDate asOf;
    private final AssessmentOptions options;
    private final Term term;
    private final Map<ElementId, EvidenceList> byElement = new HashMap<>();
    private final Map<Slug, List<DatedEvidence>> meetings = new HashMap<>();
    private final Map<Slug, List<DatedEvidence>> furtherMeetings = new HashMap<>();
    private final Map<Slug, List<MeasurementRecord>> measurements = new HashMap<>();
    private final MoneyLedger money;
    private final Map<ExclusionReason, List<Evidence>> excluded = new EnumMap<>(ExclusionReason.class);
    private final List<Evidence> undetermined = new ArrayList<>();
    private final Set<Slug> ids = new HashSet<>();
    private final Set<Slug> replaced = new HashSet<>();
    private final Map<ElementId, List<ElementId>> successors = new HashMap<>();
    private final List<Evidence> duplicates = new ArrayList<>();
    private int records;
    private int projects;

    SortedEvidence(PlanIndex plan, LocalDate asOf, AssessmentOptions options, List<Evidence> all) {
        this.plan = plan;
        this.asOf = asOf;
        this.options = options;
        term = plan.plan().term();
        money = new MoneyLedger(plan, all);
        for (PlanElement element : plan.elements()) {
            element.succeeds().stream()
                    .filter(former -> former.plan().isEmpty())
                    .forEach(former -> successors
                            .computeIfAbsent(former.element(), id -> new ArrayList<>())
                            .add(element.id()));
        }
        List<DatedEvidence> dated = all.stream().map(this::dated).toList();
        dated.stream()
                .filter(each -> reasonToExclude(each, false).isEmpty())
                .forEach(each -> replaced.addAll(each.evidence().replaces()));
        dated.forEach(this::add);
    }

    private DatedEvidence dated(Evidence evidence) {
        if (evidence instanceof Project project) {
            return new DatedEvidence(
                    project, Fact.of(project), DayRange.startOf(project), Timing.of(project, asOf, term));
        }
        DayRange days = DayRange.of((EvidenceRecord) evidence);
        return new DatedEvidence(evidence, Fact.of(evidence), days, Timing.of(days, asOf, term));
    }

    private void add(DatedEvidence dated) {
        Evidence evidence = dated.evidence();
        if (evidence instanceof Project project) {
            projects++;
            if (addIfCounted(dated, !project.funding().isEmpty())) {
                money.add(project, dated.timing());
            }
            return;
        }
        records++;
        Optional<Slug> indicator = indicatorOf(evidence);
        if (addIfCounted(dated, evidence instanceof MoneyRecord || indicator.isPresent())) {
            if (evidence instanceof MeasurementRecord measurement
                    && !dated.timing().isPerhapsLater()) {
                indicator.ifPresent(id -> measurements
                        .computeIfAbsent(id, any -> new ArrayList<>())
                        .add(measurement));
            }
            if (evidence instanceof MoneyRecord amount) {
                money.add(amount, dated.timing());
            } else if (dated.fact() == Fact.MET || dated.fact() == Fact.CONVENED) {
                Map<Slug, List<DatedEvidence>> sessions = dated.fact() == Fact.MET ? meetings : furtherMeetings;
                elementsOf(evidence).stream()
                        .flatMap(id -> plan.find(Mechanism.class, id).stream())
                        .forEach(body -> sessions.computeIfAbsent(body.id(), id -> new ArrayList<>())
                                .add(dated));
            }
        }
    }

    /** Returns the elements of the plan that a record or project names, or those that succeeded what it names. */
    private List<ElementId> elementsOf(Evidence evidence) {
        return Stream.concat(
                        evidence.commitments().stream().flatMap(id -> present(Commitment.class, id)),
                        evidence.targets().stream().flatMap(id -> present(CommitmentTarget.class, id)))
                .distinct()
                .toList();
    }

    private Stream<ElementId> present(Class<? extends PlanElement> type, ElementId id) {
        return plan.find(type, id).isPresent() ? Stream.of(id) : successors.getOrDefault(id, List.of()).stream();
    }

    /** Adds a piece of evidence to the elements it names; returns whether it counts. */
    private boolean addIfCounted(DatedEvidence dated, boolean hasMoney) {
        Evidence evidence = dated.evidence();
        if (!ids.add(evidence.id())) {
            duplicates.add(evidence);
        }
        List<ElementId> elements = elementsOf(evidence);
        Optional<ExclusionReason> reason = reasonToExclude(dated, elements.isEmpty() && !hasMoney);
        if (reason.isPresent()) {
            excluded.computeIfAbsent(reason.get(), any -> new ArrayList<>()).add(evidence);
            UncountedEvidence uncounted = new UncountedEvidence(evidence.id(), reason.get());
            Stream.concat(elements.stream(), indicatorOf(evidence).stream()).forEach(id -> of(id).exclude(uncounted));
            return false;
        }
        if (dated.timing().isPerhapsLater()) {
            undetermined.add(evidence);
        }
        elements.forEach(id -> of(id).add(dated));
        return true;
    }

    private EvidenceList of(ElementId id) {
        return byElement.computeIfAbsent(id, any -> new EvidenceList());
    }

    private static Optional<Slug> indicatorOf(Evidence evidence) {
        return evidence instanceof MeasurementRecord measurement ? measurement.indicator() : Optional.empty();
    }

    private Optional<ExclusionReason> reasonToExclude(DatedEvidence dated, boolean unrelated) {
        if (dated.timing() == Timing.LATER) {
            return Optional.of(ExclusionReason.AFTER);
        }
        if (!dated.evidence().sourced()) {
            return Optional.of(ExclusionReason.UNSOURCED);
        }
        if (dated.evidence().confidence().compareTo(options.leastConfidence()) < 0) {
            return Optional.of(ExclusionReason.TOO_UNSURE);
        }
        if (replaced.contains(dated.evidence().id())) {
            return Optional.of(ExclusionReason.REPLACED);
        }
        return unrelated ? Optional.of(ExclusionReason.BEARS_ON_NOTHING) : Optional.empty();
    }

    PlanIndex plan() {
        return plan;
    }

    LocalDate asOf() {
        return asOf;
    }

    AssessmentOptions options() {
        return options;
    }

    Map<ElementId, EvidenceList> byElement() {
        return byElement;
    }

    MoneyAnswer money() {
        return money.answer();
    }

    EvidenceCount count() {
        Map<ExclusionReason, List<Slug>> ids = new EnumMap<>(ExclusionReason.class);
        excluded.forEach((reason, evidence) -> ids.put(reason, Support.idsOf(evidence)));
        return new EvidenceCount(records, projects, ids, Support.idsOf(undetermined), Support.idsOf(duplicates));
    }

    /** Returns what the measurements show about each indicator of the plan. */
    List<IndicatorAnswer> indicators() {
        return plan.all(Indicator.class).stream()
                .map(indicator -> new IndicatorAssessor(
                                indicator, measurements.getOrDefault(indicator.id(), List.of()), asOf)
                        .answer(byElement
                                .getOrDefault(indicator.id(), EvidenceList.EMPTY)
                                .excluded()))
                .toList();
    }

    /** Returns the series of all commitments to do something again and again: to meet, to report, or anything else. */
    List<RecurringSeries> series() {
        return plan.all(Commitment.class).stream()
                .flatMap(commitment -> series(commitment).stream())
                .toList();
    }

    private List<RecurringSeries> series(Commitment commitment) {
        List<RecurringSeries> found = new ArrayList<>();
        if (commitment.acts().contains(Act.HOLD)) {
            for (Mechanism body : plan.findAll(Mechanism.class, commitment.targets())) {
                found.add(series(commitment, SeriesKind.MEETING, body.id(), meetingsOf(commitment, body)));
            }
        }
        if (found.isEmpty() && hasInterval(commitment)) {
            boolean submits = commitment.acts().stream().anyMatch(REPORTING::contains);
            SeriesKind kind = submits && isReport(commitment) ? SeriesKind.REPORT : SeriesKind.ACTIVITY;
            found.add(series(commitment, kind, commitment.id(), showing(submits ? SUBMITTED : EVENTS, commitment)));
        }
        return found;
    }

    private static boolean hasInterval(Commitment commitment) {
        return commitment
                .cadence()
                .flatMap(each -> Schedule.of(each, SeriesKind.ACTIVITY))
                .isPresent();
    }

    /** Whether it is about reports, rather than about a list or another document. */
    private boolean isReport(Commitment commitment) {
        List<Instrument> documents = plan.findAll(Instrument.class, commitment.targets());
        return documents.isEmpty() || documents.stream().anyMatch(each -> each.kind() == InstrumentKind.REPORT);
    }

    /** Returns the evidence for a commitment, or for a target of it, that shows one of these facts. */
    private List<DatedEvidence> showing(Set<Fact> facts, Commitment commitment) {
        return Stream.concat(Stream.of(commitment.id()), commitment.targets().stream())
                .flatMap(id -> byElement.getOrDefault(id, EvidenceList.EMPTY).of(facts).stream())
                .distinct()
                .toList();
    }

    /** Returns the meetings of a body that keep a promise: the special sessions, if it is about them, otherwise the regular ones. */
    private List<DatedEvidence> meetingsOf(Commitment commitment, Mechanism body) {
        return (SpecialSessions.arePromisedBy(commitment, plan) ? furtherMeetings : meetings)
                .getOrDefault(body.id(), List.of());
    }

    private RecurringSeries series(Commitment commitment, SeriesKind kind, ElementId subject, List<DatedEvidence> all) {
        boolean conditional = plan.isConditional(commitment);
        Meetings held = new Meetings(all);
        List<Window> windows = List.of();
        Optional<DayRange> nextDue = Optional.empty();
        Optional<Schedule> schedule = commitment.cadence().flatMap(cadence -> Schedule.of(cadence, kind));
        if (schedule.isPresent()) {
            boolean byCalendar = options.recurrence() == Recurrence.CALENDAR_YEARS
                    || kind == SeriesKind.REPORT
                    || schedule.get().times() > 1;
            if (byCalendar) {
                CalendarWindows calendar = new CalendarWindows(held, schedule.get(), term, asOf);
                windows = calendar.windows();
                nextDue = calendar.nextDue();
            } else {
                RollingWindows rolling = new RollingWindows(held, schedule.get().interval(), term, asOf);
                windows = rolling.windows();
                nextDue = rolling.nextDue();
            }
        }
        return new RecurringSeries(
                commitment.id(),
                kind,
                subject,
                commitment.cadence(),
                conditional,
                held.dated(),
                held.undated(),
                held.perhaps(),
                Support.idsOf(all.stream()
                        .map(DatedEvidence::evidence)
                        .filter(Evidence::contested)
                        .toList()),
                windows,
                conditional ? Optional.empty() : nextDue);
    }
}
