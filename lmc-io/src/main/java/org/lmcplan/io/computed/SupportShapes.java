package org.lmcplan.io.computed;

import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.util.List;
import java.util.Map;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.FlagShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Coverage;
import org.lmcplan.model.assess.EvidenceCount;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.assess.Share;
import org.lmcplan.model.assess.Support;
import org.lmcplan.model.assess.SupportingEvidence;
import org.lmcplan.model.assess.UncountedEvidence;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.problem.Message;

/** The shapes of what answers are based on: which records count, and why others do not. */
public final class SupportShapes {

    private static final Shape<EvidenceKind> KIND = new CodeShape<>(EvidenceKind.class);
    static final Shape<Confidence> CONFIDENCE = new CodeShape<>(Confidence.class);
    private static final Shape<ExclusionReason> REASON = new CodeShape<>(ExclusionReason.class);

    private static final Shape<SupportingEvidence> SUPPORTING = ComputedObject.of(
                    Message.of("supporting evidence", "所依据的记录"),
                    values -> new SupportingEvidence(
                            values.get("id", SLUG),
                            values.find("kind", KIND),
                            values.get("confidence", CONFIDENCE),
                            values.get("contested", FlagShape.FLAG)))
            .with("id", SupportingEvidence::id, SLUG)
            .optional("kind", SupportingEvidence::kind, KIND)
            .with("confidence", SupportingEvidence::confidence, CONFIDENCE)
            .with("contested", SupportingEvidence::contested, FlagShape.FLAG)
            .build();

    static final Shape<UncountedEvidence> UNCOUNTED = ComputedObject.of(
                    Message.of("uncounted evidence", "未计入的记录"),
                    values -> new UncountedEvidence(values.get("id", SLUG), values.get("reason", REASON)))
            .with("id", UncountedEvidence::id, SLUG)
            .with("reason", UncountedEvidence::reason, REASON)
            .build();

    static final Shape<Support> SUPPORT = ComputedObject.of(
                    Message.of("a support", "依据"),
                    values -> new Support(
                            values.list("certain", SUPPORTING),
                            values.list("perhaps", SLUG),
                            values.list("uncounted", UNCOUNTED)))
            .list("certain", Support::certain, SUPPORTING)
            .list("perhaps", Support::perhaps, SLUG)
            .list("uncounted", Support::uncounted, UNCOUNTED)
            .build();

    private static final Shape<Map<ExclusionReason, List<Slug>>> EXCLUDED = CodeMapShape.complete(
            Message.of("excluded evidence", "不计入的记录"),
            ExclusionReason.class,
            reason -> !reason.concernsOneAnswer(),
            SLUG);

    static final Shape<EvidenceCount> EVIDENCE = ComputedObject.of(
                    Message.of("an evidence count", "记录统计"),
                    values -> new EvidenceCount(
                            values.get("records", ComputedValues.COUNT),
                            values.get("projects", ComputedValues.COUNT),
                            values.get("excluded", EXCLUDED),
                            values.list("undetermined", SLUG),
                            values.list("duplicates", SLUG)))
            .with("records", EvidenceCount::records, ComputedValues.COUNT)
            .with("projects", EvidenceCount::projects, ComputedValues.COUNT)
            .with("excluded", EvidenceCount::excluded, EXCLUDED)
            .list("undetermined", EvidenceCount::undetermined, SLUG)
            .list("duplicates", EvidenceCount::duplicates, SLUG)
            .build();

    private static final Shape<Share> SHARE = ComputedObject.<Share>checked(
                    Message.of("a share", "占比"), (values, in, positionOf) -> {
                        int part = values.get("part", ComputedValues.COUNT);
                        int unknown = values.get("unknown", ComputedValues.COUNT);
                        int whole = values.get("whole", ComputedValues.COUNT);
                        if (part + unknown > whole) {
                            ComputedObject.contradicts("whole", in, positionOf);
                            return null;
                        }
                        return new Share(part, unknown, whole);
                    })
            .with("part", Share::part, ComputedValues.COUNT)
            .with("unknown", Share::unknown, ComputedValues.COUNT)
            .with("whole", Share::whole, ComputedValues.COUNT)
            .build();

    static final Shape<Coverage> COVERAGE = ComputedObject.of(
                    Message.of("a coverage", "覆盖情况"),
                    values -> new Coverage(
                            values.get("commitments", SHARE),
                            values.get("mechanisms", SHARE),
                            values.get("instruments", SHARE),
                            values.get("programmes", SHARE),
                            values.get("partners", SHARE)))
            .with("commitments", Coverage::commitments, SHARE)
            .with("mechanisms", Coverage::mechanisms, SHARE)
            .with("instruments", Coverage::instruments, SHARE)
            .with("programmes", Coverage::programmes, SHARE)
            .with("partners", Coverage::partners, SHARE)
            .build();

    /** The shapes of all types. */
    public static final List<TypeForm<?>> ALL = List.of(
            new TypeForm<>(EvidenceCount.class, EVIDENCE),
            new TypeForm<>(Coverage.class, COVERAGE),
            new TypeForm<>(Share.class, SHARE),
            new TypeForm<>(Support.class, SUPPORT),
            new TypeForm<>(SupportingEvidence.class, SUPPORTING),
            new TypeForm<>(UncountedEvidence.class, UNCOUNTED));

    private SupportShapes() {}
}
