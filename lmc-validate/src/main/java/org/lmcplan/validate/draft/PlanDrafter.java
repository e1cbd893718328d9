package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Edition;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.Term;
import org.lmcplan.model.text.ReaderLanguage;
import org.lmcplan.validate.wording.StatedTerm;
import org.lmcplan.validate.wording.WordingLanguages;

/** Makes one draft: the head of the plan, then its sections with their clauses. */
final class PlanDrafter {

    private static final Slug TEXT = Slug.of("plan-text");
    /** Stands for a term that the text does not state; no plan runs until then. */
    private static final Term UNKNOWN = Term.until(PartialDate.of(9999));

    private final CleanText clean;
    private final DraftOptions options;
    private final LanguageTag language;
    private final List<TextLine> lines;
    private final List<Question> questions = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();
    private final DraftLayout layout = new DraftLayout();

    PlanDrafter(CleanText clean, DraftOptions options) {
        this.clean = clean;
        this.options = options;
        this.lines = TextLine.split(clean);
        this.language = options.language().orElseGet(() -> TextLanguage.of(clean.text()));
    }

    List<Question> questions() {
        return questions;
    }

    Plan plan() {
        if (options.language().isEmpty()) {
            ask(Question.of(Doubt.LANGUAGE, 1, language), "language");
        }
        askAboutCharacters();
        LeftOutLines.mark(lines, questions);
        DraftOutline outline = DraftOutline.of(lines, language, questions);
        String title = title(outline.title());
        Term term = term(title);
        SectionDrafter sections = new SectionDrafter(clean.text(), lines, outline, language, layout, questions);
        sections.draft(outline.title());
        layout.removed(clean.removed());
        if (lines.stream().allMatch(TextLine::isEmpty)) {
            questions.add(Question.of(Doubt.NO_TEXT, 1));
        } else if (!WordingLanguages.includes(language)) {
            questions.add(Question.of(Doubt.NO_WORDS, 1, language));
        }
        Plan.Builder plan = Plan.builder()
                .id(options.id().orElseGet(() -> id(term)))
                .names(Names.of(language, name(title)))
                .language(language)
                .edition(Edition.FULL)
                .term(term)
                .title(title)
                .textSource(TEXT)
                .addSource(source(title))
                .sections(sections.sections())
                .commitments(sections.commitments())
                .statements(sections.statements());
        return plan.extensions(Undecided.of(undecided).with(DraftLayout.KEY, layout.value()))
                .build();
    }

    private void ask(Question question, String key) {
        questions.add(question.at(DocumentPath.root().child(key)));
        undecided.add(key);
    }

    private void askAboutCharacters() {
        if (!clean.removed().isEmpty()) {
            CleanText.Removed first = clean.removed().get(0);
            int line = 1;
            for (TextLine each : lines) {
                line = each.start() <= first.at() ? each.number() : line;
            }
            questions.add(Question.of(
                    Doubt.CHARACTERS,
                    line,
                    clean.removed().size(),
                    String.format(java.util.Locale.ROOT, "U+%04X", first.codePoint())));
        }
    }

    private String title(List<Integer> found) {
        if (found.isEmpty()) {
            ask(Question.of(Doubt.NO_TITLE, 1), "title");
            boolean chinese = ReaderLanguage.isChinese(language.toLocale());
            return options.title().orElse(chinese ? "标题待补" : "Title to be added");
        }
        String title = found.stream().map(at -> lines.get(at).text()).collect(Collectors.joining("\n"));
        ask(Question.of(Doubt.TITLE, lines.get(found.get(0)).number(), title.replace('\n', ' ')), "title");
        return title;
    }

    private Term term(String title) {
        if (options.term().isPresent()) {
            return options.term().get();
        }
        Optional<Term> stated = StatedTerm.allIn(title.replace('\n', ' ')).stream()
                .flatMap(one -> one.readings().stream())
                .findFirst();
        ask(
                stated.map(term -> Question.of(Doubt.TERM, 1, term, title.replace('\n', ' ')))
                        .orElseGet(() -> Question.of(Doubt.NO_TERM, 1, UNKNOWN)),
                "term");
        return stated.orElse(UNKNOWN);
    }

    private static Slug id(Term term) {
        String from = term.firstYear().map(year -> year + "-").orElse("");
        return Slug.of(term.equals(UNKNOWN) ? "plan" : "plan-" + from + term.lastYear());
    }

    private static Name name(String title) {
        return Name.builder()
                .text(title.replace('\n', ' '))
                .status(NameStatus.OFFICIAL)
                .source(TEXT)
                .build();
    }

    private Source source(String title) {
        if (options.publisher().isEmpty()
                || options.address().isEmpty()
                || options.published().isEmpty()) {
            questions.add(Question.of(Doubt.SOURCE, 1)
                    .at(DocumentPath.root().child("sources").child(0)));
            undecided.add("sources");
        }
        return Source.builder()
                .id(TEXT)
                .title(LocalizedText.of(language, title.replace('\n', ' ')))
                .publisher(options.publisher())
                .address(options.address())
                .published(options.published())
                .build();
    }
}
