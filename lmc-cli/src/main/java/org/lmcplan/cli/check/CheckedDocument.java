package org.lmcplan.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.cli.input.Input;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.model.problem.Span;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;

/**
 * A plan or a register that was read and, as far as possible, checked.
 *
 * @param input the document
 * @param isRegister whether it is a register
 * @param plan what could be read of a plan
 * @param register what could be read of a register
 * @param faults the faults of the document
 * @param unreported the number of further faults
 * @param sourceMap where its values are
 * @param report what the rules found
 */
record CheckedDocument(
        Input input,
        boolean isRegister,
        Optional<PartialValue<Plan>> plan,
        Optional<PartialValue<Register>> register,
        List<Fault> faults,
        int unreported,
        SourceMap sourceMap,
        Optional<Report> report) {

    /** Faults of a file as such, not of what is in it. */
    static final Set<FaultKind> OF_FILES = Set.of(FaultKind.NOT_FOUND, FaultKind.NOT_READABLE);

    private static final String CONFIGURATION = "LMC-C";

    static CheckedDocument ofPlan(Input input, ReadResult<Plan> read) {
        return new CheckedDocument(
                input,
                false,
                read.partial(),
                Optional.empty(),
                read.faults(),
                read.unreported(),
                read.sourceMap(),
                Optional.empty());
    }

    static CheckedDocument ofRegister(Input input, ReadResult<Register> read) {
        return new CheckedDocument(
                input,
                true,
                Optional.empty(),
                read.partial(),
                read.faults(),
                read.unreported(),
                read.sourceMap(),
                Optional.empty());
    }

    CheckedDocument withReport(Report other) {
        return new CheckedDocument(
                input, isRegister, plan, register, faults, unreported, sourceMap, Optional.of(other));
    }

    CheckedDocument withFaults(List<Fault> others) {
        return new CheckedDocument(input, isRegister, plan, register, others, unreported, sourceMap, report);
    }

    boolean hasFaults() {
        return !faults.isEmpty() || unreported > 0;
    }

    /** Returns the whole plan; empty if it has faults. */
    Optional<Plan> wholePlan() {
        return plan.filter(one -> !hasFaults()).map(PartialValue::value);
    }

    /** Returns whether the file itself is missing or cannot be read, whatever is in it. */
    boolean isUnreadable() {
        return !input.obstacle(isRegister()).isEmpty()
                || faults.stream().anyMatch(fault -> OF_FILES.contains(fault.kind()));
    }

    /** Returns this document with the location of each finding, for a report on several documents. */
    CheckedDocument located() {
        return report.map(found -> withReport(Reports.withEach(found, this::located)))
                .orElse(this);
    }

    private Finding located(Finding finding) {
        return finding.location().isPresent() || finding.code().startsWith(CONFIGURATION)
                ? finding
                : finding.withLocation(locate(finding));
    }

    /** A finding on a whole document or list is located at its first character, since it would mark every line otherwise. */
    private Optional<Location> locate(Finding finding) {
        return sourceMap
                .locateNearest(finding.path())
                .map(found -> isWhole(finding, found)
                        ? new Location(found.source(), Span.at(found.span().start()))
                        : found);
    }

    private boolean isWhole(Finding finding, Location found) {
        List<String> segments = finding.path().segments();
        return found.span().end().line() != found.span().start().line()
                && (segments.size() < 2
                        || sourceMap
                                .locate(DocumentPath.root())
                                .filter(found::equals)
                                .isPresent()
                        || sourceMap
                                .locate(DocumentPath.root().child(segments.get(0)))
                                .filter(found::equals)
                                .isPresent());
    }
}
