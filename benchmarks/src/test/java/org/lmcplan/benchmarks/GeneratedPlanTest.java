package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Finding;

/** Generated plans are valid and have the stated size and composition. */
class GeneratedPlanTest {

    private static final int TIMES = 10;

    private static final Plan SHIPPED = BundledPlan.LMC_2023_2027.load();
    private static final Plan PLAN = GeneratedPlan.of(TIMES, Corpus.SEED);

    @Test
    void sizeOneIsTheShippedPlan() {
        assertThat(GeneratedPlan.of(1, Corpus.SEED)).isEqualTo(SHIPPED);
    }

    @Test
    void planDependsOnlyOnSizeAndSeed() {
        assertThat(GeneratedPlan.of(2, 1)).isEqualTo(GeneratedPlan.of(2, 1)).isNotEqualTo(GeneratedPlan.of(2, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, TIMES})
    void generatedPlansHaveNoErrors(int times) {
        assertThat(Validator.standard().validate(GeneratedPlan.of(times, 7)).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::toString)
                .isEmpty();
    }

    /** The negative control of the test above: a quote reworded differently from its section is an error. */
    @Test
    void rulesDetectAQuoteRewordedDifferentlyFromItsSection() {
        int last = PLAN.commitments().size() - 1;
        List<Commitment> commitments = new ArrayList<>(PLAN.commitments());
        Commitment original = SHIPPED.commitments().get(SHIPPED.commitments().size() - 1);
        commitments.set(
                last,
                commitments.get(last).toBuilder()
                        .quote(new WordSubstitution(TIMES, Corpus.SEED).rewordChinese(original.quote()))
                        .build());
        Plan broken = PLAN.toBuilder().commitments(commitments).build();
        assertThat(Validator.standard().validate(broken).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.path().toString())
                .contains("/commitments/" + last + "/quote");
    }

    @ParameterizedTest
    @EnumSource
    void survivesARoundTrip(Format format) {
        String text = LmcWriter.create().toText(PLAN, format);
        Plan read = LmcReader.create()
                .withLimits(Corpus.LIMITS)
                .read(org.lmcplan.io.DocumentSource.text(text, format).named("plan"))
                .orThrow();
        assertThat(read).isEqualTo(PLAN);
        assertThat(LmcWriter.create().toText(read, format)).isEqualTo(text);
    }

    @Test
    void allCopiedListsGrowAtTheSameRate() {
        List<Function<Plan, List<?>>> copied = List.of(
                Plan::sources,
                Plan::sections,
                Plan::predecessors,
                Plan::goals,
                Plan::principles,
                Plan::cooperationAreas,
                Plan::statements,
                Plan::commitments,
                Plan::mechanisms,
                Plan::instruments,
                Plan::programmes,
                Plan::partners,
                Plan::initiatives,
                Plan::actors);
        for (Function<Plan, List<?>> list : copied) {
            assertThat(list.apply(PLAN)).hasSize(TIMES * list.apply(SHIPPED).size());
        }
    }

    @Test
    void textsHaveTheSameAverageLengthAsInTheShippedPlan() {
        assertThat(average(PLAN.sections(), section -> section.body().orElse("").length()))
                .isEqualTo(average(
                        SHIPPED.sections(), section -> section.body().orElse("").length()));
        assertThat(average(PLAN.commitments(), commitment -> commitment.quote().length()))
                .isEqualTo(average(
                        SHIPPED.commitments(), commitment -> commitment.quote().length()));
        assertThat(average(PLAN.commitments(), GeneratedPlanTest::lengthInEnglish))
                .isCloseTo(average(SHIPPED.commitments(), GeneratedPlanTest::lengthInEnglish), within(3.0));
        assertThat((double) Corpus.of(TIMES).json().length)
                .isCloseTo(
                        (double) TIMES * Corpus.of(1).json().length,
                        within(0.08 * TIMES * Corpus.of(1).json().length));
    }

    @Test
    void mostCopiesOfATextDiffer() {
        Set<String> bodies = new HashSet<>();
        PLAN.sections().stream()
                .map(Section::body)
                .flatMap(java.util.Optional::stream)
                .forEach(bodies::add);
        long all = PLAN.sections().stream()
                .filter(section -> section.body().isPresent())
                .count();
        assertThat(bodies.size()).isGreaterThan((int) (0.8 * all));
        Set<String> quotes = new HashSet<>();
        PLAN.commitments().forEach(commitment -> quotes.add(commitment.quote()));
        assertThat(quotes.size()).isGreaterThan((int) (0.6 * PLAN.commitments().size()));
    }

    @Test
    void theLargestPlanHasAHundredThousandCommitmentsAndDistinctRiversInEveryCopy() {
        assertThat((GeneratedPlan.LARGEST - 1) * SHIPPED.commitments().size()).isLessThan(100_000);
        assertThat(GeneratedPlan.LARGEST * SHIPPED.commitments().size()).isGreaterThanOrEqualTo(100_000);
        Set<String> rivers = new HashSet<>();
        for (int copy = 1; copy < GeneratedPlan.LARGEST; copy++) {
            assertThat(rivers.add(new WordSubstitution(copy, Corpus.SEED).rewordChinese("澜湄")))
                    .isTrue();
        }
    }

    @Test
    void interchangeableChineseWordsHaveTheSameLength() {
        for (List<WordGroups.Word> group : WordGroups.GROUPS) {
            assertThat(group)
                    .extracting(WordGroups.Word::chinese)
                    .doesNotHaveDuplicates()
                    .allMatch(word -> word.length() == 2);
            assertThat(group).extracting(WordGroups.Word::english).doesNotHaveDuplicates();
        }
        assertThat(WordGroups.RIVERS)
                .extracting(WordGroups.Word::chinese)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.length() == 1);
    }

    private static int lengthInEnglish(Commitment commitment) {
        return commitment.gloss().in(LanguageTag.ENGLISH).orElse("").length();
    }

    private static <T> double average(List<T> values, ToDoubleFunction<T> length) {
        return values.stream().mapToDouble(length).average().orElseThrow();
    }
}
