package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.PlanPart;
import org.lmcplan.validate.engine.AppliedRule;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Rule;

/** Which rules must check which parts again, because something that they look at has changed. */
final class AffectedParts {

    private final PlanRules rules;
    private final IndexedParts after;
    private final Map<PlanPart, SortedMap<IndexedPart, BitSet>> affected = new EnumMap<>(PlanPart.class);
    private final Map<Lookup, BitSet> rulesByLookup = new EnumMap<>(Lookup.class);

    private AffectedParts(PlanRules rules, IndexedParts after) {
        this.rules = rules;
        this.after = after;
        for (AppliedRule<Rule<?>> rule : rules.all()) {
            for (Lookup lookup : rule.rule().scope().lookups()) {
                rulesWith(lookup).set(rule.number());
            }
        }
    }

    static AffectedParts of(PlanRules rules, IndexedParts before, IndexedParts after, PartsUpdate update) {
        AffectedParts affected = new AffectedParts(rules, after);
        Set<PlanPart> kinds = update.kinds();
        for (IndexedPart part : update.added()) {
            affected.rulesOf(part).set(0, rules.all().size());
        }
        List<IndexedPart> changed = new ArrayList<>(update.added());
        changed.addAll(update.removed());
        changed.forEach(affected::addNeighbours);
        affected.addEverywhere(affected.rulesWith(Lookup.WHOLE));
        for (AppliedRule<Rule<?>> rule : rules.all()) {
            boolean lists = kinds.stream().anyMatch(kind -> rule.rule().scope().lists(kind));
            boolean plan = kinds.contains(PlanPart.PLAN)
                    && (rule.rule().scope().lookups().contains(Lookup.PLAN)
                            || applicabilityChanged(rules, rule, before, after));
            if (lists || plan) {
                BitSet one = new BitSet();
                one.set(rule.number());
                affected.addEverywhere(one);
            }
        }
        return affected;
    }

    /** The parts of the changed plan by kind, in the order of the document, with the numbers of the rules. */
    Map<PlanPart, SortedMap<IndexedPart, BitSet>> byKind() {
        return affected;
    }

    private static boolean applicabilityChanged(
            PlanRules rules, AppliedRule<Rule<?>> rule, IndexedParts before, IndexedParts after) {
        return !rules.reasonToSkip(rule, before.head()).equals(rules.reasonToSkip(rule, after.head()));
    }

    /** Adds these rules for every part. */
    private void addEverywhere(BitSet some) {
        if (some.isEmpty()) {
            return;
        }
        for (PlanPart kind : PlanPart.values()) {
            if (rules.of(kind).stream().anyMatch(rule -> some.get(rule.number()))) {
                after.of(kind).forEach(part -> rulesOf(part).or(some));
            }
        }
    }

    /** Adds the rules that look at an added or removed part, for the parts from which they do. */
    private void addNeighbours(IndexedPart part) {
        LookupKey.visit(part, (key, value) -> {
            switch (key) {
                case ELEMENT_ID -> {
                    add(Lookup.TWINS, LookupKey.ELEMENT_ID, value);
                    add(Lookup.REFERENCES, LookupKey.REFERENCE_TO_ELEMENT, value);
                    add(Lookup.SUCCEEDED, LookupKey.SUCCEEDED_ID, value);
                }
                case SOURCE_ID -> {
                    add(Lookup.TWINS, LookupKey.SOURCE_ID, value);
                    add(Lookup.SOURCES, LookupKey.REFERENCE_TO_SOURCE, value);
                }
                case SECTION_NUMBER -> {
                    add(Lookup.TWINS, LookupKey.SECTION_NUMBER, value);
                    add(Lookup.SECTIONS, LookupKey.SECTION_OF_CLAUSE, value);
                    add(Lookup.SECTIONS, LookupKey.SECTION_OF_AREA, value);
                    add(Lookup.SECTIONS, LookupKey.SECTION_OF_READER, value);
                }
                case REFERENCE_TO_ELEMENT -> add(Lookup.REFERRERS, LookupKey.ELEMENT_ID, value);
                case REFERENCE_TO_SOURCE -> add(Lookup.REFERRERS, LookupKey.SOURCE_ID, value);
                case SECTION_OF_CLAUSE -> {
                    add(Lookup.CLAUSES, LookupKey.SECTION_NUMBER, value);
                    add(Lookup.CLAUSES, LookupKey.SECTION_OF_AREA, value);
                }
                case SECTION_OF_AREA -> {
                    add(Lookup.READERS, LookupKey.SECTION_NUMBER, value);
                    add(Lookup.AREAS, LookupKey.SECTION_OF_CLAUSE, value);
                }
                case SUCCEEDED_ID -> {} // what it says about another element concerns only itself
                case SECTION_OF_READER -> add(Lookup.READERS, LookupKey.SECTION_NUMBER, value);
                case NAME -> add(Lookup.NAMESAKES, LookupKey.NAME, value);
            }
        });
    }

    private void add(Lookup lookup, LookupKey key, Object value) {
        BitSet some = rulesWith(lookup);
        if (!some.isEmpty()) {
            after.find(key, value).forEach(part -> rulesOf(part).or(some));
        }
    }

    private BitSet rulesWith(Lookup lookup) {
        return rulesByLookup.computeIfAbsent(lookup, each -> new BitSet());
    }

    private BitSet rulesOf(IndexedPart part) {
        return affected.computeIfAbsent(part.kind(), kind -> new TreeMap<>(IndexedPart.DOCUMENT_ORDER))
                .computeIfAbsent(part, each -> new BitSet());
    }
}
