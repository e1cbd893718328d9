package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.declared.Item;
import org.lmcplan.validate.rule.RuleDefinition;

/** Reads the suppressions of a configuration. */
final class SuppressionReader {

    private static final Message SUPPRESSION = Message.of("a suppression", "抑制项");

    private final KnownRules known;

    SuppressionReader(KnownRules known) {
        this.known = known;
    }

    List<Suppression> read(Item list) {
        List<Suppression> suppressions = new ArrayList<>();
        list.entries().forEach(item -> suppression(item).ifPresent(suppressions::add));
        return suppressions;
    }

    private Optional<Suppression> suppression(Item item) {
        Keys keys = Keys.of(item, SUPPRESSION);
        Optional<RuleDefinition> rule = keys.need("rule").flatMap(this::rule);
        Optional<Item> at = keys.find("at");
        Optional<DocumentPath> path = at.flatMap(SuppressionReader::path);
        Optional<Item> about = keys.find("about");
        Optional<String> subject = about.flatMap(Item::text);
        Optional<String> reason = keys.need("reason").flatMap(Item::text);
        Optional<LocalDate> expires = keys.need("expires").flatMap(SuppressionReader::day);
        if (item.isObject() && at.isEmpty() && about.isEmpty()) {
            item.faults()
                    .add(
                            ConfigurationFaultKind.EMPTY,
                            item.path(),
                            Map.of(),
                            Message.of(
                                    "add at: with the path of the finding, or about: with its subject",
                                    "请添加 at（发现的路径）或 about（发现的主体）"));
        }
        keys.end();
        return rule.isPresent()
                        && (path.isPresent() || subject.isPresent())
                        && reason.isPresent()
                        && expires.isPresent()
                ? Optional.of(new Suppression(rule.get().id(), path, subject, reason.get(), expires.get()))
                : Optional.empty();
    }

    private Optional<RuleDefinition> rule(Item item) {
        Optional<RuleDefinition> rule = item.text().flatMap(id -> known.find(id, item.path(), item.faults()));
        rule.filter(definition -> !definition.suppressible())
                .ifPresent(definition -> KnownRules.refuse(definition, item.path(), item.faults()));
        return rule;
    }

    private static Optional<DocumentPath> path(Item item) {
        return item.form(
                SuppressionReader::parsePath,
                Message.of("the path of a finding", "发现的路径"),
                Message.of("copy it from the report, like /commitments/3/marker", "请从报告中复制，如 /commitments/3/marker"));
    }

    private static Optional<DocumentPath> parsePath(String text) {
        try {
            return Optional.of(DocumentPath.of(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Item item) {
        return item.form(
                text -> PartialDate.parse(text)
                        .filter(date -> date.toString().length() == 10)
                        .map(date -> LocalDate.parse(date.toString())),
                Message.of("a day", "日期"),
                Message.of("write the last day on which it counts, like \"2026-12-31\"", "请写最后有效日，如 \"2026-12-31\""));
    }
}
