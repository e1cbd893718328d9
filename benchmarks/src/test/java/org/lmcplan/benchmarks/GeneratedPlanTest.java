package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Validator;

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

    @Test
    void shippedPlanHasAsManyFindingsPerLineAtAHundredTimesItsSize() {
        assertThat(findings(SHIPPED, 100)).isEqualTo(times(100, findings(SHIPPED, 1)));
    }

    @Test
    void findingsOfEverySeverityGrowWithThePlan() {
        Commitment first = SHIPPED.commitments().get(0);
        List<Section> chapters = SHIPPED.sections().stream()
                .filter(section -> section.number().isChapter())
                .toList();
        Section last = chapters.get(chapters.size() - 1);
        Plan plan = SHIPPED.toBuilder()
                .commitments(replaced(
                        SHIPPED.commitments(),
                        0,
                        first.toBuilder().addTargets(Slug.of("no-such-target")).build()))
                .sections(replaced(
                        SHIPPED.sections(),
                        SHIPPED.sections().indexOf(last),
                        last.toBuilder().title(chapters.get(0).title()).build()))
                .build();
        Map<String, Long> once = findings(plan, 1);
        for (Severity severity : Severity.values()) {
            assertThat(once.keySet()).anyMatch(kind -> kind.startsWith(severity + " "));
        }
        assertThat(findings(plan, TIMES)).isEqualTo(times(TIMES, once));
    }

    /** The negative control of the test above: a quote reworded differently from its section is an error. */
    @Test
    void rulesDetectAQuoteRewordedDifferentlyFromItsSection() {
        int last = PLAN.commitments().size() - 1;
        Commitment original = SHIPPED.commitments().get(SHIPPED.commitments().size() - 1);
        Plan broken = PLAN.toBuilder()
                .commitments(replaced(
                        PLAN.commitments(),
                        last,
                        PLAN.commitments().get(last).toBuilder()
                                .quote(new WordSubstitution(TIMES, Corpus.SEED).rewordChinese(original.quote()))
                                .build()))
                .build();
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
        int length = LmcWriter.create().toText(SHIPPED, Format.JSON).length();
        assertThat(LmcWriter.create().toText(PLAN, Format.JSON).length())
                .isCloseTo(TIMES * length, withinPercentage(8));
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

    /** Returns the number of findings of each severity and rule. */
    private static Map<String, Long> findings(Plan plan, int times) {
        return Validator.standard().validate(GeneratedPlan.of(plan, times, 7)).findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity() + " " + finding.rule(), TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> times(int times, Map<String, Long> counts) {
        Map<String, Long> all = new TreeMap<>();
        counts.forEach((kind, count) -> all.put(kind, times * count));
        return all;
    }

    private static <T> List<T> replaced(List<T> values, int position, T value) {
        List<T> replaced = new ArrayList<>(values);
        replaced.set(position, value);
        return replaced;
    }

    private static int lengthInEnglish(Commitment commitment) {
        return commitment.gloss().in(LanguageTag.ENGLISH).orElse("").length();
    }

    private static <T> double average(List<T> values, ToDoubleFunction<T> length) {
        return values.stream().mapToDouble(length).average().orElseThrow();
    }
}
