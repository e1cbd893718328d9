package org.lmcplan.validate.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.declared.DeclaredRules;
import org.lmcplan.validate.declared.Item;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleId;

/**
 * Reads documents that configure a validator, strictly: what is misspelt, misplaced or of another type is reported, all of it
 * at once. It knows data, not files: with {@code lmc-io}, {@code LmcReader.readData} gives the data of a YAML or JSON document
 * and the map from paths to lines.
 *
 * <pre>{@code
 * ReadResult<ExtensionValue> document = LmcReader.create().withSourceMap().readData(DocumentSource.file(file));
 * ConfigurationResult<Configuration> result =
 *         ConfigurationReader.of(StandardRules.catalogue()).read(document.orThrow());
 * result.faults().forEach(fault -> print(document.sourceMap().locateNearest(fault.path()), fault));
 * }</pre>
 */
public final class ConfigurationReader {

    /** What a document of a configuration starts with. */
    static final String FORMAT = "lmc-validation/1";

    static final Message A_RULE_ID = Message.of("the id of a rule", "规则编号");
    private static final Message LIKE_A_RULE_ID = Message.of("write it like LMC-V102", "请写成 LMC-V102 的形式");

    private static final Message CONFIGURATION = Message.of("a configuration", "验证配置");
    private static final Message BASELINE = Message.of("a baseline", "基线");
    private static final Message ENTRY = Message.of("an entry of a baseline", "基线条目");

    private final Catalogue<Rule<?>> catalogue;

    private ConfigurationReader(Catalogue<Rule<?>> catalogue) {
        this.catalogue = catalogue;
    }

    /** A reader of configurations for the rules of a catalogue. */
    public static ConfigurationReader of(Catalogue<Rule<?>> catalogue) {
        return new ConfigurationReader(catalogue);
    }

    /** Reads a configuration: {@code format: lmc-validation/1}. */
    public ConfigurationResult<Configuration> read(ExtensionValue document) {
        Faults faults = new Faults();
        Keys keys = Keys.of(new Item(document, DocumentPath.root(), faults), CONFIGURATION);
        requireFormat(keys, FORMAT);
        Optional<Item> name = keys.find("profile");
        Optional<Item> profiles = keys.find("profiles");
        Optional<Item> own = keys.find("rules");
        Optional<Item> suppressions = keys.find("suppressions");
        keys.end();
        DeclaredRules declared =
                own.map(item -> DeclaredRules.read(item, catalogue)).orElse(DeclaredRules.NONE);
        KnownRules known = new KnownRules(catalogue, declared.rules());
        Configuration.Builder builder = Configuration.builder();
        ProfileReader profileReader = new ProfileReader(known, faults);
        profiles.ifPresent(profileReader::read);
        name.flatMap(profileReader::reference).ifPresent(builder::defaultProfile);
        suppressions.ifPresent(list -> new SuppressionReader(known).read(list).forEach(builder::suppress));
        builder.rules(declared.version(), declared.rules());
        if (!faults.isEmpty()) {
            return new ConfigurationResult<>(Optional.empty(), faults.all());
        }
        profileReader.profiles().forEach(builder::profile);
        return new ConfigurationResult<>(Optional.of(builder.build()), List.of());
    }

    /** Reads a baseline: {@code format: lmc-baseline/1}, as {@link Baseline#toData} gives it. */
    public static ConfigurationResult<Baseline> readBaseline(ExtensionValue document) {
        Faults faults = new Faults();
        Keys keys = Keys.of(new Item(document, DocumentPath.root(), faults), BASELINE);
        requireFormat(keys, Baseline.FORMAT);
        Optional<String> reason = keys.need("reason").flatMap(Item::text);
        List<Baseline.Entry> entries = new ArrayList<>();
        Set<Fingerprint> seen = new HashSet<>();
        keys.need("findings")
                .ifPresent(
                        list -> list.entries().forEach(item -> entry(item, seen).ifPresent(entries::add)));
        keys.end();
        return new ConfigurationResult<>(
                reason.filter(text -> faults.isEmpty()).map(text -> new Baseline(text, entries)), faults.all());
    }

    private static Optional<Baseline.Entry> entry(Item item, Set<Fingerprint> seen) {
        Keys keys = Keys.of(item, ENTRY);
        Optional<Item> at = keys.need("fingerprint");
        Optional<Fingerprint> fingerprint = at.flatMap(text -> text.form(
                ConfigurationReader::fingerprint,
                Message.of("a fingerprint", "指纹"),
                Message.of("copy it from a baseline that was made", "请从生成的基线中复制")));
        Optional<RuleId> rule = keys.need("rule").flatMap(ConfigurationReader::ruleId);
        Optional<String> subject = keys.need("subject").flatMap(Item::text);
        keys.end();
        fingerprint
                .filter(one -> !seen.add(one))
                .ifPresent(one -> item.faults()
                        .add(
                                ConfigurationFaultKind.TAKEN,
                                at.map(Item::path).orElse(item.path()),
                                Map.of("name", Message.excerpt(one.value())),
                                Message.of("write each finding once", "每个发现只写一次")));
        return fingerprint.isPresent() && rule.isPresent() && subject.isPresent()
                ? Optional.of(new Baseline.Entry(fingerprint.get(), rule.get(), subject.get()))
                : Optional.empty();
    }

    private static Optional<Fingerprint> fingerprint(String text) {
        try {
            return Optional.of(Fingerprint.of(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static void requireFormat(Keys keys, String format) {
        keys.need("format")
                .ifPresent(item -> item.word(
                        Map.of(format, format),
                        Message.of("a format of such a document that this library reads", "本库可读的此类文档格式")));
    }

    /** A text in the form of a rule's id. */
    public static Optional<RuleId> ruleId(Item item) {
        return item.form(ConfigurationReader::parseRuleId, A_RULE_ID, LIKE_A_RULE_ID);
    }

    static Optional<RuleId> parseRuleId(String text) {
        try {
            return Optional.of(RuleId.of(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
