package org.lmcplan.report.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.report.page.TextSpan.SpanKind;

/** Text with links, quotes and emphasis. Immutable: each method returns a longer text. */
public final class StyledText {

    private static final StyledText NONE = new StyledText(List.of());

    private final List<TextSpan> spans;

    private StyledText(List<TextSpan> spans) {
        this.spans = spans;
    }

    public static StyledText none() {
        return NONE;
    }

    public static StyledText of(String text) {
        return NONE.plain(text);
    }

    public static StyledText of(long number) {
        return of(Long.toString(number));
    }

    public StyledText plain(String text) {
        return and(SpanKind.PLAIN, text, "", Optional.empty());
    }

    /** Adds text in another language than that of the page. */
    public StyledText in(LanguageTag language, String text) {
        return and(SpanKind.PLAIN, text, "", Optional.of(language));
    }

    public StyledText strong(String text) {
        return and(SpanKind.STRONG, text, "", Optional.empty());
    }

    public StyledText small(String text) {
        return and(SpanKind.SMALL, text, "", Optional.empty());
    }

    public StyledText quote(LanguageTag language, String words) {
        return and(SpanKind.QUOTE, words, "", Optional.of(language));
    }

    /** Adds a link; an address that is not http or https becomes plain text. */
    public StyledText link(URI address, String text) {
        String scheme = address.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        return web ? and(SpanKind.LINK, text, address.toString(), Optional.empty()) : plain(text);
    }

    /** Adds a link to an anchor on the same page. */
    public StyledText jump(String anchor, String text) {
        return and(SpanKind.JUMP, text, anchor, Optional.empty());
    }

    /** Adds a status, shown as an icon and a word. */
    public StyledText status(String code, String word) {
        return and(SpanKind.STATUS, word, code, Optional.empty());
    }

    /** Adds a line break, unless the text is still empty. */
    public StyledText line() {
        return isEmpty() ? this : and(SpanKind.BREAK, "", "", Optional.empty());
    }

    public StyledText then(StyledText other) {
        List<TextSpan> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new StyledText(List.copyOf(all));
    }

    public static StyledText joined(String separator, List<StyledText> texts) {
        StyledText all = NONE;
        for (StyledText each : texts) {
            all = (all.isEmpty() ? all : all.plain(separator)).then(each);
        }
        return all;
    }

    /** Joins texts, each on its own line. */
    public static StyledText lines(List<StyledText> texts) {
        StyledText all = NONE;
        for (StyledText each : texts) {
            all = all.line().then(each);
        }
        return all;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    List<TextSpan> spans() {
        return spans;
    }

    private StyledText and(SpanKind kind, String text, String target, Optional<LanguageTag> language) {
        return then(new StyledText(List.of(new TextSpan(kind, text, target, language))));
    }
}
