package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ReferenceMapper;
import org.lmcplan.model.Slug;

/**
 * Replaces the references in the parts of a register, and their ids. It is the one list of the keys that contain references:
 * {@link EvidenceWalker} visits them by it, and renaming rewrites them by it.
 *
 * @param mapper what to replace
 */
record EvidenceReplacer(ReferenceMapper<EvidenceRole> mapper) {

    /** The references that records and projects have in common. */
    private record Common(
            Slug id,
            List<CommitmentId> commitments,
            List<Slug> targets,
            List<Slug> replaces,
            Optional<Slug> corrects,
            Optional<Slug> partOf) {}

    /** Returns the part with its references replaced, or the part itself if nothing was replaced. */
    Extensible replaceIn(Extensible part) {
        if (part instanceof Funder funder) {
            return funder(funder);
        }
        if (part instanceof EvidenceSearch search) {
            return search(search);
        }
        return part instanceof Project project ? project(project) : record((EvidenceRecord) part);
    }

    private EvidenceSearch search(EvidenceSearch search) {
        EvidenceSearch replaced = search.toBuilder()
                .id(mapper.id(RegisterPart.SEARCH, search.id()))
                .commitments(mapper.references(EvidenceRole.COMMITMENT, "commitments", search.commitments()))
                .targets(mapper.references(EvidenceRole.TARGET, "targets", search.targets()))
                .build();
        return replaced.equals(search) ? search : replaced;
    }

    private Funder funder(Funder funder) {
        Slug id = mapper.id(RegisterPart.FUNDER, funder.id());
        return id.equals(funder.id()) ? funder : funder.toBuilder().id(id).build();
    }

    private Project project(Project project) {
        Common common = common(RegisterPart.PROJECT, project);
        Project replaced = project.toBuilder()
                .id(common.id)
                .area(mapper.reference(EvidenceRole.AREA, "area", project.area()))
                .funding(ReferenceMapper.each(project.funding(), this::funding))
                .commitments(common.commitments)
                .targets(common.targets)
                .replaces(common.replaces)
                .corrects(common.corrects)
                .partOf(common.partOf)
                .build();
        return replaced.equals(project) ? project : replaced;
    }

    private Common common(RegisterPart kind, Evidence evidence) {
        return new Common(
                mapper.id(kind, evidence.id()),
                mapper.references(EvidenceRole.COMMITMENT, "commitments", evidence.commitments()),
                mapper.references(EvidenceRole.TARGET, "targets", evidence.targets()),
                mapper.references(EvidenceRole.EVIDENCE, "replaces", evidence.replaces()),
                mapper.reference(EvidenceRole.EVIDENCE, "corrects", evidence.corrects()),
                mapper.reference(EvidenceRole.EVIDENCE, "partOf", evidence.partOf()));
    }

    private Funding funding(int index, Funding funding) {
        Slug funder = mapper.reference(EvidenceRole.FUNDER, funding.funder(), "funding", index, "funder");
        return funder.equals(funding.funder())
                ? funding
                : funding.toBuilder().funder(funder).build();
    }

    private EvidenceRecord record(EvidenceRecord each) {
        List<Slug> participants = mapper.references(EvidenceRole.PARTICIPANT, "participants", each.participants());
        Common common = common(RegisterPart.RECORD, each);
        EvidenceRecord replaced = switch (each.kind()) {
            case MEETING -> meeting((MeetingRecord) each, participants, common);
            case MONEY -> money((MoneyRecord) each, participants, common);
            case DOCUMENT ->
                ((DocumentRecord) each)
                        .toBuilder()
                                .id(common.id)
                                .participants(participants)
                                .commitments(common.commitments)
                                .targets(common.targets)
                                .replaces(common.replaces)
                                .corrects(common.corrects)
                                .partOf(common.partOf)
                                .build();
            case BODY ->
                ((BodyRecord) each)
                        .toBuilder()
                                .id(common.id)
                                .participants(participants)
                                .commitments(common.commitments)
                                .targets(common.targets)
                                .replaces(common.replaces)
                                .corrects(common.corrects)
                                .partOf(common.partOf)
                                .build();
            case REPORT ->
                ((ReportRecord) each)
                        .toBuilder()
                                .id(common.id)
                                .participants(participants)
                                .commitments(common.commitments)
                                .targets(common.targets)
                                .replaces(common.replaces)
                                .corrects(common.corrects)
                                .partOf(common.partOf)
                                .build();
            case STATEMENT ->
                ((StatementRecord) each)
                        .toBuilder()
                                .id(common.id)
                                .participants(participants)
                                .commitments(common.commitments)
                                .targets(common.targets)
                                .replaces(common.replaces)
                                .corrects(common.corrects)
                                .partOf(common.partOf)
                                .build();
            case UNDERTAKING ->
                ((UndertakingRecord) each)
                        .toBuilder()
                                .id(common.id)
                                .participants(participants)
                                .commitments(common.commitments)
                                .targets(common.targets)
                                .replaces(common.replaces)
                                .corrects(common.corrects)
                                .partOf(common.partOf)
                                .project(mapper.reference(
                                        EvidenceRole.PROJECT, "project", ((UndertakingRecord) each).project()))
                                .build();
            case MEASUREMENT ->
                ((MeasurementRecord) each)
                        .toBuilder()
                                .id(common.id)
                                .participants(participants)
                                .commitments(common.commitments)
                                .targets(common.targets)
                                .replaces(common.replaces)
                                .corrects(common.corrects)
                                .partOf(common.partOf)
                                .indicator(mapper.reference(
                                        EvidenceRole.INDICATOR, "indicator", ((MeasurementRecord) each).indicator()))
                                .build();
        };
        return replaced.equals(each) ? each : replaced;
    }

    private MeetingRecord meeting(MeetingRecord meeting, List<Slug> participants, Common common) {
        return meeting.toBuilder()
                .id(common.id)
                .participants(participants)
                .commitments(common.commitments)
                .targets(common.targets)
                .replaces(common.replaces)
                .corrects(common.corrects)
                .partOf(common.partOf)
                .series(ReferenceMapper.each(meeting.series(), this::series))
                .build();
    }

    /** The mechanisms of the series are among those that met. */
    private SeriesNumber series(int index, SeriesNumber series) {
        Slug mechanism = mapper.reference(EvidenceRole.TARGET, series.mechanism(), "series", index, "mechanism");
        return mechanism.equals(series.mechanism())
                ? series
                : series.toBuilder().mechanism(mechanism).build();
    }

    private MoneyRecord money(MoneyRecord money, List<Slug> participants, Common common) {
        return money.toBuilder()
                .id(common.id)
                .participants(participants)
                .commitments(common.commitments)
                .targets(common.targets)
                .replaces(common.replaces)
                .corrects(common.corrects)
                .partOf(common.partOf)
                .funder(mapper.reference(EvidenceRole.FUNDER, "funder", money.funder()))
                .area(mapper.reference(EvidenceRole.AREA, "area", money.area()))
                .project(mapper.reference(EvidenceRole.PROJECT, "project", money.project()))
                .build();
    }
}
