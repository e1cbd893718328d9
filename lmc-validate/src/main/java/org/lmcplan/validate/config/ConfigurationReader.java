package org.lmcplan.validate.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.validate.declared.DeclaredRules;
import org.lmcplan.validate.document.ConfigurationFault;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentObject;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.format.Locator;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleId;

/**
 * Reads documents that configure a validator. It is strict and reports all misspelt, misplaced and mistyped values at once. It
 * takes data, not files: with {@code lmc-io}, {@code LmcReader.readData} returns the data of a YAML or JSON document, and a
 * source map for the lines.
 *
 * <pre>{@code
 * ReadResult<ExtensionValue> document =
 *         LmcReader.create().withSourceMap().readData(DocumentSource.file(Path.of("lmc.yaml")));
 * ConfigurationResult<Configuration> result = ConfigurationReader.of(Validator.standard().catalogue())
 *         .withLocator(document.sourceMap()::locateNearest)
 *         .read(document.orThrow());
 * result.faults().forEach(fault -> log(fault.sentence(Locale.ENGLISH)));
 * }</pre>
 */
public final class ConfigurationReader {

    /** The format name at the start of a configuration document. */
    static final String FORMAT = "lmc-validation/1";

    private static final Message THE_CONFIGURATION = Message.of("the configuration", "验证配置");
    private static final Message THE_BASELINE = Message.of("the baseline", "基线");
    private static final Message THIS_ENTRY = Message.of("this entry of the baseline", "此基线条目");

    private final Catalogue<Rule<?>> catalogue;
    private final Locator locator;

    private ConfigurationReader(Catalogue<Rule<?>> catalogue, Locator locator) {
        this.catalogue = catalogue;
        this.locator = locator;
    }

    /** Returns a reader of configurations for the rules of a catalogue. */
    public static ConfigurationReader of(Catalogue<Rule<?>> catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new ConfigurationReader(catalogue, Locator.none());
    }

    /**
     * Returns this reader with a locator, such as {@code document.sourceMap()::locateNearest}. Findings about an entry of the
     * configuration, and its faults, then have the line of the entry.
     */
    public ConfigurationReader withLocator(Locator other) {
        Objects.requireNonNull(other, "other");
        return new ConfigurationReader(catalogue, other);
    }

    /** Reads a configuration: {@code format: lmc-validation/1}. */
    public ConfigurationResult<Configuration> read(ExtensionValue document) {
        Objects.requireNonNull(document, "document");
        List<Problem> faults = new ArrayList<>();
        DocumentObject keys = document(document, faults, THE_CONFIGURATION, FORMAT);
        Optional<DocumentValue> name = keys.find("profile");
        Optional<DocumentValue> profiles = keys.find("profiles");
        Optional<DocumentValue> rules = keys.find("rules");
        Optional<DocumentValue> suppressions = keys.find("suppressions");
        keys.reportUnknownKeys();
        DeclaredRules declared =
                rules.map(list -> DeclaredRules.read(list, catalogue)).orElse(DeclaredRules.NONE);
        KnownRules known = new KnownRules(
                catalogue,
                Stream.of(declared.rules(), declared.registerRules())
                        .flatMap(List::stream)
                        .toList());
        Configuration.Builder builder = Configuration.builder();
        ProfileReader profileReader = new ProfileReader(known);
        profiles.ifPresent(profileReader::read);
        name.flatMap(profileReader::reference).ifPresent(builder::defaultProfile);
        suppressions.ifPresent(
                list -> new SuppressionReader(known, locator).read(list).forEach(builder::suppress));
        builder.rules(declared.version(), declared.rules());
        builder.registerRules(declared.version(), declared.registerRules());
        if (!faults.isEmpty()) {
            return new ConfigurationResult<>(Optional.empty(), located(faults, locator));
        }
        profileReader.profiles().forEach(builder::profile);
        return new ConfigurationResult<>(Optional.of(builder.build()), List.of());
    }

    /** Reads a baseline: {@code format: lmc-baseline/1}, as {@link Baseline#toData} returns it. */
    public static ConfigurationResult<Baseline> readBaseline(ExtensionValue document) {
        return readBaseline(document, Locator.none());
    }

    /** Reads a baseline, with a locator such as {@code document.sourceMap()::locateNearest}. */
    public static ConfigurationResult<Baseline> readBaseline(ExtensionValue document, Locator locator) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(locator, "locator");
        List<Problem> faults = new ArrayList<>();
        DocumentObject keys = document(document, faults, THE_BASELINE, Baseline.FORMAT);
        Optional<String> reason = keys.require("reason").flatMap(DocumentValue::text);
        List<BaselineEntry> entries = new ArrayList<>();
        Set<Fingerprint> seen = new HashSet<>();
        keys.require("findings")
                .ifPresent(list -> list.entries()
                        .forEach(entry -> entry(entry, seen, locator).ifPresent(entries::add)));
        keys.reportUnknownKeys();
        return new ConfigurationResult<>(
                reason.filter(text -> faults.isEmpty()).map(text -> new Baseline(text, entries)),
                located(faults, locator));
    }

    private static List<Problem> located(List<Problem> faults, Locator locator) {
        return faults.stream()
                .<Problem>map(fault ->
                        fault instanceof ConfigurationFault known ? known.at(locator.locate(known.path())) : fault)
                .toList();
    }

    private static DocumentObject document(ExtensionValue document, List<Problem> faults, Message what, String format) {
        DocumentObject keys = DocumentObject.of(new DocumentValue(document, DocumentPath.root(), faults), what);
        keys.require("format")
                .ifPresent(value -> value.word(
                        Map.of(format, format), Message.of("a document format that this library reads", "本库可读的文档格式")));
        return keys;
    }

    private static Optional<BaselineEntry> entry(DocumentValue entry, Set<Fingerprint> seen, Locator locator) {
        DocumentObject keys = DocumentObject.of(entry, THIS_ENTRY);
        Optional<DocumentValue> value = keys.require("fingerprint");
        Optional<Fingerprint> fingerprint = value.flatMap(text -> text.parse(
                Fingerprint::parse,
                Message.of("a fingerprint", "指纹"),
                Message.of("copy it from a generated baseline", "请从生成的基线中复制")));
        Optional<RuleId> rule = keys.require("rule").flatMap(DocumentValue::ruleId);
        Optional<String> subject = keys.require("subject").flatMap(DocumentValue::text);
        keys.reportUnknownKeys();
        fingerprint
                .filter(known -> !seen.add(known))
                .ifPresent(known -> value.orElse(entry)
                        .report(
                                ConfigurationFaultKind.TAKEN,
                                Map.of("name", known.value()),
                                Message.of("list each finding once", "每个发现只列一次")));
        return fingerprint.isPresent() && rule.isPresent() && subject.isPresent()
                ? Optional.of(
                        new BaselineEntry(fingerprint.get(), rule.get(), subject.get(), locator.locate(entry.path())))
                : Optional.empty();
    }
}
