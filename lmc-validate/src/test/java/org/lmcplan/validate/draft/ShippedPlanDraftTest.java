package org.lmcplan.validate.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Section;
import org.lmcplan.validate.SourceText;
import org.lmcplan.validate.Validator;

/** What is drafted from the source of the shipped plan, compared with its coding. The figures are in {@code docs/drafting.md}. */
class ShippedPlanDraftTest {

    private static final Path PAGE = Path.of("../docs/drafting.md");
    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- end of figures -->\n";

    private final Plan coded = BundledPlan.LMC_2023_2027.load();
    private final String source = SourceText.whole();
    private final PlanDraft draft = PlanDraft.of(source, DraftOptions.standard());

    @Test
    void theDraftHasTheSectionsOfTheShippedPlanToTheCharacter() {
        assertThat(draft.plan().sections()).map(Section::number).isEqualTo(numbers(coded));
        assertThat(draft.plan().sections()).map(Section::title).isEqualTo(titles(coded));
        assertThat(draft.plan().sections())
                .map(Section::body)
                .isEqualTo(coded.sections().stream().map(Section::body).toList());
        assertThat(draft.plan().term()).isEqualTo(coded.term());
        assertThat(draft.plan().title()).isEqualTo(coded.title());
    }

    @Test
    void theSourceIsRebuiltFromTheDraft() {
        assertThat(draft.text()).isEqualTo(source);
        assertThat(PlanDraft.of(source.replace("\n", "\r\n"), DraftOptions.standard())
                        .plan())
                .isEqualTo(draft.plan());
        assertThat(Validator.standard().validate(draft.plan()).hasErrors()).isFalse();
    }

    @Test
    void theFiguresOnThePageAreTrue() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("lmc.write.pages")) {
            page = page.substring(0, from) + figures(draft.plan()) + page.substring(to);
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
            to = page.indexOf(END);
        }
        assertThat(page.substring(from, to)).isEqualTo(figures(draft.plan()));
    }

    @Test
    void anotherDraftHasOtherFigures() {
        Plan worse = draft.plan().toBuilder()
                .commitments(draft.plan().commitments().subList(0, 50))
                .build();
        assertThat(figures(worse)).isNotEqualTo(figures(draft.plan()));
    }

    private String figures(Plan drafted) {
        Map<String, Commitment> byQuote = new HashMap<>();
        drafted.commitments().forEach(one -> byQuote.put(one.section() + " " + one.quote(), one));
        List<Commitment> found = coded.commitments().stream()
                .filter(one -> byQuote.containsKey(one.section() + " " + one.quote()))
                .toList();
        long sections = coded.sections().stream()
                .filter(one -> drafted.sections().stream()
                        .anyMatch(other -> other.number().equals(one.number())
                                && other.title().equals(one.title())
                                && other.body().equals(one.body())))
                .count();
        int all = coded.commitments().size();
        StringBuilder table = new StringBuilder("| what | right | of |\n|---|---|---|\n");
        row(
                table,
                "sections with their number, title and text",
                sections,
                coded.sections().size());
        row(table, "commitments with their exact quote", found.size(), all);
        row(
                table,
                "commitments with their id",
                count(found, byQuote, one -> one.id().value()),
                all);
        row(table, "markers", count(found, byQuote, Commitment::marker), all);
        row(table, "forces", count(found, byQuote, Commitment::force), all);
        row(table, "cadences, or none", count(found, byQuote, Commitment::cadence), all);
        table.append("\nCommitments that the shipped plan does not have: ")
                .append(drafted.commitments().size() - found.size())
                .append(
                        ". Clauses that it codes as statements, goals or principles, drafted as statements to be coded: ")
                .append(drafted.statements().size())
                .append(".\n");
        return table.toString();
    }

    private static void row(StringBuilder table, String what, long right, int of) {
        table.append("| ")
                .append(what)
                .append(" | ")
                .append(right)
                .append(" | ")
                .append(of)
                .append(" |\n");
    }

    private static long count(
            List<Commitment> found,
            Map<String, Commitment> drafted,
            java.util.function.Function<Commitment, Object> value) {
        Predicate<Commitment> same = one -> value.apply(one)
                .equals(value.apply(java.util.Objects.requireNonNull(drafted.get(one.section() + " " + one.quote()))));
        return found.stream().filter(same).count();
    }

    private static List<?> numbers(Plan plan) {
        return plan.sections().stream().map(Section::number).toList();
    }

    private static List<String> titles(Plan plan) {
        return plan.sections().stream().map(Section::title).toList();
    }

    @Test
    void noClauseOfTheShippedPlanIsMissingFromTheDraft() {
        List<String> quotes = PlanIndex.of(draft.plan()).all(Clause.class).stream()
                .map(Clause::quote)
                .toList();
        assertThat(coded.commitments()).allSatisfy(one -> assertThat(quotes).contains(one.quote()));
    }
}
