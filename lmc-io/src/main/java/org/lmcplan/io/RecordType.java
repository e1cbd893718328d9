package org.lmcplan.io;

import org.lmcplan.model.Actor;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.model.Statement;

/**
 * What the records of a stream are: whole plans, or elements in the form they have in a plan document.
 *
 * @param <T> the type of the model
 */
public final class RecordType<T> {

    /** Whole plans, each with its format. */
    public static final RecordType<Plan> PLAN = new RecordType<>("plan", PlanShape.PLAN);

    /** Commitments. */
    public static final RecordType<Commitment> COMMITMENT = new RecordType<>("commitment", ClauseShapes.COMMITMENT);

    /** Statements. */
    public static final RecordType<Statement> STATEMENT = new RecordType<>("statement", ClauseShapes.STATEMENT);

    /** Sections of the text. */
    public static final RecordType<Section> SECTION = new RecordType<>("section", PartShapes.SECTION);

    /** Sources. */
    public static final RecordType<Source> SOURCE = new RecordType<>("source", PartShapes.SOURCE);

    /** Cooperation areas. */
    public static final RecordType<CooperationArea> COOPERATION_AREA =
            new RecordType<>("cooperation area", FrameShapes.COOPERATION_AREA);

    /** Mechanisms. */
    public static final RecordType<Mechanism> MECHANISM = new RecordType<>("mechanism", TargetShapes.MECHANISM);

    /** Instruments. */
    public static final RecordType<Instrument> INSTRUMENT = new RecordType<>("instrument", TargetShapes.INSTRUMENT);

    /** Programmes. */
    public static final RecordType<Programme> PROGRAMME = new RecordType<>("programme", TargetShapes.PROGRAMME);

    /** Partners. */
    public static final RecordType<Partner> PARTNER = new RecordType<>("partner", TargetShapes.PARTNER);

    /** Actors. */
    public static final RecordType<Actor> ACTOR = new RecordType<>("actor", FrameShapes.ACTOR);

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
