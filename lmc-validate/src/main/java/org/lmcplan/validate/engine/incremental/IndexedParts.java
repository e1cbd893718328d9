package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** The parts of one plan, in the order of the document and by look-up keys. Immutable; shared between versions. */
final class IndexedParts {

    private final Map<PlanPart, List<IndexedPart>> byKind;
    private final PerLookupKey<PartIndex> indexes;
    private final PlanHead head;
    private final Map<Class<?>, List<ValidatedPart>> byType = new ConcurrentHashMap<>();

    IndexedParts(Map<PlanPart, List<IndexedPart>> byKind, PerLookupKey<PartIndex> indexes) {
        this.byKind = byKind;
        this.indexes = indexes;
        this.head = (PlanHead) of(PlanPart.PLAN).get(0).value();
    }

    static IndexedParts of(Plan plan) {
        Map<PlanPart, List<IndexedPart>> byKind = new EnumMap<>(PlanPart.class);
        PerLookupKey<PartIndex.Builder> builders = PerLookupKey.filledBy(PartIndex.Builder::new);
        for (PlanPart kind : PlanPart.values()) {
            List<IndexedPart> parts = new ArrayList<>();
            for (Extensible value : values(kind, plan)) {
                IndexedPart part = new IndexedPart(kind, value, OrderNumbers.of(parts.size()));
                parts.add(part);
                LookupKey.visit(part, (key, to) -> builders.get(key).add(to, part));
            }
            byKind.put(kind, Collections.unmodifiableList(parts));
        }
        return new IndexedParts(byKind, builders.map(PartIndex.Builder::build));
    }

    /** The values of a kind; for the plan itself, what it says apart from its lists. */
    static List<? extends Extensible> values(PlanPart kind, Plan plan) {
        return kind == PlanPart.PLAN ? List.of(PlanHead.of(plan)) : kind.of(plan);
    }

    List<IndexedPart> of(PlanPart kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    PlanHead head() {
        return head;
    }

    /** All parts of this type, with {@link PlanHead} for the plan itself; listed once for all rules that ask. */
    List<ValidatedPart> all(Class<?> type) {
        return byType.computeIfAbsent(type, this::list);
    }

    private List<ValidatedPart> list(Class<?> type) {
        List<ValidatedPart> all = new ArrayList<>();
        byKind.forEach((kind, parts) -> {
            if (RuleScope.isA(kind, type)) {
                all.addAll(parts);
            }
        });
        return Collections.unmodifiableList(all);
    }

    /** The parts that a value leads to by a key. */
    List<IndexedPart> find(LookupKey key, Object value) {
        return indexes.get(key).find(value);
    }

    PerLookupKey<PartIndex> indexes() {
        return indexes;
    }

    DocumentPath path(ValidatedPart part) {
        IndexedPart indexed = (IndexedPart) part;
        List<IndexedPart> parts = of(indexed.kind());
        int index = OrderNumbers.index(indexed.order());
        if (index < 0 || index >= parts.size() || parts.get(index).order() != indexed.order()) {
            index = Collections.binarySearch(parts, indexed, IndexedPart.DOCUMENT_ORDER);
        }
        return indexed.kind().path(index);
    }
}
