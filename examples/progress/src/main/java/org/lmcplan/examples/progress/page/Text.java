package org.lmcplan.examples.progress.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.LanguageTag;

/** Running text with links, quotes and the like. Immutable: each call gives a longer one. */
public final class Text {

    private static final Text NONE = new Text(List.of());

    private final List<Span> spans;

    private Text(List<Span> spans) {
        this.spans = spans;
    }

    /** No text. */
    public static Text none() {
        return NONE;
    }

    /** Plain text. */
    public static Text of(String text) {
        return NONE.plain(text);
    }

    /** Followed by plain text. */
    public Text plain(String text) {
        return and(Span.Kind.PLAIN, text, "", Optional.empty());
    }

    /** Followed by text of another language than the page's. */
    public Text in(LanguageTag language, String text) {
        return and(Span.Kind.PLAIN, text, "", Optional.of(language));
    }

    /** Followed by text that stands out. */
    public Text strong(String text) {
        return and(Span.Kind.STRONG, text, "", Optional.empty());
    }

    /** Followed by text that stands back. */
    public Text small(String text) {
        return and(Span.Kind.SMALL, text, "", Optional.empty());
    }

    /** Followed by somebody's words. */
    public Text quote(LanguageTag language, String words) {
        return and(Span.Kind.QUOTE, words, "", Optional.of(language));
    }

    /** Followed by a link; anything but http and https is text only. */
    public Text link(URI address, String text) {
        String scheme = address.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        return web ? and(Span.Kind.LINK, text, address.toString(), Optional.empty()) : plain(text);
    }

    /** Followed by a link to a place of the page. */
    public Text jump(String anchor, String text) {
        return and(Span.Kind.JUMP, text, anchor, Optional.empty());
    }

    /** Followed by a status, shown by a mark and a word. */
    public Text status(String code, String word) {
        return and(Span.Kind.STATUS, word, code, Optional.empty());
    }

    /** Followed by a break of the line. */
    public Text line() {
        return and(Span.Kind.BREAK, "", "", Optional.empty());
    }

    /** Followed by another text. */
    public Text then(Text other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Text(List.copyOf(all));
    }

    /** Texts one after the other, with something between each two. */
    public static Text joined(String between, List<Text> texts) {
        Text all = NONE;
        for (Text each : texts) {
            all = (all.isEmpty() ? all : all.plain(between)).then(each);
        }
        return all;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    List<Span> spans() {
        return spans;
    }

    private Text and(Span.Kind kind, String text, String to, Optional<LanguageTag> language) {
        return then(new Text(List.of(new Span(kind, text, to, language))));
    }
}
