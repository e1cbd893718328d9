package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.SmallPlan;

/** Builds plans of sections and commitments from a short notation. */
final class TextPlan {

    private TextPlan() {}

    /**
     * Returns a plan of these sections. Each is written as number and title, followed by a colon and the quotes of its
     * commitments, separated by commas: {@code 4.2 Water: hold meetings, draw up a plan}. The quotes are also the body.
     */
    static Plan of(String... sections) {
        List<Section> text = new ArrayList<>();
        List<Commitment> commitments = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String each : sections) {
            String[] headAndBody = each.split(": ", 2);
            String[] head = headAndBody[0].split(" ", 2);
            Section.Builder section =
                    Section.builder().number(SectionNumber.of(head[0])).title(head[1]);
            if (headAndBody.length == 2) {
                section.body(headAndBody[1]);
                for (String quote : headAndBody[1].split(", ", -1)) {
                    int ordinal = counts.merge(head[0], 1, Integer::sum);
                    commitments.add(commitment(head[0] + "-" + ordinal, quote));
                }
            }
            text.add(section.build());
        }
        return empty().addAllSections(text).addAllCommitments(commitments).build();
    }

    static Commitment commitment(String id, String quote) {
        return Commitment.builder()
                .id(org.lmcplan.model.CommitmentId.of(id))
                .quote(quote)
                .marker(new Marker("hold"))
                .force(Force.DELIVER)
                .build();
    }

    private static Plan.Builder empty() {
        Plan plan = SmallPlan.plan();
        return Plan.builder()
                .id(plan.id())
                .names(plan.names())
                .language(plan.language())
                .edition(plan.edition())
                .term(plan.term())
                .title(plan.title())
                .textSource(plan.textSource());
    }

    /** Returns the changes in short form: {@code renumbered section 4.2 → 4.3 with section 4.2.1 → 4.3.1}. */
    static List<String> changes(Plan older, Plan newer) {
        return PlanDiff.between(older, newer).changes().stream()
                .map(TextPlan::inShort)
                .toList();
    }

    private static String inShort(Change change) {
        if (change instanceof Renumbered renumbered) {
            String with = renumbered.following().isEmpty() ? "" : " with " + renumbered.following();
            return "renumbered " + renumbered.part() + with;
        }
        if (change instanceof Moved moved) {
            return "moved " + moved.part() + " from " + moved.before() + " to " + moved.after();
        }
        if (change instanceof TextChanged text) {
            return text.property() + " of " + text.part() + ": " + text.before() + " → " + text.after();
        }
        if (change instanceof Succession succession) {
            return succession.basis() + " succession of " + succession.from() + " by " + succession.to();
        }
        if (change instanceof Reordered reordered) {
            return "reordered " + reordered.moved();
        }
        return change instanceof Added added
                ? "added " + added.part()
                : "removed " + change.older().orElseThrow();
    }
}
