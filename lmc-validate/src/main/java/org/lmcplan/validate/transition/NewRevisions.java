package org.lmcplan.validate.transition;

import java.util.List;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Revision;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;

/** The revisions that the newer version of a plan states and the older one does not: changes of the text that they name are open. */
final class NewRevisions {

    private final List<Revision> revisions;

    private NewRevisions(List<Revision> revisions) {
        this.revisions = revisions;
    }

    static NewRevisions of(PlanDiff diff) {
        return new NewRevisions(diff.newer().revisions().stream()
                .filter(revision -> diff.older().revisions().stream().noneMatch(known -> isSame(known, revision)))
                .toList());
    }

    /** Whether two versions state the same revision, even if the note or the sections were corrected. */
    private static boolean isSame(Revision one, Revision other) {
        return one.date().equals(other.date())
                && one.kind() == other.kind()
                && one.source().equals(other.source());
    }

    /** Whether one of them changes the whole text. */
    boolean coverAll() {
        return revisions.stream().anyMatch(revision -> revision.sections().isEmpty());
    }

    /** Whether they cover the sections that a part is, is in, or was read from; the plan itself only as a whole. */
    boolean cover(Part part) {
        List<SectionNumber> sections = sectionsOf(part);
        return coverAll() || (!sections.isEmpty() && sections.stream().allMatch(this::cover));
    }

    private boolean cover(SectionNumber section) {
        return revisions.stream()
                .flatMap(revision -> revision.sections().stream())
                .anyMatch(changed -> changed.contains(section));
    }

    private static List<SectionNumber> sectionsOf(Part part) {
        if (part.value() instanceof Section section) {
            return List.of(section.number());
        } else if (part.value() instanceof Clause clause) {
            return List.of(clause.section());
        } else if (part.value() instanceof CooperationArea area) {
            return List.of(area.section());
        }
        return part.value() instanceof NamedElement element
                ? element.readFrom().stream().map(Passage::section).toList()
                : List.of();
    }
}
