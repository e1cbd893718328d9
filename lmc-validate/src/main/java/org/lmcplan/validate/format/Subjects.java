package org.lmcplan.validate.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Finding;

/** Tells readers what findings are about: as far as the finding itself says, and with the plan, by its names and words. */
final class Subjects {

    private static final Set<String> NOT_ELEMENTS =
            Set.of("", "members", "sources", "sections", "records", "projects", "funders");

    private final Words words;
    private final Map<String, PlanElement> elements = new HashMap<>();
    private final Map<String, Names> members = new HashMap<>();
    private final Map<SectionNumber, String> titles = new HashMap<>();

    Subjects(Words words, Optional<Plan> plan) {
        this.words = words;
        plan.ifPresent(this::index);
    }

    private void index(Plan plan) {
        for (List<? extends PlanElement> list : List.of(
                plan.predecessors(),
                plan.goals(),
                plan.principles(),
                plan.pillars(),
                plan.priorityAreas(),
                plan.cooperationAreas(),
                plan.statements(),
                plan.commitments(),
                plan.mechanisms(),
                plan.instruments(),
                plan.programmes(),
                plan.partners(),
                plan.initiatives(),
                plan.actors())) {
            list.forEach(element -> elements.putIfAbsent(element.id().value(), element));
        }
        plan.members().forEach(member -> members.putIfAbsent(member.country().value(), member.names()));
        for (Section section : plan.sections()) {
            titles.putIfAbsent(section.number(), section.title());
        }
    }

    /** {@code Commitment 4.1-2}, {@code Section 4.1 农业}, {@code Mechanism lmc-center: Lancang-Mekong Center}. */
    String label(Finding finding) {
        String kind = words.kind(list(finding));
        String name = isSection(finding)
                ? section(finding).map(this::title).orElse(finding.subject())
                : finding.subject()
                        + called(finding)
                                .map(text -> words.of(": ", "：") + text)
                                .orElse("");
        return (kind.isEmpty() ? document(finding) : kind) + " " + name;
    }

    /** What the whole is called that a finding is about. */
    private String document(Finding finding) {
        return Family.of(finding.rule()).isOfRegisters() ? words.of("Register", "登记册") : words.of("Plan", "计划");
    }

    boolean isSection(Finding finding) {
        return list(finding).equals("sections");
    }

    private Optional<String> called(Finding finding) {
        Optional<Names> names = list(finding).equals("members")
                ? Optional.ofNullable(members.get(finding.subject()))
                : element(finding).filter(NamedElement.class::isInstance).map(named -> ((NamedElement) named).names());
        return names.flatMap(known -> words.isChinese()
                ? known.text(LanguageTag.CHINESE, LanguageTag.ENGLISH)
                : known.text(LanguageTag.ENGLISH, LanguageTag.CHINESE));
    }

    /** The words of the plan that it is about: those the finding gives, or those of its clause. */
    Optional<String> quote(Finding finding) {
        return Optional.ofNullable(finding.properties().get("quote"))
                .or(() -> element(finding).filter(Clause.class::isInstance).map(clause -> ((Clause) clause).quote()))
                .filter(quote -> !quote.isBlank());
    }

    /** The section that it is in; empty where that is not known, or it is about more than one. */
    Optional<SectionNumber> section(Finding finding) {
        return switch (list(finding)) {
            case "sections" -> SectionNumber.parse(finding.subject());
            case "commitments" -> CommitmentId.parse(finding.subject()).map(CommitmentId::section);
            default ->
                element(finding)
                        .flatMap(element -> element.readFrom().stream()
                                .map(Passage::section)
                                .findFirst());
        };
    }

    /** {@code 4.1 农业}, or the number alone. */
    String title(SectionNumber section) {
        String title = titles.get(section);
        return title == null ? section.toString() : section + " " + title;
    }

    private Optional<PlanElement> element(Finding finding) {
        return NOT_ELEMENTS.contains(list(finding))
                ? Optional.empty()
                : Optional.ofNullable(elements.get(finding.subject()));
    }

    /** The list of the plan that a finding is in; of the plan itself, none. */
    private static String list(Finding finding) {
        List<String> segments = finding.path().segments();
        return segments.size() < 2 ? "" : segments.get(0);
    }
}
