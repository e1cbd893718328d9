package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;

class FaultTest {

    private static final List<Wording> WORDS = List.of(Wording.quoted("titel"));

    private static final Mark AT = new Mark(new Span(new Place(3, 1, 20), new Place(3, 6, 25)), "titel");

    private final Fault fault = new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", AT, DocumentPath.of("/titel"), WORDS);

    @Test
    void faultsOfOneKindAtOnePlaceAreEqual() {
        Fault same = new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", AT, DocumentPath.of("/titel"), WORDS);
        assertThat(fault).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
    }

    @Test
    void faultsThatDifferInAnythingDiffer() {
        Mark other = new Mark(new Span(AT.span().start(), AT.span().start()), "titel");
        assertThat(List.of(
                        new Fault(FaultKind.MISSING_KEY, "a.yaml", AT, fault.path(), WORDS),
                        new Fault(FaultKind.DUPLICATE_KEY, "b.yaml", AT, fault.path(), WORDS),
                        new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", other, fault.path(), WORDS),
                        new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", AT, DocumentPath.root(), WORDS),
                        new Fault(FaultKind.DUPLICATE_KEY, "a.yaml", AT, fault.path(), List.of())))
                .doesNotContain(fault);
        assertThat((Object) fault).isNotEqualTo(fault.toString());
    }

    @Test
    void whatCameOfReadingIsShownAsTheValueOrTheFaults() {
        DocumentSource faulty = DocumentSource.text("", Format.YAML, "empty.yaml");
        ReadResult<Plan> failed = LmcReader.create().read(faulty);
        assertThat(failed)
                .hasToString(
                        faulty
                                + ":1:1 error LMC-F201 The document is empty. (start it with its format, such as format: lmc-plan/2)");
        ReadResult<Plan> read = LmcReader.create().withSourceMap().read(BundledPlan.LMC_2023_2027.source());
        assertThat(read.toString()).startsWith("Plan{lmc-2023-2027, ");
        assertThat(read.sourceMap().toString()).matches("SourceMap\\{\\d+ values}");
    }
}
