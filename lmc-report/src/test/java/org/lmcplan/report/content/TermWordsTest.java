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
import org.lmcplan.model.assess.AgainstPlan;
import org.lmcplan.model.assess.BodyStanding;
import org.lmcplan.model.assess.InstrumentStanding;
import org.lmcplan.model.assess.Limit;
import org.lmcplan.model.assess.MoneyBasis;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.ProgrammeStanding;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.Reach;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.assess.SetAside;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Stance;

/** Every code of every vocabulary has a word in both languages. */
class TermWordsTest {

    static Stream<Coded> terms() {
        return Stream.<Coded[]>of(
                        Progress.values(),
                        Reach.values(),
                        Force.values(),
                        Act.values(),
                        WindowStatus.values(),
                        Lifecycle.values(),
                        BodyStanding.values(),
                        InstrumentStanding.values(),
                        ProgrammeStanding.values(),
                        AgainstPlan.values(),
                        Limit.values(),
                        SetAside.values(),
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
    void anUnknownCodeIsShownAsItIs() {
        Coded unknown = () -> "new-code";
        assertThat(new ProgressWords(Locale.CHINESE).term(unknown)).isEqualTo("new-code");
    }
}
