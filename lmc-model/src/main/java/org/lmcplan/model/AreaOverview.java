package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.text.NullCheck;

/**
 * Everything that a plan says about one cooperation area.
 *
 * @param area the area
 * @param section its section; empty if the plan has no section of that number
 * @param pillar its pillar; empty if the plan has no pillar of that id
 * @param priorityArea the priority area that it serves
 * @param statements the statements of its section
 * @param commitments the commitments of its section
 * @param targets the mechanisms, instruments, programmes and partners that its commitments are about
 * @param actors the actors that its commitments name as taking part
 * @param addressees the actors and partners that its commitments call upon
 */
public record AreaOverview(
        CooperationArea area,
        Optional<Section> section,
        Optional<Pillar> pillar,
        Optional<PriorityArea> priorityArea,
        List<PlanStatement> statements,
        List<Commitment> commitments,
        List<CommitmentTarget> targets,
        List<Actor> actors,
        List<NamedElement> addressees)
        implements Serializable {

    /** Copies the lists. */
    public AreaOverview {
        requireNonNull(area, "area");
        requireNonNull(section, "section");
        requireNonNull(pillar, "pillar");
        requireNonNull(priorityArea, "priorityArea");
        statements = NullCheck.listOf(statements, "statements");
        commitments = NullCheck.listOf(commitments, "commitments");
        targets = NullCheck.listOf(targets, "targets");
        actors = NullCheck.listOf(actors, "actors");
        addressees = NullCheck.listOf(addressees, "addressees");
    }

    /** Returns the mechanisms among the targets. */
    public List<Mechanism> mechanisms() {
        return of(Mechanism.class, targets.stream());
    }

    /** Returns the instruments among the targets. */
    public List<Instrument> instruments() {
        return of(Instrument.class, targets.stream());
    }

    /** Returns the programmes among the targets. */
    public List<Programme> programmes() {
        return of(Programme.class, targets.stream());
    }

    /** Returns the partners among the targets and addressees. */
    public List<Partner> partners() {
        return of(Partner.class, Stream.concat(targets.stream(), addressees.stream()));
    }

    private static <T> List<T> of(Class<T> type, Stream<? extends PlanElement> elements) {
        return elements.filter(type::isInstance).map(type::cast).distinct().toList();
    }

    private Object writeReplace() {
        return new SerialForm(
                area,
                section.orElse(null),
                pillar.orElse(null),
                priorityArea.orElse(null),
                statements,
                commitments,
                targets,
                actors,
                addressees);
    }

    private record SerialForm(
            CooperationArea area,
            @Nullable Section section,
            @Nullable Pillar pillar,
            @Nullable PriorityArea priorityArea,
            List<PlanStatement> statements,
            List<Commitment> commitments,
            List<CommitmentTarget> targets,
            List<Actor> actors,
            List<NamedElement> addressees)
            implements Serializable {
        private Object readResolve() {
            return new AreaOverview(
                    area,
                    Optional.ofNullable(section),
                    Optional.ofNullable(pillar),
                    Optional.ofNullable(priorityArea),
                    statements,
                    commitments,
                    targets,
                    actors,
                    addressees);
        }
    }
}
