package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementIdTest {

    @Test
    void aTextWithASectionNumberIsACommitmentId() {
        assertThat(ElementId.of("4.2.12-2")).isEqualTo(CommitmentId.of("4.2.12-2"));
    }

    @Test
    void anyOtherIdIsASlug() {
        assertThat(ElementId.of("leaders-meeting")).isEqualTo(Slug.of("leaders-meeting"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4.2", "4.2-0", "Leaders", "领导人会议"})
    void aTextThatIsNeitherIsRejected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementId.of(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void commitmentIdsInDocumentOrderPrecedeSlugsInAlphabeticalOrder() {
        List<ElementId> shuffled = ids("b", "4.2.10-1", "10-1", "a", "4.2.9-10", "4.2.9-2", "4.2-1", "a-b");
        assertThat(shuffled.stream().sorted(Comparator.naturalOrder()).toList())
                .isEqualTo(ids("4.2-1", "4.2.9-2", "4.2.9-10", "4.2.10-1", "10-1", "a", "a-b", "b"));
    }

    @Test
    void theSortKeysOfCommitmentIdsAreOrderedLikeTheIds() {
        assertThat(CommitmentId.of("4.2.12-2").sortKey()).isEqualTo("0004.0002.0012.0000.0002");
        List<CommitmentId> ids = Generated.cases(
                        random -> new CommitmentId(Generated.sectionNumber(random), random.nextInt(1, 10_000)))
                .map(Generated.Case::value)
                .toList();
        List<CommitmentId> sorted = ids.stream().sorted().toList();
        assertThat(ids.stream().sorted(Comparator.comparing(CommitmentId::sortKey)))
                .containsExactlyElementsOf(sorted);
        assertThat(ids.stream().sorted(Comparator.comparing(id -> id.sortKey().replace(".", ""))))
                .as("under a collation that ignores punctuation")
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void theSortKeysOfSectionNumbersAreOrderedLikeTheNumbers() {
        assertThat(SectionNumber.of("4.2.12").sortKey()).isEqualTo("0004.0002.0012");
        List<SectionNumber> numbers = Generated.cases(Generated::sectionNumber)
                .map(Generated.Case::value)
                .toList();
        assertThat(numbers.stream().sorted(Comparator.comparing(SectionNumber::sortKey)))
                .containsExactlyElementsOf(numbers.stream().sorted().toList());
    }

    @Test
    void comparisonIsAntisymmetric() {
        List<ElementId> ids = ids("4-1", "4-2", "5-1", "a", "b");
        for (ElementId a : ids) {
            for (ElementId b : ids) {
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            }
        }
    }

    private static List<ElementId> ids(String... texts) {
        return List.of(texts).stream().map(ElementId::of).toList();
    }
}
