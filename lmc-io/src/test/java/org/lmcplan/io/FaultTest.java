package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Path;
import org.lmcplan.model.Plan;

class FaultTest {

    private static final List<Wording> WORDS = List.of(Wording.quoted("titel"));

    private final Fault fault =
            new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", new Place(3, 1, 20), Path.of("/titel"), WORDS);

    @Test
    void faultsOfOneKindAtOnePlaceAreEqual() {
        Fault same = new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", new Place(3, 1, 20), Path.of("/titel"), WORDS);
        assertThat(fault).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
    }

    @Test
    void faultsThatDifferInAnythingDiffer() {
        Place place = fault.place();
        assertThat(List.of(
                        new Fault(FaultKind.MISSING_KEY, "a.yaml", place, fault.path(), WORDS),
                        new Fault(FaultKind.DUPLICATE_KEY, "b.yaml", place, fault.path(), WORDS),
                        new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", Place.START, fault.path(), WORDS),
                        new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", place, Path.root(), WORDS),
                        new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", place, fault.path(), List.of())))
                .doesNotContain(fault);
        assertThat((Object) fault).isNotEqualTo(fault.toString());
    }

    @Test
    void whatCameOfReadingIsShownAsTheValueOrTheFaults() {
        DocumentSource faulty = DocumentSource.text("", Format.YAML, "empty.yaml");
        ReadResult<Plan> failed = LmcReader.create().read(faulty);
        assertThat(failed)
                .hasToString(faulty + ":1:1 error LMC-F201 The document is empty. (start it with format: lmc-plan/1)");
        ReadResult<Plan> read = LmcReader.create().withSourceMap().read(BundledPlan.LMC_2023_2027.source());
        assertThat(read.toString()).startsWith("Plan{lmc-2023-2027, ");
        assertThat(read.sourceMap().toString()).matches("SourceMap\\{\\d+ values}");
    }
}
