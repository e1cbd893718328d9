package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tests for bugs that were fixed. */
class RegressionTest {

    private final Plan plan = SmallPlan.plan();

    @Test
    void textsAreIteratedByTagRegardlessOfTheGivenOrder() {
        SortedMap<LanguageTag, String> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.put(LanguageTag.CHINESE, "河");
        backwards.put(LanguageTag.ENGLISH, "river");
        assertThat(new LocalizedText(backwards)).hasToString("{en=river, zh=河}");
    }

    @Test
    void aMissingSectionWithSubsectionsIsNotALeaf() {
        Plan headless = plan.toBuilder()
                .sections(java.util.List.of(Section.builder()
                        .number(SectionNumber.of("4.1"))
                        .title("Water")
                        .build()))
                .build();
        assertThat(PlanIndex.of(headless).isLeaf(SectionNumber.of("4"))).isFalse();
        assertThat(PlanIndex.of(headless).isLeaf(SectionNumber.of("4.1"))).isTrue();
    }

    @Test
    void anObjectThatIsTwiceInAListHasReferencesAtBothPaths() {
        CooperationArea area = plan.cooperationAreas().get(0);
        Plan twice =
                plan.toBuilder().cooperationAreas(java.util.List.of(area, area)).build();
        assertThat(PlanIndex.of(twice).references())
                .extracting(reference -> reference.at().toString())
                .contains("/cooperationAreas/0/pillar", "/cooperationAreas/1/pillar")
                .doesNotHaveDuplicates();
    }

    @Test
    @SuppressWarnings("NullAway") // callers without NullAway can pass null
    void nullIsRejected() {
        SortedMap<LanguageTag, Name> unnamed = new TreeMap<>();
        unnamed.put(LanguageTag.ENGLISH, null);
        assertThatNullPointerException().isThrownBy(() -> new Names(unnamed));
        assertThatNullPointerException().isThrownBy(() -> new CommitmentId(null, 1));
        assertThatNullPointerException().isThrownBy(() -> DocumentPath.root().child((String) null));
    }

    @Test
    void aBlankTextIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.english(" "))
                .withMessage("the text in en must not be blank; omit it instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.toBuilder().title("").build());
    }

    @Test
    void aYearOutOfRangeIsRejectedWithAClearMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(LocalDate.of(0, 5, 5), PartialDate.Precision.DAY))
                .withMessage("a date is within the years 1 to 9999, not 0000-05-05");
    }

    @Test
    void aNegativeIndexIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentPath.root().child(-1));
    }

    @Test
    void aNoBreakSpaceIsNeitherAWordNorAPartOfAMarker() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Marker("\u00A0…"));
        assertThat(new Marker("为 … …提供").parts()).containsExactly("为", "提供");
    }
}
