package org.lmcplan.io;

import org.lmcplan.io.format.ClauseShapes;
import org.lmcplan.io.format.EvidenceShapes;
import org.lmcplan.io.format.FrameShapes;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.format.RegisterShape;
import org.lmcplan.io.format.TargetShapes;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;

/**
 * The type of the records of a stream: whole plans or registers, or parts of them as they look in a document.
 *
 * @param <T> the Java type
 */
public final class RecordType<T> {

    public static final RecordType<Plan> PLAN = new RecordType<>("plan", PlanShape.PLAN);
    public static final RecordType<Commitment> COMMITMENT = new RecordType<>("commitment", ClauseShapes.COMMITMENT);
    public static final RecordType<PlanStatement> STATEMENT = new RecordType<>("statement", ClauseShapes.STATEMENT);
    public static final RecordType<Section> SECTION = new RecordType<>("section", PartShapes.SECTION);
    public static final RecordType<Source> SOURCE = new RecordType<>("source", PartShapes.SOURCE);
    public static final RecordType<CooperationArea> COOPERATION_AREA =
            new RecordType<>("cooperation area", FrameShapes.COOPERATION_AREA);
    public static final RecordType<Mechanism> MECHANISM = new RecordType<>("mechanism", TargetShapes.MECHANISM);
    public static final RecordType<Instrument> INSTRUMENT = new RecordType<>("instrument", TargetShapes.INSTRUMENT);
    public static final RecordType<Programme> PROGRAMME = new RecordType<>("programme", TargetShapes.PROGRAMME);
    public static final RecordType<Partner> PARTNER = new RecordType<>("partner", TargetShapes.PARTNER);
    public static final RecordType<Actor> ACTOR = new RecordType<>("actor", FrameShapes.ACTOR);
    public static final RecordType<Register> REGISTER = new RecordType<>("register", RegisterShape.REGISTER);
    /** Evidence records of all kinds. */
    public static final RecordType<EvidenceRecord> EVIDENCE = new RecordType<>("evidence", EvidenceShapes.RECORD);

    public static final RecordType<Project> PROJECT = new RecordType<>("project", EvidenceShapes.PROJECT);

    private final String name;
    private final Shape<T> shape;

    private RecordType(String name, Shape<T> shape) {
        this.name = name;
        this.shape = shape;
    }

    Shape<T> shape() {
        return shape;
    }

    /** The name of the type, such as {@code commitment}. */
    @Override
    public String toString() {
        return name;
    }
}
