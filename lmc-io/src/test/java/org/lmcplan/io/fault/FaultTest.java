package org.lmcplan.io.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.SmallPlan;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.Span;

class FaultTest {

    private static final List<Message> ARGUMENTS = List.of(Message.excerpt("titel"));
    private static final Location AT = new Location("a.yaml", new Span(new Position(3, 1, 20), new Position(3, 6, 25)));

    private final Fault fault = new Fault(FaultKind.DUPLICATE_KEY, AT, DocumentPath.of("/titel"), "titel", ARGUMENTS);

    @Test
    void faultsOfTheSameKindAtTheSamePositionAreEqual() {
        Fault same = new Fault(FaultKind.DUPLICATE_KEY, AT, DocumentPath.of("/titel"), "titel", ARGUMENTS);
        assertThat(fault).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
    }

    @Test
    void faultsThatDifferInAnyAttributeAreNotEqual() {
        Location other = new Location("b.yaml", AT.span());
        assertThat(List.of(
                        new Fault(FaultKind.ALIAS, AT, fault.path(), "titel", ARGUMENTS),
                        new Fault(FaultKind.DUPLICATE_KEY, other, fault.path(), "titel", ARGUMENTS),
                        new Fault(FaultKind.DUPLICATE_KEY, AT, DocumentPath.root(), "titel", ARGUMENTS),
                        new Fault(FaultKind.DUPLICATE_KEY, AT, fault.path(), "", ARGUMENTS),
                        new Fault(FaultKind.DUPLICATE_KEY, AT, fault.path(), "titel", List.of(Message.nothing()))))
                .doesNotContain(fault);
        assertThat((Object) fault).isNotEqualTo(fault.toString());
    }

    @Test
    void aFaultIsAProblemWithPropertiesForPrograms() {
        String yaml = SmallPlan.YAML.replace("title:", "titel:");
        Problem problem =
                LmcReader.create().read(SmallPlan.source(yaml)).faults().get(0);
        assertThat(problem.code()).isEqualTo("LMC-F301");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.location()).map(Location::toString).contains("plan.yaml:12:1");
        assertThat(problem.properties()).isEqualTo(Map.of("key", "titel", "object", "a plan"));
    }

    @Test
    void aFaultRequiresTheArgumentsOfItsKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fault(FaultKind.DUPLICATE_KEY, AT, DocumentPath.root(), "", List.of()));
    }

    @Test
    void aReadResultPrintsTheValueOrTheFaults() {
        DocumentSource faulty = DocumentSource.text("", Format.YAML).named("empty.yaml");
        ReadResult<Plan> failed = LmcReader.create().read(faulty);
        assertThat(failed)
                .hasToString(
                        faulty
                                + ":1:1 error LMC-F201 The document is empty. (start it with its format, such as format: lmc-plan/3)");
        ReadResult<Plan> read = LmcReader.create().withSourceMap().read(BundledPlan.LMC_2023_2027.source());
        assertThat(read.toString()).startsWith("Plan{lmc-2023-2027, ");
        assertThat(read.sourceMap().toString()).matches("SourceMap\\{\\d+ values}");
    }
}
