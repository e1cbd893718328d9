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
    private record Common(Slug id, List<Slug> participants, List<CommitmentId> commitments, List<Slug> targets) {}

    /** Returns the part with its references replaced, or the part itself if nothing was replaced. */
    Extensible replaceIn(Extensible part) {
        if (part instanceof Funder funder) {
            return funder(funder);
        }
        return part instanceof Project project ? project(project) : record((EvidenceRecord) part);
    }

    private Funder funder(Funder funder) {
        Slug id = mapper.id(RegisterPart.FUNDER, funder.id());
        return id.equals(funder.id()) ? funder : funder.toBuilder().id(id).build();
    }

    private Project project(Project project) {
        Optional<Slug> area = mapper.reference(EvidenceRole.AREA, "area", project.area());
        List<Funding> funding = ReferenceMapper.each(project.funding(), this::funding);
        List<CommitmentId> commitments = commitments(project);
        List<Slug> targets = targets(project);
        Slug id = mapper.id(RegisterPart.PROJECT, project.id());
        boolean same = id.equals(project.id())
                && area.equals(project.area())
                && funding.equals(project.funding())
                && commitments.equals(project.commitments())
                && targets.equals(project.targets());
        return same
                ? project
                : project.toBuilder()
                        .id(id)
                        .area(area)
                        .funding(funding)
                        .commitments(commitments)
                        .targets(targets)
                        .build();
    }

    private Funding funding(int index, Funding funding) {
        Slug funder = mapper.reference(EvidenceRole.FUNDER, funding.funder(), "funding", index, "funder");
        return funder.equals(funding.funder())
                ? funding
                : funding.toBuilder().funder(funder).build();
    }

    private EvidenceRecord record(EvidenceRecord each) {
        Common before = new Common(each.id(), each.participants(), each.commitments(), each.targets());
        Common after = new Common(
                mapper.id(RegisterPart.RECORD, each.id()),
                mapper.references(EvidenceRole.PARTICIPANT, "participants", each.participants()),
                commitments(each),
                targets(each));
        EvidenceRecord replaced = after.equals(before) ? each : rebuilt(each, after);
        if (replaced instanceof UndertakingRecord undertaking) {
            return undertaking(undertaking);
        }
        return replaced instanceof MoneyRecord money ? money(money) : replaced;
    }

    private static EvidenceRecord rebuilt(EvidenceRecord each, Common with) {
        return switch (each.kind()) {
            case MEETING ->
                ((MeetingRecord) each)
                        .toBuilder()
                                .id(with.id)
                                .participants(with.participants)
                                .commitments(with.commitments)
                                .targets(with.targets)
                                .build();
            case DOCUMENT ->
                ((DocumentRecord) each)
                        .toBuilder()
                                .id(with.id)
                                .participants(with.participants)
                                .commitments(with.commitments)
                                .targets(with.targets)
                                .build();
            case BODY ->
                ((BodyRecord) each)
                        .toBuilder()
                                .id(with.id)
                                .participants(with.participants)
                                .commitments(with.commitments)
                                .targets(with.targets)
                                .build();
            case UNDERTAKING ->
                ((UndertakingRecord) each)
                        .toBuilder()
                                .id(with.id)
                                .participants(with.participants)
                                .commitments(with.commitments)
                                .targets(with.targets)
                                .build();
            case REPORT ->
                ((ReportRecord) each)
                        .toBuilder()
                                .id(with.id)
                                .participants(with.participants)
                                .commitments(with.commitments)
                                .targets(with.targets)
                                .build();
            case MONEY ->
                ((MoneyRecord) each)
                        .toBuilder()
                                .id(with.id)
                                .participants(with.participants)
                                .commitments(with.commitments)
                                .targets(with.targets)
                                .build();
            case STATEMENT ->
                ((StatementRecord) each)
                        .toBuilder()
                                .id(with.id)
                                .participants(with.participants)
                                .commitments(with.commitments)
                                .targets(with.targets)
                                .build();
        };
    }

    private UndertakingRecord undertaking(UndertakingRecord undertaking) {
        Optional<Slug> project = mapper.reference(EvidenceRole.PROJECT, "project", undertaking.project());
        return project.equals(undertaking.project())
                ? undertaking
                : undertaking.toBuilder().project(project).build();
    }

    private MoneyRecord money(MoneyRecord money) {
        Optional<Slug> funder = mapper.reference(EvidenceRole.FUNDER, "funder", money.funder());
        Optional<Slug> area = mapper.reference(EvidenceRole.AREA, "area", money.area());
        Optional<Slug> project = mapper.reference(EvidenceRole.PROJECT, "project", money.project());
        boolean same = funder.equals(money.funder()) && area.equals(money.area()) && project.equals(money.project());
        return same
                ? money
                : money.toBuilder().funder(funder).area(area).project(project).build();
    }

    private List<CommitmentId> commitments(Evidence evidence) {
        return mapper.references(EvidenceRole.COMMITMENT, "commitments", evidence.commitments());
    }

    private List<Slug> targets(Evidence evidence) {
        return mapper.references(EvidenceRole.TARGET, "targets", evidence.targets());
    }
}
