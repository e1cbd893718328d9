package org.lmcplan.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.Act;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.assess.BodyStatus;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.assess.InstrumentStatus;
import org.lmcplan.model.assess.LifecycleComparison;
import org.lmcplan.model.assess.MoneyBasis;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.ProgrammeStatus;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCeiling;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.assess.TrackingLimit;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.text.TextTable;

/** Tests that every code of every vocabulary has a word in both languages. */
class TermWordsTest {

    static Stream<Coded> terms() {
        return Stream.<Coded[]>of(
                        Progress.values(),
                        ProgressCeiling.values(),
                        Force.values(),
                        Act.values(),
                        WindowStatus.values(),
                        Lifecycle.values(),
                        BodyStatus.values(),
                        InstrumentStatus.values(),
                        ProgrammeStatus.values(),
                        LifecycleComparison.values(),
                        TrackingLimit.values(),
                        ExclusionReason.values(),
                        Recurrence.values(),
                        MoneyBasis.values(),
                        MoneyDimension.values(),
                        MoneyStage.values(),
                        Confidence.values(),
                        EvidenceKind.values(),
                        Stance.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyCodeHasAWordInBothLanguages(Coded term) {
        assertThat(new ProgressWords(Locale.CHINESE).term(term)).matches("[\\p{IsHan}，、]+");
        assertThat(new ProgressWords(Locale.ENGLISH).term(term)).isNotBlank().doesNotContain("-");
    }

    @Test
    void everyWordBelongsToACode() {
        String name = "terms.properties";
        TextTable table = TextTable.read(ProgressWords.class.getResourceAsStream(name), name);
        assertThat(table.keys()).hasSize(2 * (int) terms().count());
    }

    @Test
    void anUnknownCodeIsShownUnchanged() {
        Coded unknown = () -> "new-code";
        assertThat(new ProgressWords(Locale.CHINESE).term(unknown)).isEqualTo("new-code");
    }
}
