package org.lmcplan.examples.progress.page;

import org.lmcplan.examples.progress.page.Span.Kind;

/** Running text as HTML. */
final class HtmlText {

    private final Markup html;

    HtmlText(Markup html) {
        this.html = html;
    }

    void write(Text text) {
        text.spans().forEach(this::write);
    }

    /** The mark of a status, drawn once for the whole page; its name stands beside it. */
    void mark(String status) {
        html.open("svg", "class", "mark " + status, "aria-hidden", "true", "viewBox", "0 0 16 16");
        html.empty("use", "href", "#mark-" + status).close();
    }

    private void write(Span span) {
        switch (span.kind()) {
            case BREAK -> html.empty("br");
            case LINK ->
                html.element("a", span.text(), "href", span.to(), "rel", "noopener noreferrer", "class", "source");
            case JUMP -> html.element("a", span.text(), "href", "#" + span.to());
            case STATUS -> {
                html.open("span", "class", "status " + span.to());
                mark(span.to());
                html.text(span.text()).close();
            }
            case PLAIN, STRONG, SMALL, QUOTE -> element(span);
        }
    }

    private void element(Span span) {
        String name = switch (span.kind()) {
            case STRONG -> "strong";
            case SMALL -> "small";
            case QUOTE -> "q";
            default -> "span";
        };
        if (span.language().isPresent()) {
            html.element(name, span.text(), "lang", span.language().get(), "dir", "auto");
        } else if (span.kind() == Kind.PLAIN) {
            html.text(span.text());
        } else {
            html.element(name, span.text(), "dir", "auto");
        }
    }
}
