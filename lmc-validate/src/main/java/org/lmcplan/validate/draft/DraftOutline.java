package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.draft.SeriesFinder.Series;
import org.lmcplan.validate.wording.MarkerGuess;

/** The title and the sections of a text, and the numbered paragraphs within them. */
final class DraftOutline {

    private final List<TextLine> lines;
    private final LanguageTag language;
    private final List<Question> questions;
    private final List<Integer> title;
    private final List<DraftSection> sections = new ArrayList<>();
    /** What is printed before paragraphs, by the index of their line. */
    private final Map<Integer, Enumerator> labels = new HashMap<>();

    private DraftOutline(List<TextLine> lines, LanguageTag language, List<Question> questions) {
        this.lines = lines;
        this.language = language;
        this.questions = questions;
        this.title = TitleLines.of(lines);
    }

    static DraftOutline of(List<TextLine> lines, LanguageTag language, List<Question> questions) {
        DraftOutline outline = new DraftOutline(lines, language, questions);
        outline.read();
        return outline;
    }

    /** The indexes of the lines of the title. */
    List<Integer> title() {
        return title;
    }

    List<DraftSection> sections() {
        return sections;
    }

    /** What is printed before the words of a line; empty if it has no number, or begins a section. */
    Optional<Enumerator> label(int line) {
        return Optional.ofNullable(labels.get(line));
    }

    private int afterTitle() {
        return title.isEmpty() ? 0 : title.get(title.size() - 1) + 1;
    }

    private void read() {
        List<HeadingLine> numbered = numbered();
        Set<Integer> withNumber =
                numbered.stream().map(HeadingLine::line).collect(Collectors.toCollection(HashSet::new));
        withNumber.addAll(labels.keySet());
        PlainHeadings finder = new PlainHeadings(lines, withNumber);
        Set<Integer> plain = new TreeSet<>(finder.framing(afterTitle()));
        List<Series> all = SeriesFinder.of(numbered, plain);
        boolean alike = numbered.stream().noneMatch(line -> line.shape().isHeading());
        if (alike) {
            plain.addAll(finder.likely(afterTitle()));
            plain.addAll(finder.capitals(afterTitle()));
        }
        HeadingVote.decide(lines, numbered, all, plain, language);
        Map<Integer, HeadingLine> headings = new HashMap<>();
        for (HeadingLine line : numbered) {
            if (line.isHeading()) {
                headings.put(line.line(), line);
            } else if (line.reading().style() != EnumeratorStyle.ARABIC_BLANK) {
                labels.put(line.line(), line.enumerator());
            }
        }
        addSections(headings, plain);
        if (!alike) {
            finder.capitals(afterTitle()).stream()
                    .filter(at -> !plain.contains(at))
                    .forEach(at -> questions.add(Question.of(
                            Doubt.MAYBE_HEADING,
                            lines.get(at).number(),
                            lines.get(at).text())));
        }
    }

    private List<HeadingLine> numbered() {
        List<HeadingLine> numbered = new ArrayList<>();
        for (int i = afterTitle(); i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Optional<Enumerator> enumerator = line.hasWords() ? EnumeratorReader.read(line.text()) : Optional.empty();
            if (enumerator.isPresent()) {
                String words = words(i, enumerator.get());
                if (!mayBegin(enumerator.get(), words)) {
                    if (!words.isEmpty()) {
                        labels.put(i, enumerator.get());
                    }
                } else {
                    boolean isDotted = enumerator.get().first().style() == EnumeratorStyle.DOTTED;
                    HeadingShape shape =
                            words.isEmpty() ? new HeadingShape(true, false, 0, -1) : HeadingShape.of(words, isDotted);
                    numbered.add(new HeadingLine(i, enumerator.get(), words, shape));
                }
            }
        }
        return numbered;
    }

    /** Whether a number can begin a section; most cannot without words. */
    private static boolean mayBegin(Enumerator enumerator, String words) {
        EnumeratorStyle.Use use = enumerator.first().style().use();
        return use == EnumeratorStyle.Use.HEADING || (use != EnumeratorStyle.Use.ITEM && !words.isEmpty());
    }

    /** The words after a number, with the lines that go on in small letters. */
    private String words(int at, Enumerator enumerator) {
        String text = lines.get(at).text();
        StringBuilder words = new StringBuilder(
                text.substring(Math.min(enumerator.length(), text.length())).strip());
        for (int i = at + 1; i < lines.size() && i < at + 8 && goesOn(i); i++) {
            words.append(' ').append(lines.get(i).text());
        }
        return words.toString();
    }

    private boolean goesOn(int at) {
        return lines.get(at).hasWords()
                && Character.isLowerCase(lines.get(at).text().codePointAt(0))
                && EnumeratorReader.read(lines.get(at).text()).isEmpty();
    }

