package org.lmcplan.validate.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * Writes one run of SARIF 2.1.0. The results are findings and faults only, since viewers show every result as a problem; passed and
 * skipped rules are listed in the properties of the run, and skipped ones also as disabled.
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ReportView view;
    private final JsonWriter json = new JsonWriter();
    private final Map<String, Integer> ruleIndex = new LinkedHashMap<>();
    private final SarifLocations locations;
    private final SarifTool tool;

    SarifReport(ReportView view) {
        this.view = view;
        this.locations = new SarifLocations(view, json);
        this.tool = new SarifTool(view.documentation());
        kinds().forEach(kind -> ruleIndex.put(kind.code(), ruleIndex.size()));
    }

    String write() {
        return json.object(() -> {
                    json.put("$schema", SCHEMA);
                    json.put("version", "2.1.0");
                    json.array("runs", () -> json.item(this::run));
                })
                .toString();
    }

    private void run() {
        String language = view.words().of("en-US", "zh-CN");
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.put("name", SarifTool.NAME);
                    json.put("version", SarifTool.VERSION);
                    json.put("semanticVersion", SarifTool.VERSION);
                    json.put("informationUri", tool.informationUri());
                    json.put("language", language);
                    json.array("rules", () -> kinds().forEach(kind -> json.item(() -> kind(kind))));
                }));
        json.array("invocations", () -> json.item(this::invocation));
        json.put("language", language);
        json.put("columnKind", "unicodeCodePoints");
        json.array("results", () -> view.all().forEach(entry -> json.item(() -> result(entry))));
        json.object("properties", this::properties);
    }

    /** The rules, then the kinds of all other problems. */
    private List<ProblemKind> kinds() {
        List<ProblemKind> kinds = new ArrayList<>();
        view.rules().forEach(rule -> kinds.add(rule.rule()));
        kinds.addAll(view.otherKinds());
        return kinds;
    }

    private void kind(ProblemKind kind) {
        String summary = kind.summary(view.locale());
        String explanation = kind.explanation(view.locale());
        json.put("id", kind.code());
        String name = SarifTool.ruleName(kind.summary(Locale.ENGLISH));
        if (!name.isEmpty()) {
            json.put("name", name);
        }
        // GitHub requires all three texts.
        String what = summary.isBlank() ? kind.code() : summary;
        text("shortDescription", what);
        text("fullDescription", explanation.isBlank() ? what : explanation);
        text("help", (what + " " + explanation).strip());
        tool.helpUri(kind).ifPresent(address -> json.put("helpUri", address));
        json.object(
                "defaultConfiguration", () -> json.put("level", kind.severity().code()));
        json.object("properties", () -> {
            json.put("family", RuleFamily.of(kind.code()).name(view.locale()));
            json.put("suppressible", kind instanceof RuleDefinition rule && rule.suppressible());
        });
    }

    /** Writes which rules were configured differently, and which failed. */
    private void invocation() {
        List<ReportEntry> failures =
                view.findings().stream().filter(entry -> entry.isInternal()).toList();
        json.put("executionSuccessful", failures.isEmpty());
        List<RuleOutcome> configured = new ArrayList<>(view.rules());
        configured.removeIf(rule ->
                rule.reason().isEmpty() && rule.severity() == rule.rule().severity());
        json.array(
                "ruleConfigurationOverrides",
                () -> configured.forEach(rule -> json.item(() -> {
                    json.object(
                            "configuration",
                            () -> json.put("enabled", rule.reason().isEmpty())
                                    .put("level", rule.severity().code()));
                    json.object("descriptor", () -> reference(rule.rule().code()));
                })));
        json.array(
                "toolExecutionNotifications",
                () -> failures.forEach(entry -> json.item(() -> {
                    json.put("level", "error");
                    text("message", entry.message(view.locale()));
                    json.object(
                            "associatedRule", () -> reference(entry.problem().code()));
                })));
    }

    private void result(ReportEntry entry) {
        Problem problem = entry.problem();
        json.put("ruleId", problem.code());
        json.put("ruleIndex", index(problem.code()));
        json.put("kind", "fail");
        json.put("level", problem.severity().code());
        text("message", entry.sentence(view.locale()));
        json.array("locations", () -> json.item(() -> locations.location(problem)));
        List<DocumentPath> related = problem.related();
        if (!related.isEmpty()) {
            json.array("relatedLocations", () -> related.forEach(path -> json.item(() -> locations.location(path))));
        }
        // GitHub's own partial fingerprint, primaryLocationLineHash, is left for it to compute.
        json.object("fingerprints", () -> json.put("lmc/v1", entry.fingerprint().value()));
        json.array(
                "suppressions",
                () -> entry.suppressed()
                        .ifPresent(why -> json.item(() -> {
                            json.put("kind", "external");
                            json.put("status", "accepted");
                            json.put("justification", why.reason());
                            json.object("properties", () -> {
                                json.put("ground", why.ground().code());
                                why.expires().ifPresent(day -> json.put("expires", day.toString()));
                            });
                        })));
        json.object("properties", () -> {
            json.put("internal", entry.isInternal());
            json.object("particulars", () -> problem.properties().forEach(json::put));
        });
    }

    private void properties() {
        if (view.reports().size() == 1) {
            validation(view.reports().get(0));
        } else {
            json.array("validations", () -> view.reports().forEach(report -> json.item(() -> validation(report))));
        }
        view.words()
                .unreported(view)
                .ifPresent(more -> json.put("unreported", view.problems().unreported()));
        json.array(
                "rules",
                () -> view.rules()
                        .forEach(rule -> json.item(() -> {
                            json.put("id", rule.rule().id().value());
                            json.put("status", rule.status().code());
                            json.put("findings", rule.findings());
                            json.put("failures", rule.failures());
                            rule.reason().ifPresent(why -> json.put("skippedBecause", why.in(view.locale())));
                        })));
    }

    private void validation(Report report) {
        json.put("plan", report.plan().value());
        report.asOf().ifPresent(date -> json.put("asOf", date.toString()));
        json.put("catalogueVersion", report.catalogueVersion());
        json.put("catalogueDigest", report.catalogueDigest());
    }

    private void reference(String code) {
        json.put("id", code);
        json.put("index", index(code));
    }

    /** The number of a kind in the list of rules, which holds the kinds of all results. */
    private int index(String code) {
        return Objects.requireNonNull(ruleIndex.get(code), code);
    }

    /**
     * Writes a message. Braces are escaped, since they stand for placeholders (§3.11.5 of the specification), and so are
     * brackets before a parenthesis, which stand for links (§3.11.6).
     */
    private void text(String key, String text) {
        String plain = SafeText.line(text).replace("{", "{{").replace("}", "}}").replace("](", "\\](");
        json.object(key, () -> json.put("text", plain));
    }
}
