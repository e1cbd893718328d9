package org.lmcplan.validate.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.property.WordHint;
import org.lmcplan.validate.document.BilingualText;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentObject;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.rule.RuleDefinition;

/** Reads the profiles of a configuration. */
final class ProfileReader {

    private static final String OFF = "off";
    private static final Message THIS_PROFILE = Message.of("this profile", "此方案");
    private static final Message THIS_SETTING = Message.of("this setting", "此设置");
    private static final Map<String, RuleSetting> SETTINGS = settings();
    private static final List<String> SUGGESTED_SETTINGS =
            List.of("error", "warning", "note", "default", "off: with a reason");

    private final KnownRules known;
    private final Map<Slug, Profile> profiles = new LinkedHashMap<>();
    private final SortedMap<String, Slug> names = new TreeMap<>();

    ProfileReader(KnownRules known) {
        this.known = known;
        Profile.SHIPPED.forEach(profile -> names.put(profile.name().value(), profile.name()));
    }

    /** The profiles that were read. */
    List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    /** Reads the object of all profiles. */
    void read(DocumentValue object) {
        SortedMap<String, DocumentValue> byName =
                DocumentObject.of(object, Message.of("the profiles", "方案列表")).all();
        byName.keySet().forEach(name -> Slug.parse(name).ifPresent(slug -> names.put(name, slug)));
        byName.forEach((name, profile) -> name(name, profile).ifPresent(slug -> profile(slug, profile)));
        Set<Slug> cyclic = ProfileCycles.in(profiles.values());
        byName.forEach((name, profile) ->
                Slug.parse(name).filter(cyclic::contains).ifPresent(slug -> reportCycle(name, profile)));
    }

    /** Returns the name of a profile; reports an unknown one. */
    Optional<Slug> reference(DocumentValue value) {
        Optional<String> text = value.text();
        Optional<Slug> name = text.flatMap(word -> Optional.ofNullable(names.get(word)));
        if (text.isPresent() && name.isEmpty()) {
            value.report(
                    ConfigurationFaultKind.UNKNOWN_PROFILE,
                    Map.of("profile", text.get()),
                    WordHint.nearest(text.get(), names.keySet()));
        }
        return name;
    }

    private Optional<Slug> name(String name, DocumentValue profile) {
        Optional<Slug> slug = Slug.parse(name);
        if (slug.isEmpty()) {
            profile.reportForm(
                    name,
                    Message.of("the name of a profile", "方案名称"),
                    Message.of("use lower-case letters, digits and hyphens, as in adopted", "请用小写字母、数字和连字符，如 adopted"));
        } else if (Profile.SHIPPED.stream().anyMatch(shipped -> shipped.name().equals(slug.get()))) {
            profile.report(
                    ConfigurationFaultKind.TAKEN,
                    Map.of("name", name),
                    Message.of("give your profile another name, and let it extend this one", "请另取名称，并继承该方案"));
            return Optional.empty();
        }
        return slug;
    }

    private void profile(Slug name, DocumentValue value) {
        DocumentObject keys = DocumentObject.of(value, THIS_PROFILE);
        Profile.Builder builder = Profile.builder(name.value());
        keys.find("extends")
                .map(DocumentValue::oneOrMore)
                .orElse(List.of())
                .forEach(parent -> reference(parent).ifPresent(slug -> builder.extending(slug.value())));
        keys.find("rules")
                .ifPresent(rules -> DocumentObject.of(rules, Message.of("the rules of this profile", "此方案的规则"))
                        .all()
                        .forEach((id, setting) -> rule(id, setting, builder)));
        keys.find("severities").ifPresent(severities -> severities(severities, builder));
        keys.reportUnknownKeys();
        profiles.put(name, builder.build());
    }

    private void rule(String id, DocumentValue value, Profile.Builder builder) {
        Optional<RuleDefinition> rule = known.find(id, value);
        setting(value)
                .ifPresent(setting -> rule.ifPresent(definition -> {
                    if (setting.weakens(definition)) {
                        KnownRules.refuse(definition, value);
                    }
                    builder.rule(definition.id(), setting);
                }));
    }

    private void severities(DocumentValue value, Profile.Builder builder) {
        DocumentObject keys = DocumentObject.of(value, Message.of("the severities of this profile", "此方案的严重程度"));
        for (Severity severity : Severity.values()) {
            keys.find(severity.code()).flatMap(this::setting).ifPresent(setting -> builder.severity(severity, setting));
        }
        keys.reportUnknownKeys();
    }

    private Optional<RuleSetting> setting(DocumentValue value) {
        if (value.isObject()) {
            DocumentObject keys = DocumentObject.of(value, THIS_SETTING);
            Optional<RuleSetting> off = keys.require(OFF)
                    .flatMap(BilingualText::read)
                    .map(BilingualText::verbatim)
                    .map(RuleSetting.Off::new);
            keys.reportUnknownKeys();
            return off;
        }
        return value.word(SETTINGS, Message.of("a setting for a rule", "规则设置"), SUGGESTED_SETTINGS);
    }

    private static void reportCycle(String name, DocumentValue profile) {
        Message hint = Message.of("remove one of the profiles from the cycle", "请从循环中移除一个方案");
        profile.find("extends")
                .ifPresent(list -> list.report(ConfigurationFaultKind.CYCLE, Map.of("profile", name), hint));
    }

    private static Map<String, RuleSetting> settings() {
        Map<String, RuleSetting> settings = new HashMap<>(Map.of("default", new RuleSetting.AsDefined()));
        for (Severity severity : Severity.values()) {
            settings.put(severity.code(), new RuleSetting.As(severity));
        }
        return settings;
    }
}
