package org.lmcplan.validate.format;

import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.text.MarkupWriter;
import org.lmcplan.validate.rule.RuleOutcome;

/** Writes the table of rules of the page: what each requires and why, and its result. */
final class HtmlRules {

    private final ReportView view;
    private final ReportWords words;
    private final MarkupWriter html;

    HtmlRules(ReportView view, MarkupWriter html) {
        this.view = view;
        this.words = view.words();
        this.html = html;
    }

    void write() {
        html.open("section", "id", "rules").line();
        html.element("h2", words.rulesHeading(view)).line();
        html.open("table", "class", "rules").line().open("thead").open("tr");
        for (String head : new String[] {
            words.of("Rule", "规则"),
            words.of("Requirement and reason", "要求及理由"),
            words.of("Result", "结果"),
            words.of("Findings", "发现")
        }) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().line().open("tbody").line();
        view.rules().forEach(this::rule);
        view.otherKinds().forEach(this::otherKind);
        html.close().close().line().close().line();
    }

    private void rule(RuleOutcome outcome) {
        String id = outcome.rule().id().value();
        html.open("tr", "id", "rule-" + id, "class", outcome.status().code());
        html.open("th", "scope", "row").text(id + " ").empty("br");
        html.element("small", words.term(outcome.severity())).close();
        html.open("td").element("span", outcome.rule().requirement().in(view.locale()));
        String reason = outcome.rule().reason().in(view.locale());
        if (!reason.isBlank()) {
            html.text(" ").element("small", reason);
        }
        html.close().open("td").element("span", words.term(outcome.status()), "class", "status");
        outcome.reason().ifPresent(why -> html.text(words.of(": ", "：")).element("span", why.in(view.locale())));
        html.close();
        html.element("td", Integer.toString(outcome.findings() + outcome.failures()), "class", "number");
        html.close().line();
    }

    /** A rule that the report does not list, or a kind of fault, so that links to it work too. */
    private void otherKind(ProblemKind kind) {
        html.open("tr", "id", "rule-" + kind.code());
        html.open("th", "scope", "row").text(kind.code() + " ").empty("br");
        html.element("small", words.term(kind.severity())).close();
        String summary = kind.summary(view.locale());
        html.open("td").element("span", summary.isEmpty() ? words.of("Not in the catalogue.", "不在规则目录中。") : summary);
        String explanation = kind.explanation(view.locale());
        if (!explanation.isBlank()) {
            html.text(" ").element("small", explanation);
        }
        html.close().element("td", words.of("found", "有此问题"));
        html.element("td", Integer.toString(view.count(kind)), "class", "number")
                .close()
                .line();
    }
}
