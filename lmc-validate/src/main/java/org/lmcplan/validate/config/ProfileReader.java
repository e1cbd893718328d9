package org.lmcplan.validate.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.declared.Item;
import org.lmcplan.validate.rule.RuleDefinition;

/** Reads the profiles of a configuration. */
final class ProfileReader {

    private static final String OFF = "off";
    private static final Message PROFILE = Message.of("a profile", "配置");
    private static final Message SETTING = Message.of("the setting of a rule", "规则设置");
    private static final Message A_NAME = Message.of("the name of a profile", "配置名称");
    private static final Message LIKE_A_NAME =
            Message.of("write lower-case letters, digits and hyphens, like adopted", "请用小写字母、数字和连字符，如 adopted");

    private static final Message SETTING_WANTED = Message.of("a setting of a rule", "规则设置");
    private static final Map<String, RuleSetting> SETTINGS = settings();
    private static final List<String> SETTINGS_SHOWN =
            List.of("error", "warning", "note", "default", "off: with a reason");

    private final KnownRules known;
    private final Faults faults;
    private final Map<Slug, Profile> profiles = new LinkedHashMap<>();
    private final SortedMap<String, Slug> names = new TreeMap<>();

    ProfileReader(KnownRules known, Faults faults) {
        this.known = known;
        this.faults = faults;
        Profile.SHIPPED.forEach(profile -> names.put(profile.name().value(), profile.name()));
    }

    /** Those that were read. */
    List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    /** Reads the object of profiles. */
    void read(Item item) {
        SortedMap<String, Item> byName =
                Keys.of(item, Message.of("the profiles", "配置列表")).all();
        byName.keySet().forEach(name -> Slug.parse(name).ifPresent(slug -> names.put(name, slug)));
        Map<Slug, List<Item>> parents = new LinkedHashMap<>();
        byName.forEach((name, profile) -> name(name, profile).ifPresent(slug -> profile(slug, profile, parents)));
        parents.forEach((name, extended) -> requireNoCircle(name, Objects.requireNonNull(byName.get(name.value()))));
    }

    /** The profile that an item names; reported where there is none. */
    Optional<Slug> reference(Item item) {
        Optional<String> text = item.text();
        Optional<Slug> name = text.flatMap(word -> Optional.ofNullable(names.get(word)));
        if (text.isPresent() && name.isEmpty()) {
            faults.add(
                    ConfigurationFaultKind.UNKNOWN_PROFILE,
                    item.path(),
                    Map.of("profile", Message.excerpt(text.get())),
                    Nearest.hint(text.get(), names.keySet()));
        }
        return name;
    }

    private Optional<Slug> name(String name, Item profile) {
        Optional<Slug> slug = Slug.parse(name);
        if (slug.isEmpty()) {
            faults.wrongForm(profile, name, A_NAME, LIKE_A_NAME);
        } else if (Profile.SHIPPED.stream().anyMatch(shipped -> shipped.name().equals(slug.get()))) {
            faults.add(
                    ConfigurationFaultKind.TAKEN,
                    profile.path(),
                    Map.of("name", Message.excerpt(name)),
                    Message.of("give the profile another name, and let it extend this one", "请另取名称，并继承该配置"));
            return Optional.empty();
        }
        return slug;
    }

    private void profile(Slug name, Item item, Map<Slug, List<Item>> parents) {
        Keys keys = Keys.of(item, PROFILE);
        Profile.Builder builder = Profile.builder(name.value());
        List<Item> extended = keys.find("extends").map(Item::oneOrMore).orElse(List.of());
        extended.forEach(parent -> reference(parent).ifPresent(slug -> builder.extending(slug.value())));
        parents.put(name, extended);
        keys.find("rules")
                .ifPresent(rules -> Keys.of(rules, Message.of("the rules of a profile", "配置的规则"))
                        .all()
                        .forEach((id, setting) -> rule(id, setting, builder)));
        keys.find("severities").ifPresent(severities -> severities(severities, builder));
        keys.end();
        profiles.put(name, builder.build());
    }

    private void rule(String id, Item item, Profile.Builder builder) {
        Optional<RuleDefinition> rule = known.find(id, item.path(), faults);
        setting(item)
                .ifPresent(setting -> rule.ifPresent(definition -> {
                    if (ConfiguredValidator.mitigates(definition, setting)) {
                        KnownRules.refuse(definition, item.path(), faults);
                    }
                    builder.rule(definition.id(), setting);
                }));
    }

    private void severities(Item item, Profile.Builder builder) {
        Keys keys = Keys.of(item, Message.of("the severities of a profile", "配置的严重程度"));
        for (Severity severity : Severity.values()) {
            keys.find(severity.code()).flatMap(this::setting).ifPresent(setting -> builder.severity(severity, setting));
        }
        keys.end();
    }

    private Optional<RuleSetting> setting(Item item) {
        if (item.isObject()) {
            Keys keys = Keys.of(item, SETTING);
            Optional<RuleSetting> off = keys.need(OFF).flatMap(Texts::read).map(RuleSetting.Off::new);
            keys.end();
            return off;
        }
        return item.word(SETTINGS, SETTING_WANTED, SETTINGS_SHOWN);
    }

    /** Reports a profile from which its parents lead back to it. */
    private void requireNoCircle(Slug name, Item item) {
        Set<Slug> above = new HashSet<>();
        List<Slug> next = new ArrayList<>(parentsOf(name));
        while (!next.isEmpty()) {
            Slug one = next.remove(next.size() - 1);
            if (above.add(one)) {
                next.addAll(parentsOf(one));
            }
        }
        if (above.contains(name)) {
            faults.add(
                    ConfigurationFaultKind.CIRCLE,
                    item.path().child("extends"),
                    Map.of("profile", Message.excerpt(name.value())),
                    Message.of("take one of the profiles out of the circle", "请从循环中去掉一个配置"));
        }
    }

    private static Map<String, RuleSetting> settings() {
        Map<String, RuleSetting> settings = new HashMap<>(Map.of("default", new RuleSetting.AsDefined()));
        for (Severity severity : Severity.values()) {
            settings.put(severity.code(), new RuleSetting.As(severity));
        }
        return settings;
    }

    private List<Slug> parentsOf(Slug name) {
        return Optional.ofNullable(profiles.get(name)).map(Profile::parents).orElse(List.of());
    }
}
