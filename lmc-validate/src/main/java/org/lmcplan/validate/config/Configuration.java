package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Rule;

/**
 * What an application decides about rules: profiles, suppressions, a baseline and rules of its own. Immutable; says nothing
 * until it meets a catalogue.
 *
 * <pre>{@code
 * ConfiguredValidator validator = Configuration.standard()
 *         .validator(StandardRules.catalogue(), "draft", LocalDate.of(2026, 1, 1));
 * }</pre>
 */
public final class Configuration {

    private static final Configuration STANDARD = builder().build();

    private final Map<Slug, Profile> profiles;
    private final List<Suppression> suppressions;
    private final Optional<Baseline> baseline;
    private final List<Rule<?>> rules;
    private final String rulesVersion;
    private final Slug defaultProfile;

    private Configuration(Builder builder) {
        this.profiles = new LinkedHashMap<>(builder.profiles);
        this.suppressions = List.copyOf(builder.suppressions);
        this.baseline = builder.baseline;
        this.rules = List.copyOf(builder.rules);
        this.rulesVersion = builder.rulesVersion;
        this.defaultProfile = builder.defaultProfile;
        resolve(defaultProfile, new LinkedHashSet<>());
        for (Slug name : profiles.keySet()) {
            resolve(name, new LinkedHashSet<>());
        }
    }

    /** The profiles that ship with the library, and no more. */
    public static Configuration standard() {
        return STANDARD;
    }

    /** A builder with the profiles that ship with the library. */
    public static Builder builder() {
        return new Builder();
    }

    /** The profiles by name: those that ship with the library, then the others. */
    public List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    /** The profile that applies where none is asked for. */
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

    /** The rules that it adds to a catalogue. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** This configuration with a baseline, which usually is a document of its own. */
    public Configuration withBaseline(Baseline other) {
        Builder builder = new Builder();
        builder.profiles.putAll(profiles);
        builder.suppressions.addAll(suppressions);
        builder.rules.addAll(rules);
        builder.rulesVersion = rulesVersion;
        builder.defaultProfile = defaultProfile;
        return builder.baseline(other).build();
    }

    /** As {@link #validator(Catalogue, String, LocalDate)}, under the profile that applies where none is asked for. */
    public ConfiguredValidator validator(Catalogue<Rule<?>> catalogue, LocalDate asOf) {
        return validator(catalogue, defaultProfile.value(), asOf);
    }

    /**
     * A validator with the rules of a catalogue and of this configuration, under a profile, for a date: rules about time judge
     * by it, and suppressions end by it.
     *
     * @throws IllegalArgumentException if there is no such profile, or it speaks of a rule that is not there, or mitigates one
     *     that is never suppressed
     */
    public ConfiguredValidator validator(Catalogue<Rule<?>> catalogue, String profile, LocalDate asOf) {
        Profile whole = Slug.parse(profile)
                .filter(profiles::containsKey)
                .map(name -> resolve(name, new LinkedHashSet<>()))
                .orElseThrow(() -> new IllegalArgumentException("there is no profile '" + profile + "'"));
        return new ConfiguredValidator(this, joined(catalogue), whole, asOf);
    }

    private Catalogue<Rule<?>> joined(Catalogue<Rule<?>> catalogue) {
        if (rules.isEmpty()) {
            return catalogue;
        }
        List<Rule<?>> all = new ArrayList<>(catalogue.rules());
        all.addAll(rules);
        return Catalogue.of(catalogue.version() + "+" + rulesVersion, all);
    }

    /** A profile with all that it extends. */
    private Profile resolve(Slug name, Set<Slug> below) {
        Profile profile = profiles.get(name);
        if (profile == null) {
            throw new IllegalArgumentException("there is no profile '" + name + "' to extend");
        }
        if (!below.add(name)) {
            throw new IllegalArgumentException("the profile '" + name + "' extends itself");
        }
        Profile inherited = Profile.builder(name.value()).build();
        for (Slug parent : profile.parents()) {
            inherited = resolve(parent, below).over(inherited);
        }
        below.remove(name);
        return profile.over(inherited);
    }

    /** Collects what a configuration decides. */
    public static final class Builder {

        private final Map<Slug, Profile> profiles = new LinkedHashMap<>();
        private final List<Suppression> suppressions = new ArrayList<>();
        private final List<Rule<?>> rules = new ArrayList<>();
        private Optional<Baseline> baseline = Optional.empty();
        private String rulesVersion = "";
        private Slug defaultProfile = Profile.ADOPTED.name();

        private Builder() {
            Profile.SHIPPED.forEach(profile -> profiles.put(profile.name(), profile));
        }

        /**
         * Adds a profile.
         *
         * @throws IllegalArgumentException if there is one of this name, or the library has one
         */
        public Builder profile(Profile profile) {
            if (profiles.putIfAbsent(profile.name(), profile) != null) {
                throw new IllegalArgumentException("there is a profile '" + profile.name() + "' already");
            }
            return this;
        }

        /** Applies this profile where none is asked for; {@code adopted} if this is not called. */
        public Builder defaultProfile(Slug name) {
            defaultProfile = name;
            return this;
        }

        /** Adds a suppression. */
        public Builder suppress(Suppression suppression) {
            suppressions.add(suppression);
            return this;
        }

        /** Bears the findings of a baseline. */
        public Builder baseline(Baseline known) {
            baseline = Optional.of(known);
            return this;
        }

        /**
         * Adds rules to the catalogue.
         *
         * @param version the version of these rules: another one whenever one is added, withdrawn or changed
         */
        public Builder rules(String version, List<? extends Rule<?>> own) {
            rules.addAll(own);
            rulesVersion = version;
            return this;
        }

        /**
         * The configuration.
         *
         * @throws IllegalArgumentException if a profile extends one that is not there, or itself
         */
        public Configuration build() {
            return new Configuration(this);
        }
    }
}
