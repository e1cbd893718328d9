package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Generated;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;

/**
 * Tests that after any number of insertions and deletions the other sections and commitments are at most reported as
 * renumbered.
 */
class EditedTreeTest {

    private static final long CASES = Generated.share(500);

    /** A section with its words and content. Its number follows from its position in the tree. */
    private static final class Node {
        private final String title;
        private final List<Node> sections = new ArrayList<>();
        private final List<String> quotes = new ArrayList<>();

        Node(String title) {
            this.title = title;
        }
    }

    private final List<String> addedTitles = new ArrayList<>();
    private final List<String> addedQuotes = new ArrayList<>();
    private int words;

    @Test
    void onlyInsertedPartsAreAddedAndOnlyDeletedPartsAreRemoved() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Node root = new Node("");
            for (int i = random.nextInt(4); i >= 0; i--) {
                root.sections.add(grown(random, 0));
            }
            Plan older = plan(root);
            addedTitles.clear();
            addedQuotes.clear();
            for (int i = random.nextInt(5); i >= 0; i--) {
                putIn(root, random);
            }
            Plan newer = plan(root);
            assertOnlyAdded(seed, PlanDiff.between(older, newer));
            List<Change> back = PlanDiff.between(newer, older).changes();
            assertThat(back).as("seed %d", seed).noneMatch(Added.class::isInstance);
        }
    }

    private void assertOnlyAdded(long seed, PlanDiff diff) {
        List<Added> added = diff.changes(Added.class);
        assertThat(added.stream()
                        .map(each -> each.part().value())
                        .filter(Section.class::isInstance)
                        .map(each -> ((Section) each).title()))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(addedTitles);
        assertThat(added.stream()
                        .map(each -> each.part().value())
                        .filter(Commitment.class::isInstance)
                        .map(each -> ((Commitment) each).quote()))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(addedQuotes);
        List<Match> renumbered = diff.changes(Renumbered.class).stream()
                .flatMap(each -> IntStream.rangeClosed(0, each.following().size())
                        .mapToObj(i -> i == 0 ? each.part() : each.following().get(i - 1)))
                .toList();
        assertThat(renumbered)
                .as("seed %d", seed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(moved(diff));
        assertThat(diff.changes())
                .as("seed %d", seed)
                .allMatch(change -> change instanceof Added
                        || change instanceof Renumbered
                        || (change instanceof TextChanged text
                                && text.property().equals("body")));
    }

    /** Returns the parts whose numbers changed, matched by their words, which are unique in a plan. */
    private static List<Match> moved(PlanDiff diff) {
        Map<String, Integer> sections =
                index(diff.older().sections().stream().map(Section::title).toList());
        Map<String, Integer> commitments =
                index(diff.older().commitments().stream().map(Commitment::quote).toList());
        List<Match> moved = new ArrayList<>();
        for (int i = 0; i < diff.newer().sections().size(); i++) {
            Integer before = sections.get(diff.newer().sections().get(i).title());
            if (before != null) {
                moved.add(Match.of(PlanPart.SECTION, diff.older(), before, diff.newer(), i));
            }
        }
        for (int i = 0; i < diff.newer().commitments().size(); i++) {
            Integer before = commitments.get(diff.newer().commitments().get(i).quote());
            if (before != null) {
                moved.add(Match.of(PlanPart.COMMITMENT, diff.older(), before, diff.newer(), i));
            }
        }
        moved.removeIf(each -> each.older().id().equals(each.newer().id()));
        return moved;
    }

    private static Map<String, Integer> index(List<String> words) {
        Map<String, Integer> index = new java.util.HashMap<>();
        words.forEach(each -> index.put(each, index.size()));
        return index;
    }

    private Node grown(SplittableRandom random, int depth) {
        Node node = new Node("title " + words++);
        addedTitles.add(node.title);
        for (int i = random.nextInt(4); i > 0; i--) {
            node.quotes.add("quote " + words);
            addedQuotes.add("quote " + words++);
        }
        for (int i = depth < 3 ? random.nextInt(4 - depth) : 0; i > 0; i--) {
            node.sections.add(grown(random, depth + 1));
        }
        return node;
    }

    private void putIn(Node root, SplittableRandom random) {
        List<Node> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).sections);
        }
        Node node = all.get(random.nextInt(all.size()));
        if (node != root && random.nextBoolean()) {
            String quote = "quote " + words++;
            addedQuotes.add(quote);
            node.quotes.add(random.nextInt(node.quotes.size() + 1), quote);
        } else {
            node.sections.add(random.nextInt(node.sections.size() + 1), grown(random, 3));
        }
    }

    private static Plan plan(Node root) {
        List<Section> sections = new ArrayList<>();
        List<Commitment> commitments = new ArrayList<>();
        lay(root, "", sections, commitments);
        return TextPlan.of().toBuilder()
                .sections(sections)
                .commitments(commitments)
                .build();
    }

    private static void lay(Node parent, String prefix, List<Section> sections, List<Commitment> commitments) {
        for (int i = 0; i < parent.sections.size(); i++) {
            Node node = parent.sections.get(i);
            SectionNumber number = SectionNumber.of(prefix + (i + 1));
            Section.Builder section = Section.builder().number(number).title(node.title);
            if (!node.quotes.isEmpty()) {
                section.body(String.join(", ", node.quotes));
            }
            sections.add(section.build());
            for (int j = 0; j < node.quotes.size(); j++) {
                commitments.add(TextPlan.commitment(new CommitmentId(number, j + 1).value(), node.quotes.get(j)));
            }
            lay(node, number + ".", sections, commitments);
        }
    }
}
