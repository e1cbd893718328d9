package org.lmcplan.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.lmcplan.io.computed.AssessedPlan;
import org.lmcplan.io.computed.AssessmentShapes;
import org.lmcplan.io.computed.ComparedPlans;
import org.lmcplan.io.computed.DiffShapes;
import org.lmcplan.io.fault.DocumentException;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.format.RegisterShape;
import org.lmcplan.io.parse.RawDocument;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.shape.ExtensionShape;
import org.lmcplan.io.shape.KnownValues;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.text.NullCheck;

/**
 * Reads plans and registers strictly: unknown, duplicate and misplaced keys and values of the wrong type are faults. All faults
 * are found in one pass and reported with their positions.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * LmcReader reader = LmcReader.create();
 * Plan plan = reader.readPlan(Path.of("plan.yaml")); // throws all faults as one DocumentException
 *
 * ReadResult<Plan> result = reader.withSourceMap().read(DocumentSource.file(Path.of("plan.yaml")));
 * result.faults().forEach(fault -> log(fault.toString())); // or returns them
 * }</pre>
 */
public final class LmcReader {

    private static final LmcReader DEFAULT = new LmcReader(Limits.defaults(), false);

    private final Limits limits;
    private final boolean recordsPositions;

    private LmcReader(Limits limits, boolean recordsPositions) {
        this.limits = limits;
        this.recordsPositions = recordsPositions;
    }

    /** Returns a reader with the default limits. */
    public static LmcReader create() {
        return DEFAULT;
    }

    /** Returns a reader with other limits. */
    public LmcReader withLimits(Limits other) {
        Objects.requireNonNull(other, "other");
        return new LmcReader(other, recordsPositions);
    }

    /** Returns a reader that also records the positions of values: {@link ReadResult#sourceMap()}. */
    public LmcReader withSourceMap() {
        return new LmcReader(limits, true);
    }

    /**
     * Reads a plan from a file, whose extension determines the format.
     *
     * @throws DocumentException if the file cannot be read or has faults; carries all of them
     */
    public Plan readPlan(Path file) {
        return read(DocumentSource.file(file)).orThrow();
    }

    /** Reads a plan; faults are returned, not thrown. */
    public ReadResult<Plan> read(DocumentSource source) {
        return read(source, PlanShape.PLAN);
    }

    /**
     * Reads any document as plain data, such as the configuration of a validator. Syntax, duplicate keys, numbers and limits are
     * checked as strictly as in a plan; the content is not checked.
     */
    public ReadResult<ExtensionValue> readData(DocumentSource source) {
        return read(source, ExtensionShape.ANY);
    }

    /**
     * Reads a register from a file, whose extension determines the format.
     *
     * @throws DocumentException if the file cannot be read or has faults; carries all of them
     */
    public Register readRegister(Path file) {
        return readRegister(DocumentSource.file(file)).orThrow();
    }

    /** Reads a register; faults are returned, not thrown. */
    public ReadResult<Register> readRegister(DocumentSource source) {
        return read(source, RegisterShape.REGISTER);
    }

    /**
     * Reads an assessment as {@link LmcWriter#toText(Assessment, Format)} wrote it. The document names the elements of the plan
     * by their ids, so that the plan must be the one that was assessed. An id that the plan does not have, another plan or an
     * earlier state of it, and values that contradict each other are faults.
     *
     * <pre>{@code
     * Assessment assessment =
     *         Assessment.of(plan, register, LocalDate.of(2026, 11, 23), AssessmentOptions.CALENDAR_YEARS);
     * String stored = LmcWriter.create().toText(assessment, Format.JSON);
     * Assessment same = LmcReader.create()
     *         .readAssessment(DocumentSource.text(stored, Format.JSON), plan)
     *         .orThrow();
     * }</pre>
     */
    public ReadResult<Assessment> readAssessment(DocumentSource source, Plan plan) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(plan, "plan");
        return readAbout(new AssessedPlan(plan), source, AssessmentShapes.ASSESSMENT);
    }

    /**
     * Reads the differences between two plans as {@link LmcWriter#toText(PlanDiff, Format)} wrote them. The plans must be those
     * that were compared. A part that they do not have, and another plan or another state of one are faults; so are sections,
     * forces, acts, cadences, targets and lifecycles that differ from those of the plans. Texts are taken as they are.
     *
     * <pre>{@code
     * String stored = LmcWriter.create().toText(PlanDiff.between(published, edited), Format.JSON);
     * PlanDiff same = LmcReader.create()
     *         .readDiff(DocumentSource.text(stored, Format.JSON), published, edited)
     *         .orThrow();
     * }</pre>
     */
    public ReadResult<PlanDiff> readDiff(DocumentSource source, Plan older, Plan newer) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        return readAbout(new ComparedPlans(older, newer), source, DiffShapes.DIFF);
    }

    private <T> ReadResult<T> readAbout(Object subject, DocumentSource source, Shape<T> shape) {
        return new DocumentReader<>(new ReadBudget(limits), new KnownValues(), recordsPositions, source, shape, subject)
                .read();
    }

    /**
     * Reads a plan that is split over several documents: the plan itself, and parts ({@code format: lmc-plan-part/3}) whose list
     * entries are appended in the given order. Each fault names its document. The limits hold for all documents together.
     */
    public ReadResult<Plan> read(DocumentSource plan, List<DocumentSource> parts) {
        Objects.requireNonNull(plan, "plan");
        NullCheck.elements(parts, "parts");
        return new PlanJoiner(this).read(plan, parts);
    }

    /**
     * Reads a plan from the files of a folder: {@code plan.yaml}, {@code plan.yml} or {@code plan.json}, and all other files
     * with these extensions as its parts, in the natural order of their names ({@code 9.yaml} before {@code 10.yaml}). Files
     * whose names start with a dot are ignored. A folder that is missing or cannot be read is a fault.
     */
    public ReadResult<Plan> readFolder(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return PlanJoiner.readFolder(this, folder);
    }

    /** Reads a stream record by record, in the memory of one record. */
    public <T> RecordStream<T> stream(DocumentSource source, RecordType<T> type) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        return new RecordStream<>(this, source, type);
    }

    Limits limits() {
        return limits;
    }

    private <T> ReadResult<T> read(DocumentSource source, Shape<T> shape) {
        return read(Objects.requireNonNull(source, "source"), shape, new ReadBudget(limits));
    }

    /** Reads one of several documents of a call. */
    <T> ReadResult<T> read(DocumentSource source, Shape<T> shape, ReadBudget budget) {
        return new DocumentReader<>(budget, new KnownValues(), recordsPositions, source, shape, null).read();
    }

    /** Reads a record of a stream. */
    <T> ReadResult<T> read(RawDocument document, KnownValues known, DocumentSource source, Shape<T> shape) {
        return new DocumentReader<>(new ReadBudget(limits), known, recordsPositions, source, shape, null)
                .read(document);
    }
}
