package org.lmcplan.cli.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/** The settings of a profile together with those of the profiles that it extends. */
final class EffectiveProfile {

    private final Map<RuleId, RuleSetting> rules = new TreeMap<>();
    private final Map<Severity, RuleSetting> severities = new EnumMap<>(Severity.class);

    private EffectiveProfile() {}

    /** A profile overrides those that it extends, and a later one of these overrides an earlier one. */
    static EffectiveProfile of(Configuration configuration, String name) {
        Map<Slug, Profile> byName = new TreeMap<>();
        configuration.profiles().forEach(profile -> byName.put(profile.name(), profile));
        EffectiveProfile whole = new EffectiveProfile();
        Set<Slug> visited = new HashSet<>();
        Deque<Slug> next = new ArrayDeque<>();
        next.push(Slug.of(name));
        while (!next.isEmpty()) {
            Slug one = next.pop();
            Profile profile = byName.get(one);
            if (profile != null && visited.add(one)) {
                profile.rules().forEach(whole.rules::putIfAbsent);
                profile.severities().forEach(whole.severities::putIfAbsent);
                profile.parents().forEach(next::push); // so that the last is visited first
            }
        }
        return whole;
    }

    /** Returns whether a setting names this rule. */
    boolean sets(RuleId rule) {
        return rules.containsKey(rule);
    }

    /** Returns the setting that changes a rule; empty if the rule applies as it is defined. */
    Optional<RuleSetting> changeOf(RuleDefinition rule) {
        RuleSetting own = rules.get(rule.id());
        RuleSetting setting =
                own != null || !rule.suppressible() || rule.optional() ? own : severities.get(rule.severity());
        return Optional.ofNullable(setting)
                .filter(one -> one instanceof RuleSetting.Off
                        || (one instanceof RuleSetting.As as && (as.severity() != rule.severity() || rule.optional())));
    }
}
