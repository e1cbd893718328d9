package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/**
 * Takes evidence piece by piece, in any order, and keeps of each only what the answers need: millions of records can be
 * assessed as they are read. Made by {@link Assessment#collect}. To be used by one thread at a time.
 */
public final class Assessor {

    private final PlanIndex plan;
    private final LocalDate asOf;
    private final Reading reading;
    private final int day;
    private final IdPool pool = new IdPool();
    private final Map<ElementId, Trail> trails = new HashMap<>();
    private final Map<Slug, SeriesLog> meetings = new HashMap<>();
    private final MoneyLedger money;
    private final Map<SetAside, IntList> setAside = new EnumMap<>(SetAside.class);
    private final IntList undetermined = new IntList();
    private int records;
    private int projects;

    Assessor(PlanIndex plan, LocalDate asOf, Reading reading) {
        this.plan = plan;
        this.asOf = asOf;
        this.reading = Objects.requireNonNull(reading, "reading");
        day = Days.epochDay(asOf);
        money = new MoneyLedger(plan);
    }

    /** Takes a record. */
    public Assessor add(EvidenceRecord each) {
        Days days = Days.of(each);
        When when = days.seenFrom(day, plan.plan().term());
        int number = take(each, when, days, each instanceof MoneyRecord);
        records++;
        if (number >= 0 && each instanceof MoneyRecord amount) {
            money.add(amount, number, when);
        } else if (number >= 0 && each instanceof MeetingRecord) {
            for (Slug target : each.targets().stream().distinct().toList()) {
                plan.find(Mechanism.class, target)
                        .ifPresent(body -> meetings.computeIfAbsent(body.id(), id -> new SeriesLog())
                                .add(number, when, days));
            }
        }
        return this;
    }

    /** Takes a project. */
    public Assessor add(Project each) {
        When when = Days.seenFrom(day, plan.plan().term(), each);
        int number = take(each, when, Days.startOf(each), !each.funding().isEmpty());
        projects++;
        if (number >= 0) {
            money.add(each, number, when);
        }
        return this;
    }

    /** What follows from all that was taken so far. More may be taken afterwards: this result stays as it is. */
    public Assessment result() {
        return new Assessment(this);
    }

    /** Notes what it bears on; its number, or -1 if it does not count. */
    private int take(Evidence each, When when, Days days, boolean tellsOfMoney) {
        int number = pool.add(each);
        List<ElementId> elements = java.util.stream.Stream.<ElementId>concat(
                        each.commitments().stream()
                                .filter(id -> plan.find(Commitment.class, id).isPresent()),
                        each.targets().stream()
                                .filter(id ->
                                        plan.find(CommitmentTarget.class, id).isPresent()))
                .distinct()
                .toList();
        Optional<SetAside> reason = reasonToSetAside(each, when, elements.isEmpty() && !tellsOfMoney);
        if (reason.isPresent()) {
            setAside.computeIfAbsent(reason.get(), any -> new IntList()).add(number);
            return -1;
        }
        if (when.isPerhapsLater()) {
            undetermined.add(number);
        }
        Signal signal = Signal.of(each);
        elements.forEach(id -> trails.computeIfAbsent(id, any -> new Trail()).add(signal, when, number, days));
        return number;
    }

    private Optional<SetAside> reasonToSetAside(Evidence each, When when, boolean bearsOnNothing) {
        if (when == When.LATER) {
            return Optional.of(SetAside.AFTER);
        }
        if (!each.sourced()) {
            return Optional.of(SetAside.UNSOURCED);
        }
        if (each.confidence().compareTo(reading.leastConfidence()) < 0) {
            return Optional.of(SetAside.TOO_UNSURE);
        }
        return bearsOnNothing ? Optional.of(SetAside.BEARS_ON_NOTHING) : Optional.empty();
    }

    PlanIndex plan() {
        return plan;
    }

    LocalDate asOf() {
        return asOf;
    }

    Reading reading() {
        return reading;
    }

    Map<ElementId, Trail> trails() {
        return trails;
    }

    IdPool.Ids freeze() {
        return pool.freeze();
    }

    MoneyAnswer money(IdPool.Ids ids) {
        return money.answer(ids);
    }

    EvidenceCount count(IdPool.Ids ids) {
        Map<SetAside, List<Slug>> aside = new EnumMap<>(SetAside.class);
        setAside.forEach((reason, numbers) -> aside.put(reason, ids.list(numbers)));
        return new EvidenceCount(records, projects, aside, ids.list(undetermined), ids.doubled());
    }

    /** The series of every line that promises to hold meetings of bodies it names. */
    List<MeetingSeries> series(IdPool.Ids ids) {
        return plan.all(Commitment.class).stream()
                .filter(line -> line.acts().contains(Act.HOLD))
                .flatMap(line ->
                        plan.findAll(Mechanism.class, line.targets()).stream().map(body -> series(line, body, ids)))
                .toList();
    }

    private MeetingSeries series(Commitment line, Mechanism body, IdPool.Ids ids) {
        SeriesLog log = meetings.getOrDefault(body.id(), SeriesLog.NONE);
        Meetings held = log.sorted(ids);
        List<Window> windows = List.of();
        Optional<DayRange> nextDue = Optional.empty();
        if (line.cadence().orElse(null) instanceof Cadence.EveryYears every) {
            if (reading.recurrence() == Recurrence.CALENDAR_YEARS) {
                CalendarWindows calendar =
                        new CalendarWindows(held, every.years(), plan.plan().term(), day);
                windows = calendar.windows();
                nextDue = calendar.nextDue();
            } else {
                RollingWindows rolling =
                        new RollingWindows(held, every.years(), plan.plan().term(), day);
                windows = rolling;
                nextDue = rolling.nextDue();
            }
        }
        return new MeetingSeries(
                line.id(),
                body.id(),
                line.cadence(),
                held.occurrences(),
                held.undated().all(),
                held.perhaps().all(),
                log.all(ids).having(ids::contested),
                windows,
                nextDue);
    }
}
