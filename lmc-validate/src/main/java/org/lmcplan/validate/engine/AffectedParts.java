package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Part;

/** Which rules must be asked again about which parts, because something that they look at has changed. */
public final class AffectedParts {

    private final Validator validator;
    private final Parts after;
    private final Map<PartKind, SortedMap<Part, BitSet>> rules = new EnumMap<>(PartKind.class);
    private final Map<Lookup, BitSet> looking = new EnumMap<>(Lookup.class);

    private AffectedParts(Validator validator, Parts after) {
        this.validator = validator;
        this.after = after;
        for (CheckedRule rule : validator.rules()) {
            for (Lookup lookup : rule.scope().lookups()) {
                looking(lookup).set(rule.number());
            }
        }
    }

    public static AffectedParts of(Validator validator, Parts before, Parts after, PartsUpdate update) {
        AffectedParts affected = new AffectedParts(validator, after);
        Set<PartKind> kinds = update.kinds();
        for (Part part : update.come()) {
            affected.rulesOf(part).set(0, validator.rules().size());
        }
        List<Part> changed = new ArrayList<>(update.come());
        changed.addAll(update.gone());
        changed.forEach(affected::neighbours);
        affected.wherever(affected.looking(Lookup.WHOLE));
        for (CheckedRule rule : validator.rules()) {
            boolean lists = kinds.stream().anyMatch(kind -> rule.scope().lists(kind));
            boolean plan = kinds.contains(PartKind.PLAN)
                    && (rule.scope().lookups().contains(Lookup.PLAN)
                            || applicabilityChanged(validator, rule, before, after));
            if (lists || plan) {
                BitSet one = new BitSet();
                one.set(rule.number());
                affected.wherever(one);
            }
        }
        return affected;
    }

    /** The parts of the plan after the change, by kind and in the order of the document, with the numbers of the rules. */
    public Map<PartKind, SortedMap<Part, BitSet>> byPart() {
        return rules;
    }

    private static boolean applicabilityChanged(Validator validator, CheckedRule rule, Parts before, Parts after) {
        boolean dated = validator.asOf().isPresent();
        return !rule.reasonToSkip(before.head(), dated).equals(rule.reasonToSkip(after.head(), dated));
    }

    /** Marks these rules at every part. */
    private void wherever(BitSet some) {
        if (some.isEmpty()) {
            return;
        }
        for (PartKind kind : PartKind.values()) {
            if (validator.rulesFor(kind).stream().anyMatch(rule -> some.get(rule.number()))) {
                after.of(kind).forEach(part -> rulesOf(part).or(some));
            }
        }
    }

    /** Marks what looks at a part that came or went. */
    private void neighbours(Part part) {
        LookupKey.of(part.value(), (shelf, key) -> {
            switch (shelf) {
                case ELEMENTS -> {
                    mark(Lookup.TWINS, LookupKey.ELEMENTS, key);
                    mark(Lookup.REFERENCES, LookupKey.NAMING, key);
                }
                case SOURCES -> {
                    mark(Lookup.TWINS, LookupKey.SOURCES, key);
                    mark(Lookup.SOURCES, LookupKey.CITING, key);
                }
                case SECTIONS -> {
                    mark(Lookup.TWINS, LookupKey.SECTIONS, key);
                    mark(Lookup.SECTIONS, LookupKey.CLAUSES, key);
                    mark(Lookup.SECTIONS, LookupKey.AREAS, key);
                    mark(Lookup.SECTIONS, LookupKey.READERS, key);
                }
                case NAMING -> mark(Lookup.REFERRERS, LookupKey.ELEMENTS, key);
                case CITING -> mark(Lookup.REFERRERS, LookupKey.SOURCES, key);
                case CLAUSES -> {
                    mark(Lookup.CLAUSES, LookupKey.SECTIONS, key);
                    mark(Lookup.CLAUSES, LookupKey.AREAS, key);
                }
                case AREAS -> {
                    mark(Lookup.READERS, LookupKey.SECTIONS, key);
                    mark(Lookup.AREAS, LookupKey.CLAUSES, key);
                }
                case READERS -> mark(Lookup.READERS, LookupKey.SECTIONS, key);
                case NAMES -> mark(Lookup.NAMESAKES, LookupKey.NAMES, key);
            }
        });
    }

    private void mark(Lookup lookup, LookupKey shelf, Object key) {
        BitSet some = looking(lookup);
        if (!some.isEmpty()) {
            after.at(shelf, key).forEach(part -> rulesOf(part).or(some));
        }
    }

    private BitSet looking(Lookup lookup) {
        return looking.computeIfAbsent(lookup, each -> new BitSet());
    }

    private BitSet rulesOf(Part part) {
        return rules.computeIfAbsent(part.kind(), kind -> new TreeMap<>(Part.IN_DOCUMENT))
                .computeIfAbsent(part, each -> new BitSet());
    }
}
