package org.lmcplan.io.computed;

import static org.lmcplan.io.computed.ValueForms.FLAG;
import static org.lmcplan.io.computed.ValueForms.ID;
import static org.lmcplan.io.computed.ValueForms.NUMBER;
import static org.lmcplan.io.computed.ValueForms.TEXT;

import java.util.List;
import org.lmcplan.io.write.Form;
import org.lmcplan.io.write.ObjectForm;
import org.lmcplan.model.AreaOverview;
import org.lmcplan.model.NameMatch;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Section;
import org.lmcplan.model.TextMatch;
import org.lmcplan.model.TextRange;
import org.lmcplan.model.evidence.AreaEvidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.query.Query;

/** The forms of queries and of what they and other searches find. Elements and records are written as their ids. */
public final class SearchForms {

    private static final Form<PlanElement> ELEMENT = (element, out) -> ID.write(element.id(), out);
    private static final Form<Evidence> EVIDENCE = (evidence, out) -> ID.write(evidence.id(), out);

    private static final ObjectForm<TextRange> RANGE =
            ObjectForm.<TextRange>of().with("start", TextRange::start, NUMBER).with("end", TextRange::end, NUMBER);

    private static final ObjectForm<TextMatch> TEXT_MATCH = ObjectForm.<TextMatch>of()
            .with("path", TextMatch::path, TEXT)
            .with("language", TextMatch::language, TEXT)
            .with("text", TextMatch::text, TEXT)
            .list("ranges", TextMatch::ranges, RANGE);

    private static final ObjectForm<NameMatch> NAME_MATCH = ObjectForm.<NameMatch>of()
            .with("element", NameMatch::element, ELEMENT)
            .with("language", NameMatch::language, TEXT)
            .with("name", NameMatch::name, TEXT)
            .with("isAlias", NameMatch::isAlias, FLAG);

    private static final ObjectForm<AreaOverview> AREA = ObjectForm.<AreaOverview>of()
            .with("area", AreaOverview::area, ELEMENT)
            .optional("section", area -> area.section().map(Section::number), TEXT)
            .optional("pillar", AreaOverview::pillar, ELEMENT)
            .optional("priorityArea", AreaOverview::priorityArea, ELEMENT)
            .list("statements", AreaOverview::statements, ELEMENT)
            .list("commitments", AreaOverview::commitments, ELEMENT)
            .list("targets", AreaOverview::targets, ELEMENT)
            .list("actors", AreaOverview::actors, ELEMENT)
            .list("addressees", AreaOverview::addressees, ELEMENT);

    private static final ObjectForm<AreaEvidence> AREA_EVIDENCE = ObjectForm.<AreaEvidence>of()
            .with("plan", AreaEvidence::plan, AREA)
            .list("records", AreaEvidence::records, EVIDENCE)
            .list("projects", AreaEvidence::projects, EVIDENCE);

    /** The forms of all types. */
    public static final List<TypeForm<?>> ALL = List.of(
            new TypeForm<>(Query.class, TEXT),
            new TypeForm<>(TextRange.class, RANGE),
            new TypeForm<>(TextMatch.class, TEXT_MATCH),
            new TypeForm<>(NameMatch.class, NAME_MATCH),
            new TypeForm<>(AreaOverview.class, AREA),
            new TypeForm<>(AreaEvidence.class, AREA_EVIDENCE));

    private SearchForms() {}
}
