package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Generated;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.diff.Mutations.Mutation;

/** Properties of the difference between any two plans. */
class DiffLawsTest {

    private static final long CASES = Generated.share(60);

    private final Plan plan = SmallPlan.plan();

    @Test
    void aPlanDoesNotDifferFromItself() {
        assertThat(PlanDiff.between(plan, SmallPlan.plan()).changes()).isEmpty();
        assertThat(PlanDiff.between(plan, plan).isEmpty()).isTrue();
    }

    @Test
    void aChangeOfAnyAttributeIsReported() {
        Set<String> changed = new TreeSet<>(reportedChanges(plan));
        changed.addAll(reportedChanges(OtherForms.plan()));
        assertThat(changed).containsExactlyElementsOf(Mutations.allAttributes());
    }

    /** Checks that each change of an attribute is reported, and returns the attributes. */
    private static Set<String> reportedChanges(Plan plan) {
        Set<String> changed = new TreeSet<>();
        for (Mutation<Plan> mutation : Mutations.of(plan)) {
            Plan other = mutation.make().get();
            PlanDiff diff = PlanDiff.between(plan, other);
            assertThat(diff.isEmpty()).as(mutation.at()).isEqualTo(other.equals(plan));
            if (!diff.isEmpty()) {
                changed.add(mutation.attribute());
                assertThat(diff.changes()).as(mutation.at()).anyMatch(change -> concerns(change, mutation.at()));
            }
        }
        return changed;
    }

    @Test
    void theDifferenceInTheOtherDirectionIsTheReverse() {
        for (Plan each : List.of(plan, OtherForms.plan())) {
            for (Mutation<Plan> mutation : Mutations.of(each)) {
                assertMirrored(mutation.at(), each, mutation.make().get());
            }
        }
    }

    @Test
    void twoPlansDifferIfAndOnlyIfTheyAreNotEqual() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Plan older = mutated(plan, random.nextInt(8), random);
            Plan newer = random.nextInt(4) == 0
                    ? older.toBuilder().build()
                    : mutated(random.nextBoolean() ? older : plan, random.nextInt(8), random);
            PlanDiff diff = PlanDiff.between(older, newer);
            assertThat(diff.isEmpty()).as("seed %d", seed).isEqualTo(older.equals(newer));
            assertMirrored("seed " + seed, older, newer);
            assertThat(PlanDiff.between(older, newer).toText(Locale.CHINESE))
                    .as("seed %d", seed)
                    .isEqualTo(diff.toText(Locale.CHINESE));
            assertThat(diff.toText(Locale.ENGLISH).lines().filter(line -> line.startsWith("  ")))
                    .as("seed %d", seed)
                    .hasSameSizeAs(diff.changes());
        }
    }

    @Test
    void eachOfManyChangesIsReported() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Plan newer = plan;
            Set<String> parts = new HashSet<>();
            for (int i = 0; i < 8; i++) {
                List<Mutation<Plan>> all = Mutations.of(newer);
                Mutation<Plan> mutation = all.get(random.nextInt(all.size()));
                if (!isInPart(mutation.at())
                        || parts.contains(partOf(mutation.at()))
                        || mutation.attribute().equals("Section.number")) { // references may have been updated with it
                    continue;
                }
                Plan mutated = mutation.make().get();
                if (!mutated.equals(newer)) {
                    parts.add(partOf(mutation.at()));
                    newer = mutated;
                }
            }
            List<Change> changes = PlanDiff.between(plan, newer).changes();
            assertThat(parts)
                    .as("seed %d", seed)
                    .allMatch(part -> changes.stream().anyMatch(change -> concerns(change, part)));
        }
    }

    private static Plan mutated(Plan plan, int times, SplittableRandom random) {
        Plan mutated = plan;
        for (int i = 0; i < times; i++) {
            List<Mutation<Plan>> all = Mutations.of(mutated);
            mutated = all.get(random.nextInt(all.size())).make().get();
        }
        return mutated;
    }

    private static void assertMirrored(String as, Plan older, Plan newer) {
        assertThat(PlanDiff.between(newer, older).changes())
                .as(as)
                .containsExactlyInAnyOrderElementsOf(PlanDiff.between(older, newer).changes().stream()
                        .map(Change::reversed)
                        .toList());
    }

    /** Returns whether a change concerns the part or list at this path. */
    private static boolean concerns(Change change, String at) {
        if (!isInPart(at + "/")) {
            return change.kind() == listAt(at);
        }
        if (change instanceof Succession succession) {
            return Stream.concat(succession.from().stream(), succession.to().stream())
                    .anyMatch(part -> part.path().toString().equals(partOf(at + "/")));
        }
        return Stream.concat(Stream.of(change.older(), change.newer()).flatMap(Optional::stream), followingOf(change))
                .anyMatch(part -> part.path().toString().equals(partOf(at + "/")));
    }

    private static Stream<Part> followingOf(Change change) {
        return change instanceof Renumbered renumbered
                ? renumbered.following().stream().map(Match::newer)
                : Stream.empty();
    }

    private static PlanPart listAt(String at) {
        return Arrays.stream(PlanPart.values())
                .filter(kind -> at.equals("/" + kind.key()))
                .findFirst()
                .orElse(PlanPart.PLAN);
    }

    private static boolean isInPart(String at) {
        return at.matches("/[a-zA-Z]+/[0-9]+/.*")
                && PlanPart.ofKey(at.split("/", -1)[1]).isPresent();
    }

    private static String partOf(String at) {
        return at.replaceFirst("^(/[a-zA-Z]+/[0-9]+)/.*", "$1");
    }
}
