package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.Rule;

/**
 * The decisions of an application about rules: profiles, suppressions, a baseline and its own rules. Immutable. Combine it with
 * a catalogue to get a validator.
 *
 * <pre>{@code
 * ConfiguredValidator validator = Configuration.standard()
 *         .validator(Validator.standard().catalogue(), "draft", LocalDate.of(2026, 1, 1));
 * Report report = validator.validate(plan);
 * }</pre>
 */
public final class Configuration {

    private static final Configuration STANDARD = builder().build();

    private final Map<Slug, Profile> profiles;
    private final List<Suppression> suppressions;
    private final Optional<Baseline> baseline;
    private final List<Rule<?>> rules;
    private final List<RegisterRule> registerRules;
    private final String rulesVersion;
    private final Slug defaultProfile;

    private Configuration(Builder builder) {
        this.profiles = new LinkedHashMap<>(builder.profiles);
        this.suppressions = List.copyOf(builder.suppressions);
        this.baseline = builder.baseline;
        this.rules = List.copyOf(builder.rules);
        this.registerRules = List.copyOf(builder.registerRules);
        this.rulesVersion = builder.rulesVersion;
        this.defaultProfile = builder.defaultProfile;
        requireProfile(defaultProfile);
        profiles.values().forEach(profile -> profile.parents().forEach(this::requireProfile));
        ProfileCycles.in(profiles.values()).stream().findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("the profile '" + name + "' extends itself");
        });
    }

    private void requireProfile(Slug name) {
        if (!profiles.containsKey(name)) {
            throw new IllegalArgumentException("there is no profile '" + name + "' to extend");
        }
    }

    /** Returns a configuration with only the profiles of the library. */
    public static Configuration standard() {
        return STANDARD;
    }

    /** Returns a builder that has the profiles of the library. */
    public static Builder builder() {
        return new Builder();
    }

    /** The profiles: those of the library, then the others. */
    public List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    /** The name of the profile that applies unless another is requested. */
    public Slug defaultProfile() {
        return defaultProfile;
    }

    /** The suppressions. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** The baseline. */
    public Optional<Baseline> baseline() {
        return baseline;
    }

    /** The rules added to the catalogue. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** The rules added to those on registers. */
    public List<RegisterRule> registerRules() {
        return registerRules;
    }

    /** Returns this configuration with a baseline, which usually comes from its own document. */
    public Configuration withBaseline(Baseline other) {
        Objects.requireNonNull(other, "other");
        return toBuilder().baseline(other).build();
    }

    /** Returns this configuration with a profile, which takes the place of one with the same name. */
    public Configuration withProfile(Profile other) {
        Objects.requireNonNull(other, "other");
        Builder builder = toBuilder();
        builder.profiles.put(other.name(), other);
        return builder.build();
    }

    private Builder toBuilder() {
        Builder builder = new Builder();
        builder.profiles.putAll(profiles);
        builder.suppressions.addAll(suppressions);
        builder.rules.addAll(rules);
        builder.registerRules.addAll(registerRules);
        builder.rulesVersion = rulesVersion;
        builder.defaultProfile = defaultProfile;
        builder.baseline = baseline;
        return builder;
    }

    /** As {@link #validator(Catalogue, String, LocalDate)}, with the default profile. */
    public ConfiguredValidator validator(Catalogue<Rule<?>> catalogue, LocalDate asOf) {
        return validator(catalogue, defaultProfile.value(), asOf);
    }

    /**
     * Returns a validator with the rules of a catalogue and of this configuration, under a profile. Rules about time and
     * suppressions go by the given date.
     *
     * @throws IllegalArgumentException if the profile does not exist, names an unknown rule, or turns off or downgrades a rule
     *     that cannot be suppressed
     */
    public ConfiguredValidator validator(Catalogue<Rule<?>> catalogue, String profile, LocalDate asOf) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(asOf, "asOf");
        Profile whole = Slug.parse(profile)
                .filter(profiles::containsKey)
                .map(this::resolve)
                .orElseThrow(() -> new IllegalArgumentException("there is no profile '" + profile + "'"));
        return new ConfiguredValidator(this, joined(catalogue), whole, asOf);
    }

    private Catalogue<Rule<?>> joined(Catalogue<Rule<?>> catalogue) {
        if (rules.isEmpty()) {
            return catalogue;
        }
        return catalogue.plus(rulesVersion, rules);
    }

    /** The rules on registers: those of the library, then those of this configuration. */
    Catalogue<RegisterRule> registerCatalogue() {
        Catalogue<RegisterRule> standard = RegisterValidator.standard().catalogue();
        return registerRules.isEmpty() ? standard : standard.plus(rulesVersion, registerRules);
    }

    /**
     * Returns a profile with the settings of its parents filled in. A profile that is reached in several ways counts where it
     * has the highest precedence, so each is visited once.
     */
    private Profile resolve(Slug name) {
        Profile.Builder whole = Profile.builder(name.value());
        Set<Slug> visited = new HashSet<>();
        Deque<Slug> next = new ArrayDeque<>(List.of(name));
        while (!next.isEmpty()) {
            Profile profile = Objects.requireNonNull(profiles.get(next.pop()));
            if (visited.add(profile.name())) {
                whole.inherit(profile);
                profile.parents().forEach(next::push); // the last parent is visited first
            }
        }
        return whole.build();
    }

    /** Builds a configuration. */
    public static final class Builder {

        private final Map<Slug, Profile> profiles = new LinkedHashMap<>();
        private final List<Suppression> suppressions = new ArrayList<>();
        private final List<Rule<?>> rules = new ArrayList<>();
        private final List<RegisterRule> registerRules = new ArrayList<>();
        private Optional<Baseline> baseline = Optional.empty();
        private String rulesVersion = "";
        private Slug defaultProfile = Profile.ADOPTED.name();

        private Builder() {
            Profile.SHIPPED.forEach(profile -> profiles.put(profile.name(), profile));
        }

        /**
         * Adds a profile.
         *
         * @throws IllegalArgumentException if a profile with this name exists
         */
        public Builder profile(Profile profile) {
            Objects.requireNonNull(profile, "profile");
            if (profiles.putIfAbsent(profile.name(), profile) != null) {
                throw new IllegalArgumentException("there already is a profile '" + profile.name() + "'");
            }
            return this;
        }

        /** Sets the profile that applies unless another is requested; {@code adopted} by default. */
        public Builder defaultProfile(Slug name) {
            defaultProfile = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Adds a suppression. */
        public Builder suppress(Suppression suppression) {
            suppressions.add(Objects.requireNonNull(suppression, "suppression"));
            return this;
        }

        /** Suppresses the findings of a baseline. */
        public Builder baseline(Baseline known) {
            baseline = Optional.of(Objects.requireNonNull(known, "known"));
            return this;
        }

        /**
         * Adds rules to the catalogue.
         *
         * @param version the version of these rules; change it whenever a rule is added, withdrawn or changed
         */
        public Builder rules(String version, List<? extends Rule<?>> own) {
            Objects.requireNonNull(version, "version");
            rules.addAll(NullCheck.elements(own, "own"));
            rulesVersion = version;
            return this;
        }

        /**
         * Adds rules to those on registers.
         *
         * @param version the version of all rules of this configuration; change it whenever one is added, withdrawn or changed
         */
        public Builder registerRules(String version, List<? extends RegisterRule> own) {
            Objects.requireNonNull(version, "version");
            registerRules.addAll(NullCheck.elements(own, "own"));
            rulesVersion = version;
            return this;
        }

        /**
         * Returns the configuration.
         *
         * @throws IllegalArgumentException if a profile extends itself or one that does not exist
         */
        public Configuration build() {
            return new Configuration(this);
        }
    }
}
