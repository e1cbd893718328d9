package org.lmcplan.validate.format;

import java.util.List;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.text.MarkupWriter;

/** Writes the lists of findings and of suppressed findings of the page. */
final class HtmlFindings {

    private final ReportView view;
    private final ReportWords words;
    private final MarkupWriter html;

    HtmlFindings(ReportView view, MarkupWriter html) {
        this.view = view;
        this.words = view.words();
        this.html = html;
    }

    void write() {
        list("findings", words.problemsHeading(view), view.findings());
        if (!view.suppressed().isEmpty()) {
            list("suppressed", words.of("Suppressed", "已抑制"), view.suppressed());
        }
    }

    private void list(String id, String heading, List<ReportEntry> entries) {
        html.open("section", "id", id).line().element("h2", heading).line();
        if (entries.isEmpty()) {
            html.element("p", words.of("None.", "无。"), "class", "none").line();
        }
        entries.forEach(this::finding);
        html.close().line();
    }

    private void finding(ReportEntry entry) {
        Problem problem = entry.problem();
        String severity = problem.severity().code();
        String id = "finding-" + entry.fingerprint().value().replace(':', '-');
        Object family = RuleFamily.of(problem.code()).key();
        Object section =
                view.subjects().section(problem).map(SectionNumber::toString).orElse("");
        html.open(
                "article",
                "class",
                "finding " + severity,
                "id",
                id,
                "data-severity",
                severity,
                "data-family",
                family,
                "data-section",
                section);
        html.line();
        html.open("h3")
                .element("span", words.term(problem.severity()), "class", "badge")
                .text(" ");
        html.element("bdi", view.subjects().label(problem), "class", "subject").text(" ");
        html.element("a", entry.code(), "class", "rule", "href", "#rule-" + entry.code())
                .close()
                .line();
        html.element("p", entry.message(view.locale()), "class", "message", "dir", "auto")
                .line();
        view.subjects()
                .quote(problem)
                .ifPresent(quote -> html.open("blockquote", "dir", "auto")
                        .prose(quote)
                        .close()
                        .line());
        String hint = entry.hint(view.locale());
        if (!hint.isBlank()) {
            html.open("p", "class", "hint").element("b", words.of("To do", "处理"));
            html.text(words.of(": ", "：")).element("bdi", hint).close().line();
        }
        entry.suppressed()
                .ifPresent(why -> html.element("p", words.suppression(why), "class", "why")
                        .line());
        where(entry);
        html.close().line();
    }

    private void where(ReportEntry entry) {
        Problem problem = entry.problem();
        html.open("p", "class", "where");
        if (!view.subjects().isSection(problem)) {
            view.subjects()
                    .section(problem)
                    .ifPresent(number -> html.element(
                                    "span",
                                    words.of("Section ", "章节 ")
                                            + view.subjects().title(number))
                            .text(" · "));
        }
        html.element("code", view.place(entry));
        String pointer = problem.path().toString();
        if (entry.location().isPresent() && !pointer.isEmpty()) {
            html.text(" · ").element("code", pointer);
        }
        for (DocumentPath path : problem.related()) {
            String place = view.locations()
                    .locate(path)
                    .map(location -> location + " " + path)
                    .orElse(path.toString());
            html.text(words.of(" · see also ", " · 另见 ")).element("code", place);
        }
        html.close().line();
    }
}
