package org.lmcplan.validate.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Problem;

/** Describes what problems are about: by their subjects alone, or with the names, quotes and titles of the plan if it is given. */
final class ProblemSubjects {

    private record Subject(PlanPart kind, String name) {}

    private final ReportWords words;
    private final Map<Subject, Extensible> parts = new HashMap<>();

    ProblemSubjects(ReportWords words, Optional<Plan> plan) {
        this.words = words;
        plan.ifPresent(known -> {
            for (PlanPart kind : PlanPart.values()) {
                kind.of(known).forEach(part -> parts.putIfAbsent(new Subject(kind, PlanPart.nameOf(part)), part));
            }
        });
    }

    /** {@code Commitment 4.1-2}, {@code Section 4.1 农业}, {@code Mechanism lmc-center: Lancang-Mekong Center}. */
    String label(Problem problem) {
        if (RuleFamily.of(problem.code()).isAboutConfiguration()) {
            return (words.of("Configuration", "验证配置") + " " + problem.path()).strip();
        }
        if (problem.subject().isEmpty()) {
            return (words.of("Document", "文档") + " " + problem.path()).strip();
        }
        String kind = words.kind(list(problem));
        String name = isSection(problem)
                ? section(problem).map(this::title).orElse(problem.subject())
                : problem.subject()
                        + called(problem)
                                .map(text -> words.of(": ", "：") + text)
                                .orElse("");
        return (kind.isEmpty() ? document(problem) : kind) + " " + name;
    }

    /** The word for the document as a whole. */
    private String document(Problem problem) {
        return RuleFamily.of(problem.code()).isAboutRegisters() ? words.of("Register", "登记册") : words.of("Plan", "计划");
    }

    boolean isSection(Problem problem) {
        return list(problem).equals(PlanPart.SECTION.key());
    }

    private Optional<String> called(Problem problem) {
        Optional<Names> names = part(problem, Member.class)
                .map(Member::names)
                .or(() -> part(problem, NamedElement.class).map(NamedElement::names));
        return names.flatMap(known -> words.isChinese()
                ? known.text(LanguageTag.CHINESE, LanguageTag.ENGLISH)
                : known.text(LanguageTag.ENGLISH, LanguageTag.CHINESE));
    }

    /** The words of the plan that the finding is about: its property {@code quote}, or the quote of its clause. */
    Optional<String> quote(Problem problem) {
        return Optional.ofNullable(problem.properties().get("quote"))
                .or(() -> part(problem, Clause.class).map(Clause::quote))
                .filter(quote -> !quote.isBlank());
    }

    /** The section that the finding is in; empty where it is unknown, or the finding is about several sections. */
    Optional<SectionNumber> section(Problem problem) {
        return switch (PlanPart.ofKey(list(problem)).orElse(PlanPart.PLAN)) {
            case SECTION -> SectionNumber.parse(problem.subject());
            case COMMITMENT -> CommitmentId.parse(problem.subject()).map(CommitmentId::section);
            default ->
                part(problem, PlanElement.class)
                        .flatMap(element -> element.readFrom().stream()
                                .map(Passage::section)
                                .findFirst());
        };
    }

    /** {@code 4.1 农业}, or the number alone where the title is unknown. */
    String title(SectionNumber number) {
        return part(PlanPart.SECTION, number.toString(), Section.class)
                .map(section -> number + " " + section.title())
                .orElse(number.toString());
    }

    private <T> Optional<T> part(Problem problem, Class<T> type) {
        return PlanPart.ofKey(list(problem)).flatMap(kind -> part(kind, problem.subject(), type));
    }

    private <T> Optional<T> part(PlanPart kind, String name, Class<T> type) {
        return Optional.ofNullable(parts.get(new Subject(kind, name)))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The key of the list that the finding is in; empty for the document itself. */
    private static String list(Problem problem) {
        List<String> segments = problem.path().segments();
        return segments.size() < 2 ? "" : segments.get(0);
    }
}
