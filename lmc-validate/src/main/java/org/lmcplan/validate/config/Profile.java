package org.lmcplan.validate.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/**
 * What rules are to a plan at one stage of its life, or to one country; by name. A profile extends others: what it says itself
 * goes before what they say, and of those the later before the earlier. What is said of one rule goes before what is said of
 * all rules of a severity.
 *
 * @param name its name
 * @param parents the names of the profiles that it extends
 * @param rules what it makes of single rules
 * @param severities what it makes of the rules that are defined with a severity, apart from those that are never suppressed
 */
public record Profile(
        Slug name, List<Slug> parents, SortedMap<RuleId, RuleSetting> rules, Map<Severity, RuleSetting> severities) {

    /** While the text is being worked on: what would be an error of the finished plan is a warning. */
    public static final Profile DRAFT = builder("draft")
            .severity(Severity.ERROR, new RuleSetting.As(Severity.WARNING))
            .build();

    /** Once the plan is adopted: every rule as it is defined. */
    public static final Profile ADOPTED = builder("adopted").build();

    /** While evidence is joined to a plan whose coding is settled: as adopted, without advice on coding. */
    public static final Profile MONITORING = builder("monitoring")
            .extending("adopted")
            .severity(
                    Severity.NOTE,
                    new RuleSetting.Off(
                            Message.of("advice on coding is for the time before it is settled", "编码建议只适用于编码定稿之前")))
            .build();

    /** The profiles that ship with the library. */
    static final List<Profile> SHIPPED = List.of(DRAFT, ADOPTED, MONITORING);

    public Profile {
        parents = List.copyOf(parents);
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        Map<Severity, RuleSetting> ordered = new EnumMap<>(Severity.class);
        ordered.putAll(severities);
        severities = Collections.unmodifiableMap(ordered);
    }

    /** A builder for a profile of this name, which is written as an id is. */
    public static Builder builder(String name) {
        return new Builder(Slug.of(name));
    }

    /** What it makes of a rule, if it says so. */
    Optional<RuleSetting> find(RuleDefinition rule) {
        RuleSetting own = rules.get(rule.id());
        return own != null || !rule.suppressible()
                ? Optional.ofNullable(own)
                : Optional.ofNullable(severities.get(rule.severity()));
    }

    /** This profile with what it does not say filled from one that it extends. */
    Profile over(Profile parent) {
        SortedMap<RuleId, RuleSetting> allRules = new TreeMap<>(parent.rules);
        allRules.putAll(rules);
        Map<Severity, RuleSetting> allSeverities = new EnumMap<>(Severity.class);
        allSeverities.putAll(parent.severities);
        allSeverities.putAll(severities);
        return new Profile(name, parents, allRules, allSeverities);
    }

    /** Collects what a profile says. */
    public static final class Builder {

        private final Slug name;
        private final List<Slug> parents = new ArrayList<>();
        private final SortedMap<RuleId, RuleSetting> rules = new TreeMap<>();
        private final Map<Severity, RuleSetting> severities = new EnumMap<>(Severity.class);

        private Builder(Slug name) {
            this.name = name;
        }

        /** Extends a profile, which goes before those that are extended already. */
        public Builder extending(String parent) {
            parents.add(Slug.of(parent));
            return this;
        }

        /** Says what a rule is. */
        public Builder rule(RuleId rule, RuleSetting setting) {
            rules.put(rule, setting);
            return this;
        }

        /** Says what the rules are that are defined with this severity, apart from those that are never suppressed. */
        public Builder severity(Severity severity, RuleSetting setting) {
            severities.put(severity, setting);
            return this;
        }

        /** The profile. */
        public Profile build() {
            return new Profile(name, parents, rules, severities);
        }
    }
}
