package org.lmcplan.validate.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.MarkupWriter;
import org.lmcplan.validate.rule.Report;

/**
 * Writes one self-contained page: the summary, the findings, the rules. It is complete without its script, which only filters
 * the findings.
 */
final class HtmlReport {

    private final ReportView view;
    private final ReportWords words;
    private final MarkupWriter html = new MarkupWriter();

    HtmlReport(ReportView view) {
        this.view = view;
        this.words = view.words();
    }

    String write() {
        String title = words.of("Validation report: ", "校核报告：") + view.subject();
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", words.of("en", "zh-Hans"))
                .line();
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlAssets.POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", title).line();
        html.open("style").raw(HtmlAssets.STYLE).close().line();
        html.close().line().open("body").line();
        header();
        html.open("main").line();
        summary();
        if (!view.findings().isEmpty()) {
            filters();
        }
        new HtmlFindings(view, html).write();
        new HtmlRules(view, html).write();
        html.close().line();
        footer();
        html.open("script").raw(HtmlAssets.SCRIPT).close().line();
        return html.close().line().close().line().toString();
    }

    private void header() {
        html.open("header").line();
        html.element("p", words.of("Validation report", "校核报告"), "class", "kind")
                .line();
        html.element("h1", view.title(), "dir", "auto").line();
        html.open("p", "class", "about").element("span", view.subject());
        view.source()
                .filter(source -> !source.equals(view.subject()))
                .ifPresent(source -> html.text(" · ").element("bdi", source));
        view.reports().stream()
                .map(words::asOf)
                .distinct()
                .forEach(asOf -> html.text(" · ").element("span", asOf));
        html.close().line();
        html.close().line();
    }

    private void summary() {
        html.open("section", "class", "summary").line();
        html.element("h2", words.of("Summary", "摘要")).line();
        html.element("p", verdict(), "class", "verdict " + (view.problems().hasErrors() ? "bad" : "good"))
                .line();
        html.open("ul", "class", "tiles").line();
        for (Severity severity : Severity.values()) {
            int count = view.count(severity);
            tile(severity.code(), count, words.counted(count, severity), words.meaning(severity));
        }
        tile(
                "suppressed",
                view.suppressed().size(),
                words.of("suppressed", "已抑制"),
                words.of("not counted above; each with a reason", "不计入以上，均附理由"));
        html.close().line();
        families();
        words.unreported(view)
                .ifPresent(
                        more -> html.element("p", more, "class", "unreported").line());
        html.element("p", words.ruleCounts(view) + words.of(".", "。"), "class", "rulecounts")
                .line();
        html.close().line();
    }

    private String verdict() {
        int errors = view.count(Severity.ERROR) + view.problems().unreported();
        if (errors > 0) {
            return words.of(
                    "Fix " + words.count(errors, Severity.ERROR) + " before relying on this document.",
                    "有 " + errors + " 项错误，修复之前不可依据该文档。");
        }
        return view.findings().isEmpty()
                ? words.of(view.reports().isEmpty() ? "No problems." : "No findings.", "未发现问题。")
                : words.of("No errors. Review the findings below.", "没有错误。请查看以下各项。");
    }

    private void tile(String kind, int count, String name, String meaning) {
        html.open("li", "class", "tile " + kind);
        html.element("b", Integer.toString(count)).text(" ").element("span", name, "class", "name");
        html.text(" ").element("small", meaning).close().line();
    }

    private void families() {
        Map<RuleFamily, Map<Severity, Integer>> counts = new TreeMap<>();
        view.findings()
                .forEach(entry -> counts.computeIfAbsent(
                                RuleFamily.of(entry.problem().code()), family -> new EnumMap<>(Severity.class))
                        .merge(entry.severity(), 1, Integer::sum));
        if (counts.isEmpty()) {
            return;
        }
        html.open("table", "class", "families").line().open("thead").open("tr");
        html.element("th", words.of("Topic", "涉及方面"), "scope", "col");
        for (Severity severity : Severity.values()) {
            html.element("th", words.counted(2, severity), "scope", "col", "class", "number");
        }
        html.close().close().line().open("tbody").line();
        counts.forEach((family, numbers) -> {
            html.open("tr").element("th", family.name(view.locale()), "scope", "row");
            for (Severity severity : Severity.values()) {
                Integer number = numbers.get(severity);
                html.element("td", number == null ? "–" : number.toString(), "class", "number");
            }
            html.close().line();
        });
        html.close().close().line();
    }

    /** The filters stay hidden unless the script runs. */
    private void filters() {
        Set<Severity> severities = new TreeSet<>();
        Set<RuleFamily> families = new TreeSet<>();
        Set<SectionNumber> sections = new TreeSet<>();
        for (ReportEntry entry : view.findings()) {
            severities.add(entry.severity());
            families.add(RuleFamily.of(entry.problem().code()));
            view.subjects().section(entry.problem()).ifPresent(section -> {
                sections.add(section);
                sections.add(section.chapter());
            });
        }
        html.open("form", "id", "filters", "hidden", "hidden").line();
        select("severity", words.of("Severity", "严重程度"));
        severities.forEach(one -> html.element("option", words.term(one), "value", one.code()));
        html.close().close().line();
        select("family", words.of("Topic", "涉及方面"));
        families.forEach(one -> html.element("option", one.name(view.locale()), "value", one.key()));
        html.close().close().line();
        select("section", words.of("Section", "章节"));
        sections.forEach(
                section -> html.element("option", view.subjects().title(section), "value", section.toString()));
        html.close().close().line();
        html.element("button", words.of("Show all", "显示全部"), "type", "reset").line();
        html.open("p", "role", "status").text(words.of("Shown: ", "显示："));
        String all = Integer.toString(view.findings().size());
        html.element("output", all, "id", "shown").text(" / " + all).close().line();
        html.close().line();
    }

    private void select(String name, String label) {
        html.open("label").text(label).text(" ").open("select", "name", name);
        html.element("option", words.of("All", "全部"), "value", "");
    }

    private void footer() {
        html.open("footer").line();
        for (Report report : view.catalogues()) {
            html.open("p").text(words.of("Rule catalogue, version ", "规则目录版本 "));
            html.element("b", report.catalogueVersion()).text(words.of(", SHA-256 ", "，SHA-256 "));
            html.element("code", report.catalogueDigest()).close().line();
        }
        html.close().line();
    }
}
