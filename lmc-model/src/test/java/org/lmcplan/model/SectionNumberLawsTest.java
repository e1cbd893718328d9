package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionNumberLawsTest {

    @Test
    void aNumberSurvivesWritingAndParsing() {
        Generated.cases(Generated::sectionNumber).forEach(each -> {
            SectionNumber number = each.value();
            assertThat(SectionNumber.of(number.toString()))
                    .as("seed %d", each.seed())
                    .isEqualTo(number);
        });
    }

    @Test
    void numbersAreOrderedLikeTheListsOfTheirParts() {
        pairs().forEach(each -> {
            SectionNumber a = each.value().get(0);
            SectionNumber b = each.value().get(1);
            assertThat(Integer.signum(a.compareTo(b)))
                    .as("seed %d", each.seed())
                    .isEqualTo(Integer.signum(compare(a.parts(), b.parts())));
        });
    }

    @Test
    void comparisonIsAntisymmetricAndConsistentWithEquals() {
        pairs().forEach(each -> {
            SectionNumber a = each.value().get(0);
            SectionNumber b = each.value().get(1);
            assertThat(Integer.signum(a.compareTo(b)))
                    .as("seed %d", each.seed())
                    .isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).as("seed %d", each.seed()).isEqualTo(a.equals(b));
        });
    }

    @Test
    void theOrderIsTransitive() {
        Generated.cases(random -> Stream.generate(() -> Generated.sectionNumber(random))
                        .limit(3)
                        .toList())
                .forEach(each -> {
                    List<SectionNumber> sorted = each.value().stream()
                            .sorted(Comparator.naturalOrder())
                            .toList();
                    assertThat(sorted.get(0)).as("seed %d", each.seed()).isLessThanOrEqualTo(sorted.get(2));
                    assertThat(sorted.get(0)).as("seed %d", each.seed()).isLessThanOrEqualTo(sorted.get(1));
                    assertThat(sorted.get(1)).as("seed %d", each.seed()).isLessThanOrEqualTo(sorted.get(2));
                });
    }

    @Test
    void aSectionContainsAnotherIfItsPartsAreAPrefix() {
        pairs().forEach(each -> {
            SectionNumber a = each.value().get(0);
            SectionNumber b = each.value().get(1);
            boolean begins =
                    b.depth() >= a.depth() && b.parts().subList(0, a.depth()).equals(a.parts());
            assertThat(a.contains(b)).as("seed %d", each.seed()).isEqualTo(begins);
        });
    }

    @Test
    void aParentContainsItsChildAndComesBeforeIt() {
        Generated.cases(Generated::sectionNumber)
                .forEach(each -> each.value().parent().ifPresent(parent -> {
                    assertThat(parent.contains(each.value()))
                            .as("seed %d", each.seed())
                            .isTrue();
                    assertThat(each.value().contains(parent))
                            .as("seed %d", each.seed())
                            .isFalse();
                    assertThat(parent).as("seed %d", each.seed()).isLessThan(each.value());
                }));
    }

    private static Stream<Generated.Case<List<SectionNumber>>> pairs() {
        return Generated.cases(random -> {
            SectionNumber a = Generated.sectionNumber(random);
            return List.of(
                    a,
                    switch (random.nextInt(4)) {
                        case 0 -> SectionNumber.of(a.toString());
                        case 1 -> a.chapter();
                        case 2 -> a.parent().orElse(a);
                        default -> Generated.sectionNumber(random);
                    });
        });
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
