package org.lmcplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Nearest;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Member;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.problem.Message;

/** What an id or number on the command line means: a section, an element of the plan, a member, a source or a record. */
record Topic(Extensible part) {

    /** Returns whether a word can be an id at all. */
    static boolean isId(String word) {
        return SectionNumber.parse(word).isPresent()
                || ElementId.parse(word).isPresent()
                || CountryCode.parse(word).isPresent();
    }

    /**
     * Looks an id up.
     *
     * @throws CommandFailure if nothing has it
     */
    static Topic of(ShownPlan shown, String id) {
        Optional<Extensible> found = SectionNumber.parse(id)
                .flatMap(number -> shown.index().section(number))
                .map(section -> (Extensible) section)
                .or(() -> ElementId.parse(id).flatMap(element -> shown.index().find(element)))
                .or(() -> member(shown, id))
                .or(() -> source(shown, id))
                .or(() -> evidence(shown, id));
        return new Topic(found.orElseThrow(() -> unknown(shown, id)));
    }

    private static Optional<Extensible> member(ShownPlan shown, String id) {
        return shown.plan().members().stream()
                .filter(member -> member.id().value().equals(id))
                .map(member -> (Extensible) member)
                .findFirst();
    }

    private static Optional<Extensible> source(ShownPlan shown, String id) {
        return shown.plan().sources().stream()
                .filter(source -> source.id().value().equals(id))
                .map(source -> (Extensible) source)
                .findFirst();
    }

    private static Optional<Extensible> evidence(ShownPlan shown, String id) {
        return shown.register().flatMap(register -> Slug.parse(id).flatMap(slug -> EvidenceLines.find(register, slug)));
    }

    /** Returns whether its progress is known from records. */
    boolean hasProgress() {
        return part instanceof Section || part instanceof Commitment || part instanceof CommitmentTarget;
    }

    void write(ShownPlan shown, PrintedPage page) {
        if (part instanceof Section section) {
            new SectionPage(shown, page).write(section.number());
        } else if (part instanceof Commitment commitment) {
            new CommitmentPage(shown, page).write(commitment);
        } else if (part instanceof PlanElement element) {
            new ElementPage(shown, page).write(element);
        } else if (part instanceof Member member) {
            new OtherPage(shown, page).member(member);
        } else if (part instanceof Source source) {
            new OtherPage(shown, page).source(source);
        } else {
            new OtherPage(shown, page).evidence((Evidence) part);
        }
    }

    static CommandFailure unknown(ShownPlan shown, String id) {
        List<String> near = Nearest.several(id, ids(shown), 5);
        return CommandFailure.usage(
                Message.of("{0} has nothing with the id '{1}'.", "{0} 中没有标识“{1}”。", shown.operand(), id),
                near.isEmpty()
                        ? Message.of(
                                "'lmc show' lists the sections, --search WORDS finds words",
                                "“lmc show”列出各章节，--search 按词语查找")
                        : Message.of(
                                "did you mean {0}?",
                                "您是否想用 {0}？", Message.verbatim(String.join(", ", near), String.join("、", near))));
    }

    private static List<String> ids(ShownPlan shown) {
        List<String> ids = new ArrayList<>();
        shown.plan().sections().forEach(section -> ids.add(section.number().toString()));
        shown.index().elements().forEach(element -> ids.add(element.id().value()));
        Stream.concat(
                        shown.plan().members().stream()
                                .map(member -> member.id().value()),
                        shown.plan().sources().stream()
                                .map(source -> source.id().value()))
                .forEach(ids::add);
        shown.register().ifPresent(register -> {
            register.register().records().forEach(record -> ids.add(record.id().value()));
            register.register()
                    .projects()
                    .forEach(project -> ids.add(project.id().value()));
        });
        return ids;
    }
}
