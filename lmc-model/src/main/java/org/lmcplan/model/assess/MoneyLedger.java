package org.lmcplan.model.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Money;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.MoneyOverlap.MoneyEntry;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;

/** Adds up money by every dimension. */
final class MoneyLedger {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::basis)
            .thenComparing(Key::stage)
            .thenComparing(Key::currency)
            .thenComparing(Key::certain, Comparator.reverseOrder())
            .thenComparing(Key::by)
            .thenComparing(key -> String.join(" ", key.names()));

    private record Key(
            MoneyBasis basis,
            MoneyStage stage,
            CurrencyCode currency,
            boolean certain,
            MoneyDimension by,
            List<String> names) {}

    private static final class Sum {
        private BigDecimal amount = BigDecimal.ZERO;
        private final List<MoneyEntry> entries = new ArrayList<>();
    }

    private final PlanIndex plan;
    private final Map<Slug, Evidence> byId = new HashMap<>();
    private final List<Evidence> parts = new ArrayList<>();
    private final List<Evidence> unspecified = new ArrayList<>();
    private final Map<Key, Sum> sums = new HashMap<>();
    private final List<Evidence> negative = new ArrayList<>();

    /**
     * Starts without sums.
     *
     * @param all all evidence of the assessment, in which amounts may be part of others
     */
    MoneyLedger(PlanIndex plan, List<Evidence> all) {
        this.plan = plan;
        all.forEach(each -> byId.putIfAbsent(each.id(), each));
    }

    /**
     * Returns whether a whole that this is part of has an amount of the same stage and currency. What is part of itself, by way of
     * others, is no part.
     */
    private boolean isCountedInWhole(Evidence part, MoneyStage stage, Money amount) {
        Set<Slug> passed = new HashSet<>();
        boolean counted = false;
        Optional<Slug> whole = part.partOf();
        while (whole.isPresent() && passed.add(whole.get())) {
            Optional<Evidence> found = Optional.ofNullable(byId.get(whole.get()));
            counted |= found.filter(each -> hasAmount(each, stage, amount.currency()))
                    .isPresent();
            whole = found.flatMap(Evidence::partOf);
        }
        return counted && !passed.contains(part.id());
    }

    private static boolean hasAmount(Evidence evidence, MoneyStage stage, CurrencyCode currency) {
        if (evidence instanceof MoneyRecord money) {
            return money.stage() == stage && isIn(money.amount(), currency);
        }
        return evidence instanceof Project project
                && project.funding().stream()
                        .anyMatch(funding -> funding.stage() == stage && isIn(funding.amount(), currency));
    }

    private static boolean isIn(Optional<Money> amount, CurrencyCode currency) {
        return amount.filter(money -> money.currency().equals(currency)).isPresent();
    }

    void add(MoneyRecord money, Timing timing) {
        Map<MoneyDimension, List<String>> names = names(money, money.funder(), money.area(), MoneyPeriod.of(money));
        MoneyEntry entry = new MoneyEntry(money, money.funder(), MoneyPeriod.days(money));
        money.amount()
                .ifPresentOrElse(
                        amount -> add(MoneyBasis.RECORDS, money.stage(), amount, names, entry, timing),
                        () -> unspecified.add(money));
    }

    void add(Project project, Timing timing) {
        for (Funding each : project.funding()) {
            Optional<String> period = MoneyPeriod.of(project, each);
            Map<MoneyDimension, List<String>> names =
                    names(project, Optional.of(each.funder()), project.area(), period);
            MoneyEntry entry = new MoneyEntry(project, Optional.of(each.funder()), MoneyPeriod.days(project, each));
            each.amount()
                    .ifPresentOrElse(
                            amount -> add(MoneyBasis.PROJECTS, each.stage(), amount, names, entry, timing),
                            () -> unspecified.add(project));
        }
    }

    MoneyAnswer answer() {
        List<MoneyTotal> totals = sums.keySet().stream()
                .sorted(ORDER)
                .map(key -> total(key, sums.getOrDefault(key, new Sum())))
                .toList();
        return new MoneyAnswer(totals, Support.idsOf(negative), Support.idsOf(parts), Support.idsOf(unspecified));
    }

    private static MoneyTotal total(Key key, Sum sum) {
        return new MoneyTotal(
                key.basis(),
                key.stage(),
                key.currency(),
                key.certain(),
                key.by(),
                key.names(),
                sum.amount,
                Support.idsOf(sum.entries.stream().map(MoneyEntry::evidence).toList()),
                MoneyOverlap.of(sum.entries));
    }

    private void add(
            MoneyBasis basis,
            MoneyStage stage,
            Money money,
            Map<MoneyDimension, List<String>> names,
            MoneyEntry entry,
            Timing timing) {
        Evidence evidence = entry.evidence();
        if (money.isNegative() && evidence.corrects().isEmpty()) {
            negative.add(evidence);
            return;
        } else if (isCountedInWhole(evidence, stage, money)) {
            parts.add(evidence);
            return;
        }
        boolean certain = !timing.isPerhapsLater();
        names.forEach((by, name) -> {
            Key key = new Key(basis, stage, money.currency(), certain, by, name);
            Sum sum = sums.computeIfAbsent(key, each -> new Sum());
            sum.amount = sum.amount.add(money.amount());
            sum.entries.add(entry);
        });
    }

    private Map<MoneyDimension, List<String>> names(
            Evidence evidence, Optional<Slug> funder, Optional<Slug> area, Optional<String> period) {
        Map<MoneyDimension, List<String>> names = new EnumMap<>(MoneyDimension.class);
        names.put(MoneyDimension.WHOLE, List.of());
        names.put(MoneyDimension.FUNDER, listed(funder.stream().toList()));
        names.put(MoneyDimension.COUNTRY, listed(evidence.countries()));
        names.put(MoneyDimension.AREA, area.map(id -> List.of(id.value())).orElseGet(() -> areasOf(evidence)));
        names.put(MoneyDimension.YEAR, listed(period.stream().toList()));
        return names;
    }

    private List<String> areasOf(Evidence evidence) {
        return listed(evidence.commitments().stream()
                .flatMap(id -> plan.find(Commitment.class, id).stream())
                .flatMap(commitment -> plan.areaOf(commitment).stream())
                .map(CooperationArea::id)
                .toList());
    }

    private static List<String> listed(Collection<?> names) {
        return names.stream().map(Object::toString).distinct().sorted().toList();
    }
}
