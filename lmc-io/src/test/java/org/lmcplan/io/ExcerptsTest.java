package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.model.Edition;

/** Excerpts, and initiatives that nobody proposed, exist since {@code lmc-plan/3}. */
class ExcerptsTest {

    private static final String NEWER = SmallPlan.YAML.replaceFirst("lmc-plan/[0-9]", "lmc-plan/3");
    private static final String OLDER = SmallPlan.YAML.replaceFirst("lmc-plan/[0-9]", "lmc-plan/2");
    private static final String VISION =
            "initiatives:\n  - {id: vision, names: {en: {text: Vision, status: unofficial, basis: seen}}}\n";

    @Test
    void aPlanMayBeAnExcerpt() {
        assertThat(LmcReader.create()
                        .read(SmallPlan.source(NEWER.replace("edition: full", "edition: excerpt")))
                        .orThrow()
                        .edition())
                .isEqualTo(Edition.EXCERPT);
        assertThat(faults(OLDER.replace("edition: full", "edition: excerpt")))
                .singleElement()
                .asString()
                .contains("lmc-plan/3");
    }

    @Test
    void anInitiativeMayHaveNoProposer() {
        assertThat(faults(NEWER + VISION)).isEmpty();
        assertThat(faults(OLDER + VISION)).singleElement().asString().contains("LMC-F303", "'proposer'");
    }

    private static List<String> faults(String yaml) {
        return LmcReader.create().read(SmallPlan.source(yaml)).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
