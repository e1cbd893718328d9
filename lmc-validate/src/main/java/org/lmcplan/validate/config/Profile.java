package org.lmcplan.validate.config;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/**
 * Named settings of rules, for a stage in the life of a plan or for a country. A profile may extend others: its own settings
 * override theirs, and a later parent overrides an earlier one. A setting for one rule overrides one for a severity.
 *
 * @param name the name
 * @param parents the names of the profiles that it extends
 * @param rules settings of single rules
 * @param severities settings of all rules that are defined with a severity, except those that cannot be suppressed and
 *     those that run only on request
 */
public record Profile(
        Slug name, List<Slug> parents, SortedMap<RuleId, RuleSetting> rules, Map<Severity, RuleSetting> severities)
        implements Serializable {

    /** For a plan in preparation: errors count as warnings. */
    public static final Profile DRAFT = builder("draft")
            .severity(Severity.ERROR, new RuleSetting.As(Severity.WARNING))
            .build();

    /** For an adopted plan: every rule as defined. */
    public static final Profile ADOPTED = builder("adopted").build();

    /** For collecting evidence on a plan whose coding is final: as adopted, without advice. */
    public static final Profile MONITORING = builder("monitoring")
            .extending("adopted")
            .severity(Severity.NOTE, new RuleSetting.Off(Message.of("the coding of the plan is final", "计划的编码已定稿")))
            .build();

    /** The profiles that ship with the library. */
    static final List<Profile> SHIPPED = List.of(DRAFT, ADOPTED, MONITORING);

    public Profile {
        requireNonNull(name, "name");
        parents = NullCheck.listOf(parents, "parents");
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(NullCheck.entries(rules, "rules")));
        Map<Severity, RuleSetting> ordered = new EnumMap<>(Severity.class);
        ordered.putAll(NullCheck.entries(severities, "severities"));
        severities = Collections.unmodifiableMap(ordered);
    }

    /** Returns a builder of a profile with this name, which follows the rules for ids. */
    public static Builder builder(String name) {
        requireNonNull(name, "name");
        return new Builder(Slug.of(name));
    }

    /** Returns this profile with a setting of a rule, in place of any that it has for that rule. */
    public Profile withRule(RuleId rule, RuleSetting setting) {
        requireNonNull(rule, "rule");
        requireNonNull(setting, "setting");
        NavigableMap<RuleId, RuleSetting> more = new TreeMap<>(rules);
        more.put(rule, setting);
        return new Profile(name, parents, more, severities);
    }

    /** Returns the setting of a rule, if there is one. */
    Optional<RuleSetting> find(RuleDefinition rule) {
        RuleSetting own = rules.get(rule.id());
        return own != null || !rule.suppressible() || rule.optional()
                ? Optional.ofNullable(own)
                : Optional.ofNullable(severities.get(rule.severity()));
    }

    /** Builds a profile. */
    public static final class Builder {

        private final Slug name;
        private final List<Slug> parents = new ArrayList<>();
        private final NavigableMap<RuleId, RuleSetting> rules = new TreeMap<>();
        private final Map<Severity, RuleSetting> severities = new EnumMap<>(Severity.class);

        private Builder(Slug name) {
            this.name = name;
        }

        /** Extends another profile, which overrides those added before. */
        public Builder extending(String parent) {
            requireNonNull(parent, "parent");
            parents.add(Slug.of(parent));
            return this;
        }

        /** Sets one rule. */
        public Builder rule(RuleId rule, RuleSetting setting) {
            requireNonNull(rule, "rule");
            requireNonNull(setting, "setting");
            rules.put(rule, setting);
            return this;
        }

        /** Sets the rules defined with this severity, except those that cannot be suppressed or that run only on request. */
        public Builder severity(Severity severity, RuleSetting setting) {
            requireNonNull(severity, "severity");
            requireNonNull(setting, "setting");
            severities.put(severity, setting);
            return this;
        }

        /** Adds the settings of a profile that are still missing. */
        void inherit(Profile other) {
            other.rules.forEach(rules::putIfAbsent);
            other.severities.forEach(severities::putIfAbsent);
        }

        /** Returns the profile. */
        public Profile build() {
            return new Profile(name, parents, rules, severities);
        }
    }
}
