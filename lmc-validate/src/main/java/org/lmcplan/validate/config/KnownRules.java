package org.lmcplan.validate.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.property.WordHint;
import org.lmcplan.model.text.NearestWord;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/** The rules that a configuration may name: those on plans, versions and registers, and its own. */
final class KnownRules {

    private final Map<String, RuleDefinition> byId = new TreeMap<>();
    private final Map<String, Message> hints = new ConcurrentHashMap<>();

    KnownRules(Catalogue<Rule<?>> catalogue, List<? extends CatalogueRule> own) {
        Stream.of(
                        catalogue.definitions(),
                        TransitionValidator.standard().catalogue().definitions(),
                        RegisterValidator.standard().catalogue().definitions(),
                        own.stream().map(CatalogueRule::definition).toList())
                .flatMap(List::stream)
                .forEach(rule -> byId.put(rule.id().value(), rule));
    }

    Optional<RuleDefinition> find(RuleId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** Returns the rule with this id; reports an unknown one at the value that names it. */
    Optional<RuleDefinition> find(String id, DocumentValue value) {
        Optional<RuleDefinition> rule = Optional.ofNullable(byId.get(id));
        if (rule.isEmpty()) {
            value.report(
                    ConfigurationFaultKind.UNKNOWN_RULE, Map.of("rule", id), hints.computeIfAbsent(id, this::hint));
        }
        return rule;
    }

    private Message hint(String id) {
        return NearestWord.find(id, byId.keySet()).isPresent()
                ? WordHint.nearest(id, byId.keySet())
                : Message.of("look up the id in the list of rules", "请在规则表中查找编号");
    }

    /** Reports an attempt to weaken a rule that always applies. */
    static void refuse(RuleDefinition rule, DocumentValue value) {
        value.report(
                ConfigurationFaultKind.NEVER_SUPPRESSED,
                Map.of("rule", rule.id()),
                Message.of("delete this, and fix what the rule finds", "请删除此项，并修复该规则发现的问题"));
    }
}
