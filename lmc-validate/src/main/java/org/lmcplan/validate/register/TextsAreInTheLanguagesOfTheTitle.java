package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Names;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/**
 * Names, titles, descriptions, places and notes of a register are in each language of its title. What a source says, and the headline
 * of a source, stay in the language of the source.
 */
final class TextsAreInTheLanguagesOfTheTitle extends StandardRegisterRule {

    private static final Complaint MISSING = Complaint.of(
                    "'{id}' has a text without '{language}', a language of the title of the register.",
                    "“{id}”的一处文字缺少登记册标题所用的语言“{language}”。")
            .hint("add the text in this language", "请补充该语言的文字");

    TextsAreInTheLanguagesOfTheTitle() {
        super(note("LMC-E110"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Set<LanguageTag> required = register.register().title().byLanguage().keySet();
        check(register.whole(), textsOf(register.register()), required, reporter);
        register.funders().forEach(entry -> check(entry, textsOf(entry.value()), required, reporter));
        register.records().forEach(entry -> check(entry, textsOf(entry.value()), required, reporter));
        register.projects().forEach(entry -> check(entry, textsOf(entry.value()), required, reporter));
        register.searches().forEach(entry -> check(entry, textsOf(entry.value()), required, reporter));
    }

    private static void check(
            RegisterEntry<?> entry, List<TextForReaders> texts, Set<LanguageTag> required, FindingReporter reporter) {
        for (TextForReaders text : texts) {
            for (LanguageTag language : required) {
                if (!text.languages().isEmpty() && !text.languages().contains(language)) {
                    reporter.report(MISSING).in(entry).at(text.at().toArray()).with("language", language);
                }
            }
        }
    }

    private static List<TextForReaders> textsOf(Register register) {
        return List.of(TextForReaders.of(register.note(), "note"));
    }

    private static List<TextForReaders> textsOf(Funder funder) {
        return List.of(TextForReaders.of(funder.names(), "names"), TextForReaders.of(funder.note(), "note"));
    }

    private static List<TextForReaders> textsOf(EvidenceSearch search) {
        return List.of(TextForReaders.of(search.note(), "note"));
    }

    private static List<TextForReaders> textsOf(Project project) {
        List<TextForReaders> texts = new ArrayList<>();
        texts.add(TextForReaders.of(project.names(), "names"));
        texts.add(TextForReaders.of(project.description(), "description"));
        for (int i = 0; i < project.organisations().size(); i++) {
            texts.add(TextForReaders.of(project.organisations().get(i), "organisations", i));
        }
        texts.addAll(notesOf(project.citations()));
        texts.add(TextForReaders.of(project.note(), "note"));
        return texts;
    }

    private static List<TextForReaders> textsOf(EvidenceRecord each) {
        List<TextForReaders> texts = new ArrayList<>();
        texts.add(TextForReaders.of(each.title(), "title"));
        each.place().ifPresent(place -> texts.add(TextForReaders.of(place.locality(), "place", "locality")));
        if (each instanceof MeasurementRecord measurement) {
            texts.add(TextForReaders.of(measurement.text(), "text"));
            texts.add(TextForReaders.of(measurement.unit(), "unit"));
        }
        texts.addAll(notesOf(each.citations()));
        texts.add(TextForReaders.of(each.note(), "note"));
        return texts;
    }

    private static List<TextForReaders> notesOf(List<Citation> citations) {
        List<TextForReaders> notes = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            notes.add(TextForReaders.of(citations.get(i).note(), "citations", i, "note"));
        }
        return notes;
    }

    /**
     * A text that readers of each language need.
     *
     * @param languages those that it is in; none if there is no such text
     * @param at its path within the part
     */
    private record TextForReaders(Set<LanguageTag> languages, List<Object> at) {

        static TextForReaders of(LocalizedText text, Object... at) {
            return new TextForReaders(text.byLanguage().keySet(), List.of(at));
        }

        static TextForReaders of(Names names, Object... at) {
            return new TextForReaders(names.byLanguage().keySet(), List.of(at));
        }
    }
}