    private void addSections(Map<Integer, HeadingLine> headings, Set<Integer> plain) {
        SectionNumbers numbers = new SectionNumbers(language, questions);
        boolean begun = false;
        for (int i = afterTitle(); i < lines.size(); i++) {
            TextLine line = lines.get(i);
            HeadingLine heading = headings.get(i);
            if (heading != null) {
                begun |= addNumbered(heading, numbers, begun);
            } else if (plain.contains(i) && line.hasWords()) {
                questions.add(Question.of(Doubt.UNNUMBERED, line.number(), line.text()));
                begun |= add(
                        numbers.next(), Optional.empty(), i, line.start(), line.end(), line.text(), line.end(), false);
            } else if (!begun && line.hasWords()) {
                begun = addUntitled(numbers.next(), Optional.empty(), i, line.start(), false);
                questions.add(Question.of(Doubt.PREAMBLE, line.number(), last()));
            }
        }
    }

    private SectionNumber last() {
        return sections.get(sections.size() - 1).number();
    }

    private boolean addNumbered(HeadingLine heading, SectionNumbers numbers, boolean begun) {
        int at = heading.line();
        TextLine line = lines.get(at);
        String printed = heading.enumerator().label();
        int words = wordsAfter(line, heading.enumerator());
        Optional<SectionNumber> number = numbers.next(heading.reading(), printed, line.number());
        if (number.isEmpty()) {
            questions.add(Question.of(Doubt.TOO_DEEP, line.number(), line.text()));
            labels.put(at, heading.enumerator());
            if (!begun) {
                return addUntitled(numbers.next(), Optional.empty(), at, line.start(), false);
            }
            return false;
        }
        Optional<String> label = numbers.label(number.get(), heading.reading(), printed);
        boolean isAnnex = heading.reading().style() == EnumeratorStyle.ANNEX;
        if (words >= line.end()) {
            return addWithoutWords(number, label, at, printed, isAnnex);
        }
        HeadingShape shape = HeadingShape.of(line.text().substring(words - line.start()), isDotted(heading));
        if (shape.isHeading() && !(shape.needsText() && isSentence(at, heading))) {
            int end = words + shape.titleEnd();
            int body = shape.hasText() ? words + shape.bodyStart() : line.end();
            return add(
                    number,
                    label,
                    at,
                    words,
                    end,
                    line.text().substring(words - line.start(), end - line.start()),
                    body,
                    isAnnex);
        }
        questions.add(Question.of(Doubt.NO_HEADING, line.number(), number.get()));
        return addUntitled(number, label, at, words, isAnnex);
    }

    /** Whether the words after a number are a sentence of the text, and not a heading that ends with a full stop. */
    private boolean isSentence(int at, HeadingLine heading) {
        int next = at + 1;
        while (next < lines.size() && !lines.get(next).hasWords()) {
            next++;
        }
        boolean isFollowed = next < lines.size()
                && EnumeratorReader.read(lines.get(next).text()).isEmpty();
        boolean isArticle = heading.reading().style() == EnumeratorStyle.ARTICLE;
        String words = heading.words();
        return (isArticle || !isFollowed)
                && (words.indexOf('，') >= 0
                        || words.length() > 16
                        || MarkerGuess.of(words, language).isPresent());
    }

    private static int wordsAfter(TextLine line, Enumerator enumerator) {
        String text = line.text();
        int at = Math.min(enumerator.length(), text.length());
        while (at < text.length() && TextLine.showsNothing(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return line.start() + at;
    }

    private static boolean isDotted(HeadingLine heading) {
        return heading.reading().style() == EnumeratorStyle.DOTTED;
    }

    /** A number alone on its line: the heading is on the next one, or there is none. */
    private boolean addWithoutWords(
            Optional<SectionNumber> number, Optional<String> label, int at, String printed, boolean isAnnex) {
        int next = at + 1;
        while (next < lines.size() && next <= at + 3 && !lines.get(next).hasWords()) {
            next++;
        }
        if (next < lines.size() && lines.get(next).hasWords()) {
            TextLine line = lines.get(next);
            boolean isHeading = EnumeratorReader.read(line.text()).isEmpty()
                    && HeadingShape.of(line.text(), false)
                            .equals(new HeadingShape(true, false, line.text().length(), -1));
            if (isHeading) {
                return add(number, label, at, line.start(), line.end(), line.text(), line.end(), isAnnex);
            }
        }
        TextLine line = lines.get(at);
        sections.add(
                new DraftSection(number.orElseThrow(), label, -1, -1, Optional.of(printed), line.end(), at, isAnnex));
        return true;
    }

    private boolean addUntitled(
            Optional<SectionNumber> number, Optional<String> label, int at, int bodyStart, boolean isAnnex) {
        number.ifPresent(
                one -> sections.add(new DraftSection(one, label, -1, -1, Optional.empty(), bodyStart, at, isAnnex)));
        return number.isPresent();
    }

    private boolean add(
            Optional<SectionNumber> number,
            Optional<String> label,
            int at,
            int start,
            int end,
            String words,
            int bodyStart,
            boolean isAnnex) {
        number.ifPresent(one ->
                sections.add(new DraftSection(one, label, start, end, Optional.of(words), bodyStart, at, isAnnex)));
        return number.isPresent();
    }
}
