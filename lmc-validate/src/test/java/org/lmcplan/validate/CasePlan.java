package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;

/** A plan of an invented organisation that says what some kind of real plan says. */
record CasePlan(Plan plan) {

    /** Reads {@code plans/<name>.yaml}, and checks that nothing is lost when it is written and that all of its references resolve. */
    static CasePlan read(String name) {
        try (InputStream plan = Objects.requireNonNull(CasePlan.class.getResourceAsStream("plans/" + name + ".yaml"))) {
            return ofYaml(new String(plan.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static CasePlan ofYaml(String yaml) {
        Plan plan =
                LmcReader.create().read(DocumentSource.text(yaml, Format.YAML)).orThrow();
        for (Format format : Format.values()) {
            String text = LmcWriter.create().toText(plan, format);
            assertThat(LmcReader.create()
                            .read(DocumentSource.text(text, format))
                            .orThrow())
                    .isEqualTo(plan);
        }
        assertThat(PlanIndex.of(plan).unresolved()).isEmpty();
        return new CasePlan(plan);
    }

    PlanIndex index() {
        return PlanIndex.of(plan);
    }

    Commitment line(String id) {
        return index().find(Commitment.class, CommitmentId.of(id)).orElseThrow();
    }

    /** Returns what is promised with the ids of its lines, for a list of ids or numbers. */
    static List<String> ids(List<Commitment> lines) {
        return lines.stream().map(line -> PlanPart.nameOf(line)).toList();
    }

    /** Returns the findings of all standard rules as their code and path. */
    List<String> findings() {
        return Validator.standard().validate(plan).findings().stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    /** Returns the errors and warnings of all standard rules in words. */
    List<String> complaints() {
        return Validator.standard().validate(plan).findings().stream()
                .filter(finding -> finding.severity() != org.lmcplan.model.problem.Severity.NOTE)
                .map(Object::toString)
                .toList();
    }
}
