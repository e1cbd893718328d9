package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.draft.DraftBody.Patch;
import org.lmcplan.validate.draft.DraftLayout.Around;
import org.lmcplan.validate.wording.DraftWords;
import org.lmcplan.validate.wording.PlanFraming;

/** Drafts the sections of an outline one after the other, with what was printed between them. */
final class SectionDrafter {

    private static final int MOST_OF_WORDS = 60;
    private static final int MOST_OF_HAN = 20;

    private final String text;
    private final List<TextLine> lines;
    private final DraftOutline outline;
    private final DraftLayout layout;
    private final List<Question> questions;
    private final ClauseDrafter clauses;
    private final int longest;
    private final List<Section> sections = new ArrayList<>();
    /** Sections of goals, principles or preambles: what is below them promises nothing either. */
    private final Set<SectionNumber> framing = new HashSet<>();

    private int end;
    private int wrapped;
    private int firstWrapped = 1;

    SectionDrafter(
            String text,
            List<TextLine> lines,
            DraftOutline outline,
            LanguageTag language,
            DraftLayout layout,
            List<Question> questions) {
        this.text = text;
        this.lines = lines;
        this.outline = outline;
        this.layout = layout;
        this.questions = questions;
        this.clauses = new ClauseDrafter(language, questions, this::lineAt);
        this.longest = lines.stream()
                .filter(TextLine::hasWords)
                .mapToInt(line -> line.end() - line.start())
                .max()
                .orElse(0);
    }

    List<Section> sections() {
        return sections;
    }

    List<Commitment> commitments() {
        return clauses.commitments();
    }

    List<PlanStatement> statements() {
        return clauses.statements();
    }

    /** Drafts all sections after a title on these lines. */
    void draft(List<Integer> title) {
        draftTitle(title);
        List<DraftSection> all = outline.sections();
        for (int i = 0; i < all.size(); i++) {
            int next = i + 1 < all.size() ? all.get(i + 1).firstLine() : lines.size();
            draft(all.get(i), next);
        }
        layout.end(text.substring(end));
        if (wrapped > 0) {
            questions.add(Question.of(Doubt.WRAPPED, firstWrapped, wrapped));
        }
    }

    private void draftTitle(List<Integer> title) {
        if (title.isEmpty()) {
            layout.putTitle(new Around("", null, List.of()));
            return;
        }
        List<Patch> patches = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < title.size(); i++) {
            TextLine line = lines.get(title.get(i));
            if (i > 0) {
                String printed = text.substring(end, line.start());
                if (!printed.equals("\n")) {
                    patches.add(new Patch(length, 1, printed));
                }
                length++;
            } else {
                layout.putTitle(new Around(text.substring(0, line.start()), "", patches));
            }
            length += line.end() - line.start();
            end = line.end();
        }
    }

    private void draft(DraftSection section, int nextLine) {
        DraftBody body = body(section, nextLine);
        String title = section.title().orElseGet(() -> firstWords(body.text()));
        String before;
        String between = null;
        int begins = section.isTitlePrinted() ? section.titleStart() : section.bodyStart();
        if (!section.isTitlePrinted() && !body.isEmpty()) {
            begins = body.start();
        }
        before = text.substring(end, begins);
        end = begins;
        if (section.isTitlePrinted()) {
            end = section.titleEnd();
            between = body.isEmpty() ? "" : text.substring(end, body.start());
        }
        end = body.isEmpty() ? end : body.end();
        layout.put(section.number().toString(), new Around(before, between, body.patches()));
        sections.add(Section.builder()
                .number(section.number())
                .label(section.label())
                .title(title)
                .body(body.isEmpty() ? Optional.empty() : Optional.of(body.text()))
                .build());
        int line = lines.get(section.firstLine()).number();
        if (body.wrapped() > 0) {
            firstWrapped = wrapped == 0 ? line : firstWrapped;
            wrapped += body.wrapped();
        }
        boolean frames = frames(section, title, body.text());
        if (frames && !body.isEmpty()) {
            questions.add(Question.of(Doubt.GOALS, line, section.number())
                    .at(DocumentPath.root().child("sections").child(sections.size() - 1)));
        }
        clauses.draft(section, body, frames);
    }

    private int lineAt(int index) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low).number();
    }

    private boolean frames(DraftSection section, String title, String body) {
        boolean isAbove = section.number().parent().filter(framing::contains).isPresent();
        boolean isPreamble = sections.size() == 1
                && !section.isTitlePrinted()
                && section.bodyStart() == lines.get(section.firstLine()).start() // no number before it
                && outline.sections().size() > 1;
        boolean frames = isAbove
                || isPreamble
                || (!section.isAnnex() && PlanFraming.isFraming(section.isTitlePrinted() ? title : "", body))
                || DraftWords.announcesGoals(title);
        if (frames) {
            framing.add(section.number());
        }
        return frames;
    }

    private DraftBody body(DraftSection section, int nextLine) {
        DraftBody body = new DraftBody(text, longest);
        for (int i = section.firstLine(); i < nextLine; i++) {
            TextLine line = lines.get(i);
            int from = Math.max(line.start(), section.bodyStart());
            if (line.hasWords() && from < line.end()) {
                Enumerator label = from == line.start() ? outline.label(i).orElse(null) : null;
                body.add(from, line.end(), label);
            }
        }
        return body;
    }

    /** The words with which a text begins, in place of a heading. */
    private static String firstWords(String body) {
        int stop = 0;
        boolean isHan = HeadingShape.hasHan(body);
        int most = isHan ? MOST_OF_HAN : MOST_OF_WORDS;
        int blank = -1;
        while (stop < body.length() && stop < most && "。！？；，,;:：\n".indexOf(body.charAt(stop)) < 0) {
            blank = body.charAt(stop) == ' ' ? stop : blank;
            stop++;
        }
        boolean isCut = stop == most && stop < body.length();
        int end = isCut && blank > 0 ? blank : stop;
        if (end > 0 && end < body.length() && Character.isLowSurrogate(body.charAt(end))) {
            end++;
        }
        while (end > 0 && TextLine.showsNothing(body.codePointBefore(end))) {
            end -= Character.charCount(body.codePointBefore(end));
        }
        while (end > 1 && body.charAt(end - 1) == '.') {
            end--;
        }
        return end == 0 ? body.substring(0, Character.charCount(body.codePointAt(0))) : body.substring(0, end);
    }
}
