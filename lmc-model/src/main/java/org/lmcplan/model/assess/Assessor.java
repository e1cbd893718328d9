package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/**
 * Collects evidence one piece at a time, in any order, and assesses a plan from it. Created by {@link Assessment#collect}. It
 * keeps all evidence, which must therefore fit into memory. Not thread-safe.
 */
public final class Assessor {

    private final PlanIndex plan;
    private final LocalDate asOf;
    private final AssessmentOptions options;
    private final Term term;
    private final Map<ElementId, EvidenceList> byElement = new HashMap<>();
    private final Map<Slug, List<DatedEvidence>> meetings = new HashMap<>();
    private final MoneyLedger money;
    private final Map<ExclusionReason, List<Evidence>> excluded = new EnumMap<>(ExclusionReason.class);
    private final List<Evidence> undetermined = new ArrayList<>();
    private final Set<Slug> ids = new HashSet<>();
    private final List<Evidence> duplicates = new ArrayList<>();
    private int records;
    private int projects;

    Assessor(PlanIndex plan, LocalDate asOf, AssessmentOptions options) {
        this.plan = plan;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.options = Objects.requireNonNull(options, "options");
        term = plan.plan().term();
        money = new MoneyLedger(plan);
    }

    /** Adds a record. */
    public Assessor add(EvidenceRecord record) {
        Objects.requireNonNull(record, "record");
        records++;
        DayRange days = DayRange.of(record);
        DatedEvidence dated = new DatedEvidence(record, Fact.of(record), days, Timing.of(days, asOf, term));
        if (addIfCounted(dated, record instanceof MoneyRecord)) {
            if (record instanceof MoneyRecord amount) {
                money.add(amount, dated.timing());
            } else if (record instanceof MeetingRecord) {
                record.targets().stream()
                        .distinct()
                        .filter(id -> plan.find(Mechanism.class, id).isPresent())
                        .forEach(body -> meetings.computeIfAbsent(body, id -> new ArrayList<>())
                                .add(dated));
            }
        }
        return this;
    }

    /** Adds a project. */
    public Assessor add(Project project) {
        Objects.requireNonNull(project, "project");
        projects++;
        Timing timing = Timing.of(project, asOf, term);
        DatedEvidence dated = new DatedEvidence(project, Fact.of(project), DayRange.startOf(project), timing);
        if (addIfCounted(dated, !project.funding().isEmpty())) {
            money.add(project, timing);
        }
        return this;
    }

    /** Assesses the plan from all evidence added so far. Evidence added later does not change the result. */
    public Assessment result() {
        return new Assessment(this);
    }

    /** Adds a piece of evidence to the elements it names; returns whether it counts. */
    private boolean addIfCounted(DatedEvidence dated, boolean hasMoney) {
        Evidence evidence = dated.evidence();
        if (!ids.add(evidence.id())) {
            duplicates.add(evidence);
        }
        List<ElementId> elements = Stream.<ElementId>concat(
                        evidence.commitments().stream()
                                .filter(id -> plan.find(Commitment.class, id).isPresent()),
                        evidence.targets().stream()
                                .filter(id ->
                                        plan.find(CommitmentTarget.class, id).isPresent()))
                .distinct()
                .toList();
        Optional<ExclusionReason> reason = reasonToExclude(dated, elements.isEmpty() && !hasMoney);
        if (reason.isPresent()) {
            excluded.computeIfAbsent(reason.get(), any -> new ArrayList<>()).add(evidence);
            return false;
        }
        if (dated.timing().isPerhapsLater()) {
            undetermined.add(evidence);
        }
        elements.forEach(
                id -> byElement.computeIfAbsent(id, any -> new EvidenceList()).add(dated));
        return true;
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

    /** Returns the meeting series of all commitments to hold meetings of the bodies they name. */
    List<MeetingSeries> series() {
        return plan.all(Commitment.class).stream()
                .filter(commitment -> commitment.acts().contains(Act.HOLD))
                .flatMap(commitment -> plan.findAll(Mechanism.class, commitment.targets()).stream()
                        .map(body -> series(commitment, body)))
                .toList();
    }

    private MeetingSeries series(Commitment commitment, Mechanism body) {
        List<DatedEvidence> all = meetings.getOrDefault(body.id(), List.of());
        Meetings held = new Meetings(all);
        List<Window> windows = List.of();
        Optional<DayRange> nextDue = Optional.empty();
        if (commitment.cadence().orElse(null) instanceof Cadence.EveryYears every) {
            if (options.recurrence() == Recurrence.CALENDAR_YEARS) {
                CalendarWindows calendar = new CalendarWindows(held, every.years(), term, asOf);
                windows = calendar.windows();
                nextDue = calendar.nextDue();
            } else {
                RollingWindows rolling = new RollingWindows(held, every.years(), term, asOf);
                windows = rolling.windows();
                nextDue = rolling.nextDue();
            }
        }
        return new MeetingSeries(
                commitment.id(),
                body.id(),
                commitment.cadence(),
                held.dated(),
                held.undated(),
                held.perhaps(),
                Support.idsOf(all.stream()
                        .map(DatedEvidence::evidence)
                        .filter(Evidence::contested)
                        .toList()),
                windows,
                nextDue);
    }
}
