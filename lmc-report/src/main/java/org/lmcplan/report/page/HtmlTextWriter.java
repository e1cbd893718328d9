package org.lmcplan.report.page;

import org.lmcplan.model.text.MarkupWriter;
import org.lmcplan.report.page.TextSpan.SpanKind;

/** Writes styled text as HTML. */
final class HtmlTextWriter {

    private final MarkupWriter html;

    HtmlTextWriter(MarkupWriter html) {
        this.html = html;
    }

    /** Writes an element with text from data in it. */
    void element(String name, String text, Object... attributes) {
        html.open(name, attributes).proseLine(text).close();
    }

    void write(StyledText text) {
        text.spans().forEach(this::write);
    }

    /** Writes the icon of a status, which the page defines once. The status must follow in words. */
    void icon(String status) {
        html.open("svg", "class", "mark " + status, "aria-hidden", "true", "viewBox", "0 0 16 16");
        html.empty("use", "href", "#mark-" + status).close();
    }

    private void write(TextSpan span) {
        switch (span.kind()) {
            case BREAK -> html.empty("br");
            case LINK ->
                element("a", span.text(), "href", span.target(), "rel", "noopener noreferrer", "class", "source");
            case JUMP -> element("a", span.text(), "href", "#" + span.target());
            case STATUS -> {
                html.open("span", "class", "status " + span.target());
                icon(span.target());
                html.proseLine(span.text()).close();
            }
            default -> words(span);
        }
    }

    private void words(TextSpan span) {
        String name = switch (span.kind()) {
            case STRONG -> "strong";
            case SMALL -> "small";
            case QUOTE -> "q";
            default -> "span";
        };
        if (span.language().isPresent()) {
            element(name, span.text(), "lang", span.language().get(), "dir", "auto");
        } else if (span.kind() == SpanKind.PLAIN) {
            html.proseLine(span.text());
        } else {
            element(name, span.text(), "dir", "auto");
        }
    }
}
