package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceRecord;

class SupportTest {

    @Test
    void whatCertainlyCountsIsNotListedAsPossible() {
        EvidenceRecord certain = EvidenceFactory.report("certain", "2024-05-01");
        EvidenceRecord possible = EvidenceFactory.report("possible", "2024-05-01");
        Support support = Support.of(List.of(certain), List.of(certain, possible), List.of());
        assertThat(support.evidence()).containsExactly(Slug.of("certain"));
        assertThat(support.perhaps()).containsExactly(Slug.of("possible"));
    }
}
