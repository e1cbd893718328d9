package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.document.DocumentObject;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.rule.RuleDefinition;

/** Reads the suppressions of a configuration. */
final class SuppressionReader {

    private static final Message THIS_SUPPRESSION = Message.of("this suppression", "此抑制项");

    private final KnownRules known;

    SuppressionReader(KnownRules known) {
        this.known = known;
    }

    List<Suppression> read(DocumentValue list) {
        List<Suppression> suppressions = new ArrayList<>();
        list.entries().forEach(entry -> suppression(entry).ifPresent(suppressions::add));
        return suppressions;
    }

    private Optional<Suppression> suppression(DocumentValue entry) {
        DocumentObject keys = DocumentObject.of(entry, THIS_SUPPRESSION);
        Optional<RuleDefinition> rule = keys.require("rule").flatMap(this::rule);
        Optional<DocumentValue> at = keys.find("at");
        Optional<DocumentPath> path = at.flatMap(SuppressionReader::path);
        Optional<DocumentValue> about = keys.find("about");
        Optional<String> subject = about.flatMap(DocumentValue::text);
        Optional<String> reason = keys.require("reason").flatMap(DocumentValue::text);
        Optional<LocalDate> expires = keys.require("expires").flatMap(SuppressionReader::day);
        if (entry.isObject() && at.isEmpty() && about.isEmpty()) {
            entry.reportEmpty(Message.of(
                    "add 'at' with the path of the finding, or 'about' with its subject",
                    "请添加 at（发现的路径）或 about（发现的主体）"));
        }
        keys.reportUnknownKeys();
        return rule.isPresent()
                        && (path.isPresent() || subject.isPresent())
                        && reason.isPresent()
                        && expires.isPresent()
                ? Optional.of(new Suppression(rule.get().id(), path, subject, reason.get(), expires.get()))
                : Optional.empty();
    }

    private Optional<RuleDefinition> rule(DocumentValue value) {
        Optional<RuleDefinition> rule = value.text().flatMap(id -> known.find(id, value));
        rule.filter(definition -> !definition.suppressible())
                .ifPresent(definition -> KnownRules.refuse(definition, value));
        return rule;
    }

    private static Optional<DocumentPath> path(DocumentValue value) {
        return value.parse(
                text -> Optional.of(DocumentPath.of(text)),
                Message.of("the path of a finding", "发现的路径"),
                Message.of("copy it from the report, like /commitments/3/marker", "请从报告中复制，如 /commitments/3/marker"));
    }

    private static Optional<LocalDate> day(DocumentValue value) {
        return value.parse(
                text -> PartialDate.parse(text)
                        .filter(date -> date.toString().length() == "2026-12-31".length())
                        .map(date -> LocalDate.parse(date.toString())),
                Message.of("a day", "日期"),
                Message.of(
                        "write the last day of the suppression, like \"2026-12-31\"", "请写抑制的最后有效日，如 \"2026-12-31\""));
    }
}
