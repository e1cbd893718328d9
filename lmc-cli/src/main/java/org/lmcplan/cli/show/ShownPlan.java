package org.lmcplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.evidence.RegisterIndex;

/**
 * A plan that is shown, with its evidence if there is any.
 *
 * @param operand how the user named the plan
 * @param index the plan
 * @param register the records on the plan; empty if none were given
 * @param assessment the assessment of plan and register; empty if there is no register
 * @param words the language of the user
 */
record ShownPlan(
        String operand,
        PlanIndex index,
        Optional<RegisterIndex> register,
        Optional<Assessment> assessment,
        PlanWords words) {

    ShownPlan with(Assessment progress) {
        return new ShownPlan(operand, index, register, Optional.of(progress), words);
    }

    Plan plan() {
        return index.plan();
    }

    LanguageTag language() {
        return plan().language();
    }

    /** Returns the number of a section with its title and, in another language, the translation. */
    String heading(Section section) {
        String number =
                section.label().orElseGet(() -> section.number().toString()).strip();
        String title = section.title();
        return number + "  " + title + gloss(section);
    }

    String gloss(Section section) {
        return words.translation(section.titleGloss(), language())
                .map(gloss -> "  " + gloss)
                .orElse("");
    }

    /** Returns the titles from the chapter down to the section. */
    String path(SectionNumber number) {
        List<String> titles = new ArrayList<>();
        for (Optional<SectionNumber> at = Optional.of(number);
                at.isPresent();
                at = at.get().parent()) {
            SectionNumber here = at.get();
            titles.add(0, index.section(here).map(this::title).orElse(here.toString()));
        }
        return String.join(" > ", titles);
    }

    private String title(Section section) {
        return section.number() + " "
                + words.translation(section.titleGloss(), language()).orElse(section.title());
    }

    /** Returns the name of an element with its id, or the id alone if it has no name. */
    String named(ElementId id) {
        return name(id).map(name -> name + " [" + id + "]").orElse(id.toString());
    }

    Optional<String> name(ElementId id) {
        return index.find(NamedElement.class, id)
                .flatMap(element -> words.name(element.names()))
                .map(name -> name.text())
                .or(() -> index.find(CooperationArea.class, id)
                        .flatMap(area -> index.section(area.section()))
                        .map(section -> words.translation(section.titleGloss(), language())
                                .orElse(section.title())));
    }

    /** Returns the name of a member state or of an element that takes part. */
    String party(PartyId party) {
        return plan().members().stream()
                .filter(member -> member.id().equals(party))
                .findFirst()
                .map(member -> words.nameText(member.names(), party.value()))
                .orElseGet(() -> party instanceof Slug id ? named(id) : party.value());
    }

    String parties(List<? extends PartyId> parties) {
        return words.list(parties.stream().map(this::party).toList());
    }

    /** Says what a target is, at which stage the text sees it, and what the records show. */
    String facts(CommitmentTarget target) {
        List<String> facts = new ArrayList<>();
        facts.add(PlanPart.of(target).label(words.locale()));
        facts.add(words.of("in the plan: ", "计划表述：") + words.term(target.lifecycle()));
        assessment.flatMap(each -> each.target(target.id())).ifPresent(answer -> facts.add(inRecords(answer)));
        facts.add(words.nameStatus(target.names()));
        return words.facts(facts);
    }

    private String inRecords(TargetAnswer<?, ?> answer) {
        String least = words.term(answer.atLeast());
        String most = words.term(answer.atMost());
        return words.of("in the records: ", "记录所示：")
                + (answer.atLeast().equals(answer.atMost())
                        ? least
                        : words.of("between “" + least + "” and “" + most + "”", "介于“" + least + "”与“" + most + "”之间"));
    }
}
