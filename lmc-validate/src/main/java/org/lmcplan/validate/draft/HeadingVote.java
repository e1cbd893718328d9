package org.lmcplan.validate.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.validate.draft.EnumeratorStyle.Use;
import org.lmcplan.validate.draft.SeriesFinder.Series;
import org.lmcplan.validate.wording.MarkerGuess;

/** Decides which series of numbered lines are headings: those most of which look like headings and have text or sections below. */
final class HeadingVote {

    private static final int FEW_LETTERS = 40;

    private final List<TextLine> lines;
    private final Map<Integer, HeadingLine> byLine;
    private final LanguageTag language;

    private HeadingVote(List<TextLine> lines, List<HeadingLine> numbered, LanguageTag language) {
        this.lines = lines;
        this.byLine = numbered.stream().collect(Collectors.toMap(HeadingLine::line, one -> one));
        this.language = language;
    }

    /** Decides all series. If none is one of headings, those at the top are. */
    static void decide(
            List<TextLine> lines,
            List<HeadingLine> numbered,
            List<Series> all,
            Set<Integer> breaks,
            LanguageTag language) {
        HeadingVote vote = new HeadingVote(lines, numbered, language);
        boolean any = !breaks.isEmpty();
        for (Series series : all) {
            boolean isOfHeadings = vote.isOfHeadings(series);
            any |= isOfHeadings;
            series.lines().forEach(line -> line.decide(isOfHeadings));
        }
        if (!any) {
            all.stream()
                    .filter(series -> series.above() == null
                            && series.lines().size() > 1
                            && series.lines().get(0).reading().style().use() == Use.EITHER
                            && series.lines().get(0).reading().style() != EnumeratorStyle.ARABIC_BLANK)
                    .forEach(series -> series.lines().forEach(line -> line.decide(true)));
        }
    }

    private boolean isOfHeadings(Series series) {
        HeadingLine first = series.lines().get(0);
        EnumeratorStyle style = first.reading().style();
        int size = series.lines().size();
        long alike = series.lines().stream().filter(this::isHeading).count();
        boolean most = alike * 2 > size || (alike * 2 == size && isHeading(first));
        boolean isList = series.above() != null
                && style.use() != Use.HEADING
                && series.lines().stream().noneMatch(this::hasText);
        return switch (style) {
            case ARABIC_BLANK -> most && size > 1 && first.reading().ordinal() == 1;
            case DOTTED -> isDottedHeading(series, alike);
            default -> style.use() == Use.HEADING || (style.use() != Use.ITEM && most && !isList);
        };
    }

    /** Activities such as "1.1.1.2 Implement guidelines" are paragraphs: they promise something, and nothing is below them. */
    private boolean isDottedHeading(Series series, long alike) {
        HeadingLine above = series.above();
        boolean arePromises = above != null
                && above.isHeading()
                && series.lines().stream().noneMatch(this::hasText)
                && series.lines().stream().filter(this::promises).count() * 2
                        > series.lines().size();
        return !arePromises && (above != null || alike > 0);
    }

    private boolean isHeading(HeadingLine line) {
        HeadingShape shape = line.shape();
        boolean hasText = hasText(line);
        EnumeratorStyle style = line.reading().style();
        if (!shape.isHeading() || (shape.needsText() && !(hasText && followedByText(line)))) {
            return false;
        }
        if (isEntry(line) && style != EnumeratorStyle.DOTTED) {
            return false;
        }
        if (style.use() == Use.WITH_TEXT) {
            return hasText && !(shape.hasText() && promises(line) && !HeadingShape.hasHan(line.words()));
        }
        boolean isDotted = style == EnumeratorStyle.DOTTED;
        if (shape.hasText() && !isDotted && !HeadingShape.hasHan(line.words())) {
            return !promises(line);
        }
        return hasText || isDotted || !promises(line);
    }

    /** An entry of a list, such as "1. Gauges: EUR 1.2 million": a few words and nothing below. */
    private boolean isEntry(HeadingLine line) {
        HeadingShape shape = line.shape();
        if (!shape.hasText() || line.words().length() - shape.bodyStart() > FEW_LETTERS) {
            return false;
        }
        char mark = line.words().charAt(shape.titleEnd());
        int next = next(line.line());
        return (mark == ':' || mark == '：') && (next < 0 || byLine.containsKey(next));
    }

    private boolean promises(HeadingLine line) {
        String title = line.words().substring(0, line.shape().titleEnd());
        return MarkerGuess.of(title, language).isPresent();
    }

    /** Whether text is on the same line or the next one, or another series begins below. */
    private boolean hasText(HeadingLine line) {
        if (line.shape().hasText()) {
            return true;
        }
        int next = next(line.line());
        if (next < 0) {
            return false;
        }
        HeadingLine following = byLine.get(next);
        return following == null || isBelow(following, line);
    }

    private boolean followedByText(HeadingLine line) {
        return line.shape().hasText() || !byLine.containsKey(next(line.line()));
    }

    private static boolean isBelow(HeadingLine following, HeadingLine line) {
        return following.series() != line.series()
                && following.reading().ordinal() == 1
                && following.reading().style() != EnumeratorStyle.ANNEX
                && !(following.reading().key().equals(line.reading().key())
                        && following.reading().path().equals(line.reading().path()));
    }

    /** The index of the next line with words that is not the rest of this one; -1 if there is none. */
    private int next(int from) {
        return IntStream.range(from + 1, Math.min(lines.size(), from + 200))
                .filter(at -> lines.get(at).hasWords())
                .findFirst()
                .orElse(-1);
    }
}
