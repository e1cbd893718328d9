package org.lmcplan.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rule.RuleDefinition;

/** Shows the configuration in force, as text for people and as data. */
final class ConfigurationView {

    private final LoadedConfiguration loaded;
    private final LocalDate day;
    private final Locale locale;
    private final Configuration configuration;
    private final EffectiveProfile profile;
    private final RuleBook book;

    ConfigurationView(LoadedConfiguration loaded, LocalDate day, Locale locale) {
        this.loaded = loaded;
        this.day = day;
        this.locale = locale;
        this.configuration = loaded.configuration();
        this.profile = EffectiveProfile.of(configuration, loaded.profile());
        this.book = RuleBook.of(configuration);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, Message.of("Configuration: {0}", "验证配置：{0}", file(loaded.file())));
        line(text, Message.of("Profile: {0}", "方案：{0}", loaded.profile()));
        line(text, Message.of("Baseline: {0}", "基线：{0}", baseline()));
        List<RuleBook.Entry> changed = changed();
        line(
                text,
                changed.isEmpty()
                        ? Message.of("All rules apply as defined.", "所有规则按定义适用。")
                        : Message.of("Rules with other settings:", "设置有变的规则："));
        changed.forEach(entry -> text.append("  ")
                .append(entry.rule().id())
                .append(' ')
                .append(change(entry.rule()).in(locale))
                .append('\n'));
        List<RuleDefinition> own = own();
        if (!own.isEmpty()) {
            line(text, Message.of("Rules of the configuration:", "配置自带的规则："));
            own.forEach(rule -> text.append("  ")
                    .append(rule.id())
                    .append(' ')
                    .append(rule.severity().code())
                    .append(' ')
                    .append(rule.summary(locale))
                    .append('\n'));
        }
        if (!configuration.suppressions().isEmpty()) {
            line(text, Message.of("Suppressions:", "抑制："));
            configuration
                    .suppressions()
                    .forEach(one -> text.append("  ")
                            .append(suppression(one).in(locale))
                            .append('\n'));
        }
        return text.toString();
    }

    private void line(StringBuilder text, Message line) {
        text.append(line.in(locale)).append('\n');
    }

    private static Message file(Optional<ConfigurationFile> file) {
        return file.map(found -> Message.of(
                        "{0} ({1})",
                        "{0}（{1}）", Message.verbatim(found.document().label()), found.origin()))
                .orElse(Message.of("none", "无"));
    }

    private Message baseline() {
        return loaded.baselineFile()
                .map(found -> Message.of(
                        "{0} (findings: {1})",
                        "{0}（{1} 项发现）",
                        Message.verbatim(found.document().label()),
                        configuration
                                .baseline()
                                .map(known -> known.entries().size())
                                .orElse(0)))
                .orElse(Message.of("none", "无"));
    }

    private List<RuleBook.Entry> changed() {
        return book.entries().stream()
                .filter(entry -> profile.changeOf(entry.rule()).isPresent())
                .toList();
    }

    private Message change(RuleDefinition rule) {
        RuleSetting setting = profile.changeOf(rule).orElseThrow();
        if (setting instanceof RuleSetting.Off off) {
            return Message.of("off: {0}", "已关闭：{0}", off.reason());
        }
        String code = severity(setting, rule);
        return rule.optional()
                ? Message.of("{0}, otherwise only on request", "{0}，原为按需适用", code)
                : Message.of(
                        "{0} instead of {1}",
                        "{0}，原为 {1}", code, rule.severity().code());
    }

    private static String severity(RuleSetting setting, RuleDefinition rule) {
        return (setting instanceof RuleSetting.As as ? as.severity() : rule.severity()).code();
    }

    private List<RuleDefinition> own() {
        List<RuleDefinition> own = new ArrayList<>();
        configuration.rules().forEach(rule -> own.add(rule.definition()));
        configuration.registerRules().forEach(rule -> own.add(rule.definition()));
        return own;
    }

    private Message suppression(Suppression one) {
        StringBuilder criteria = new StringBuilder(one.findings().rule().value());
        if (one.toData() instanceof ExtensionValue.Fields fields) {
            for (String key : List.of("at", "about", "words", "within", "of")) {
                ExtensionValue value = fields.byKey().get(key);
                if (value != null) {
                    criteria.append(' ').append(key).append(": ").append(value);
                }
            }
        }
        return Message.of(
                day.isAfter(one.expires()) ? "{0}, expired on {1}: {2}" : "{0}, until {1}: {2}",
                day.isAfter(one.expires()) ? "{0}，已于{1}到期：{2}" : "{0}，至{1}：{2}",
                Message.verbatim(criteria.toString()),
                one.expires(),
                one.reason());
    }

    /** Returns the same as data; texts that exist in two languages are in that of the run. */
    ExtensionValue data() {
        Map<String, ExtensionValue> all = new TreeMap<>();
        loaded.file()
                .ifPresent(found ->
                        all.put("file", ExtensionValue.of(found.document().label())));
        all.put("profile", ExtensionValue.of(loaded.profile()));
        loaded.baselineFile()
                .ifPresent(found ->
                        all.put("baseline", ExtensionValue.of(found.document().label())));
        all.put(
                "changedRules",
                items(changed().stream().map(entry -> changeData(entry.rule())).toList()));
        all.put(
                "ownRules",
                items(own().stream()
                        .map(rule -> ExtensionValue.of(rule.id().value()))
                        .toList()));
        all.put(
                "suppressions",
                items(configuration.suppressions().stream()
                        .map(Suppression::toData)
                        .toList()));
        return new ExtensionValue.Fields(new TreeMap<>(all));
    }

    private ExtensionValue changeData(RuleDefinition rule) {
        Map<String, ExtensionValue> keys = new TreeMap<>();
        keys.put("id", ExtensionValue.of(rule.id().value()));
        keys.put("defined", ExtensionValue.of(rule.severity().code()));
        RuleSetting setting = profile.changeOf(rule).orElseThrow();
        if (setting instanceof RuleSetting.Off off) {
            keys.put("off", ExtensionValue.of(off.reason().in(locale)));
        } else {
            keys.put("severity", ExtensionValue.of(severity(setting, rule)));
        }
        return new ExtensionValue.Fields(new TreeMap<>(keys));
    }

    private static ExtensionValue items(List<ExtensionValue> entries) {
        return new ExtensionValue.Items(entries);
    }
}
