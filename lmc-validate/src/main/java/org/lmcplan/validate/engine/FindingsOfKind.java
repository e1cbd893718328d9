package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Part;

/** What rules found that were asked about parts of one kind. */
public final class FindingsOfKind {

    static final FindingsOfKind NONE = new FindingsOfKind(List.of());

    /** What they found at one part, in the order of the rules. */
    public record AtPart(Part part, List<FindingBuilder> drafts, List<Finding> findings) {

        public static AtPart of(Part part, List<FindingBuilder> drafts, Parts parts) {
            return new AtPart(
                    part,
                    drafts,
                    drafts.stream().map(draft -> draft.finding(parts)).toList());
        }
    }

    /** A finding, and the part that it is at. */
    record Placed(FindingBuilder draft, Finding finding) {

        static final Comparator<Placed> IN_DOCUMENT = Comparator.<Placed, Part>comparing(
                        placed -> placed.draft.place(), Part.IN_DOCUMENT)
                .thenComparingInt(placed -> placed.draft.rule().number());
    }

    private final List<AtPart> parts;
    private final List<Placed> here = new ArrayList<>();
    private final List<Placed> elsewhere = new ArrayList<>();
    private final int[] breaches;
    private final int[] failures;

    public FindingsOfKind(List<AtPart> parts) {
        this.parts = parts;
        this.breaches = countByRule(parts, false);
        this.failures = countByRule(parts, true);
        for (AtPart at : parts) {
            for (int i = 0; i < at.drafts.size(); i++) {
                FindingBuilder draft = at.drafts.get(i);
                (draft.place() == at.part ? here : elsewhere).add(new Placed(draft, at.findings.get(i)));
            }
        }
    }

    /** The findings at the parts that the rules were asked about, in the order of the document. */
    List<Placed> here() {
        return here;
    }

    /** The findings at parts that the rules came upon. */
    List<Placed> elsewhere() {
        return elsewhere;
    }

    /** Adds up findings by the numbers of their rules. */
    void count(int[] allBreaches, int[] allFailures) {
        add(breaches, allBreaches);
        add(failures, allFailures);
    }

    private static void add(int[] some, int[] all) {
        for (int i = 0; i < some.length; i++) {
            all[i] += some[i];
        }
    }

    private static int[] countByRule(List<AtPart> parts, boolean internal) {
        int[] counts = new int[0];
        for (AtPart at : parts) {
            for (FindingBuilder draft : at.drafts) {
                if (draft.isInternal() == internal) {
                    int rule = draft.rule().number();
                    counts = rule < counts.length ? counts : Arrays.copyOf(counts, rule + 1);
                    counts[rule]++;
                }
            }
        }
        return counts;
    }

    /** The same at the same parts, which now have other indexes. */
    public FindingsOfKind moved(Parts after) {
        return new FindingsOfKind(
                parts.stream().map(at -> AtPart.of(at.part, at.drafts, after)).toList());
    }

    /** What is found after a change: at the parts that it affects what the rules say now, elsewhere the same. */
    public FindingsOfKind updated(RuleRun run, Parts after, Set<Part> gone, SortedMap<Part, BitSet> affected) {
        List<AtPart> updated = new ArrayList<>(parts.size());
        Iterator<AtPart> old = parts.iterator();
        AtPart next = next(old, gone);
        for (Map.Entry<Part, BitSet> entry : affected.entrySet()) {
            Part part = entry.getKey();
            while (next != null && Part.IN_DOCUMENT.compare(next.part, part) < 0) {
                updated.add(next);
                next = next(old, gone);
            }
            List<FindingBuilder> before = List.of();
            if (next != null && next.part == part) {
                before = next.drafts;
                next = next(old, gone);
            }
            List<FindingBuilder> drafts = again(run, part, before, entry.getValue());
            if (!drafts.isEmpty()) {
                updated.add(AtPart.of(part, drafts, after));
            }
        }
        while (next != null) {
            updated.add(next);
            next = next(old, gone);
        }
        return new FindingsOfKind(updated);
    }

    private static @Nullable AtPart next(Iterator<AtPart> parts, Set<Part> gone) {
        while (parts.hasNext()) {
            AtPart next = parts.next();
            if (!gone.contains(next.part)) {
                return next;
            }
        }
        return null;
    }

    private static List<FindingBuilder> again(RuleRun run, Part part, List<FindingBuilder> before, BitSet rules) {
        List<FindingBuilder> all = new ArrayList<>();
        for (FindingBuilder draft : before) {
            if (!rules.get(draft.rule().number())) {
                all.add(draft);
            }
        }
        all.addAll(run.ask(part, run.rules(part.kind(), rules)));
        all.sort(Comparator.comparingInt(draft -> draft.rule().number()));
        return all;
    }
}
