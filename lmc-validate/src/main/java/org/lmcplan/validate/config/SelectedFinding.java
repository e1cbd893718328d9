package org.lmcplan.validate.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;

/**
 * A finding with what selectors compare.
 *
 * @param finding the finding
 * @param words the words of its subject and the texts that its message names
 * @param kind the kind of part that it is at
 * @param sections the sections that its subject is in or was read from
 */
record SelectedFinding(Finding finding, Set<String> words, Optional<DocumentPart> kind, Set<SectionNumber> sections) {

    /** Returns what selectors compare of the findings on one plan, or on a register about it. */
    static List<SelectedFinding> all(List<Finding> findings, Plan plan) {
        PartSections sections = new PartSections(plan);
        return findings.stream().map(sections::select).toList();
    }

    /** Looks up the sections of the parts of one plan. */
    private static final class PartSections {

        private final Map<String, Set<SectionNumber>> sections = new HashMap<>();

        PartSections(Plan plan) {
            for (PlanPart kind : PlanPart.values()) {
                for (Extensible part : kind.of(plan)) {
                    sections.computeIfAbsent(key(kind, PlanPart.nameOf(part)), name -> new HashSet<>())
                            .addAll(sectionsOf(part));
                }
            }
        }

        SelectedFinding select(Finding finding) {
            Set<String> words = new HashSet<>();
            finding.words().map(Fingerprint::comparable).ifPresent(words::add);
            finding.properties().values().forEach(text -> words.add(Fingerprint.comparable(text)));
            Optional<DocumentPart> kind = kind(finding);
            Set<SectionNumber> numbered = CommitmentId.parse(finding.subject())
                    .map(CommitmentId::section)
                    .or(() -> SectionNumber.parse(finding.subject()))
                    .map(Set::of)
                    .orElse(Set.of());
            Set<SectionNumber> known =
                    kind.map(one -> sections.get(key(one, finding.subject()))).orElse(numbered);
            return new SelectedFinding(finding, words, kind, known);
        }

        private static String key(DocumentPart kind, String name) {
            return kind.code() + " " + name;
        }

        /** The kind of part; what is not in a list belongs to the plan itself, unless the finding is about a register. */
        private static Optional<DocumentPart> kind(Finding finding) {
            List<String> segments = finding.path().segments();
            if (segments.size() > 1) {
                Optional<DocumentPart> listed = PlanPart.ofKey(segments.get(0))
                        .map(DocumentPart.class::cast)
                        .or(() -> RegisterPart.ofKey(segments.get(0)));
                if (listed.isPresent()) {
                    return listed;
                }
            }
            boolean isOnRegister = finding.rule().value().startsWith("LMC-E");
            String kind = finding.properties().getOrDefault("kind", PlanPart.PLAN.code());
            return isOnRegister ? Optional.empty() : PartCodes.find(segments.isEmpty() ? kind : PlanPart.PLAN.code());
        }

        private static Set<SectionNumber> sectionsOf(Extensible part) {
            if (part instanceof Section section) {
                return Set.of(section.number());
            } else if (part instanceof Clause clause) {
                return Set.of(clause.section());
            } else if (part instanceof CooperationArea area) {
                return Set.of(area.section());
            }
            Set<SectionNumber> sections = new HashSet<>();
            if (part instanceof PlanElement element) {
                element.readFrom().stream().map(Passage::section).forEach(sections::add);
            }
            return sections;
        }
    }
}
