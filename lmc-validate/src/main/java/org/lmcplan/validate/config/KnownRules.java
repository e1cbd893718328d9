package org.lmcplan.validate.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/** The rules that a configuration may name: those of the catalogue, those on versions and on registers, and its own. */
final class KnownRules {

    private final Map<String, RuleDefinition> byId = new TreeMap<>();

    KnownRules(Catalogue<Rule<?>> catalogue, List<? extends Rule<?>> own) {
        catalogue.rules().forEach(rule -> byId.put(rule.id().value(), rule.definition()));
        TransitionValidator.standard()
                .catalogue()
                .definitions()
                .forEach(rule -> byId.put(rule.id().value(), rule));
        RegisterValidator.standard()
                .catalogue()
                .definitions()
                .forEach(rule -> byId.put(rule.id().value(), rule));
        own.forEach(rule -> byId.put(rule.id().value(), rule.definition()));
    }

    Optional<RuleDefinition> find(RuleId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** The rule of this id; reported where there is none. */
    Optional<RuleDefinition> find(String id, DocumentPath path, Faults faults) {
        Optional<RuleDefinition> rule = Optional.ofNullable(byId.get(id));
        if (rule.isEmpty()) {
            Message hint = Nearest.of(id, byId.keySet())
                    .map(near -> Nearest.hint(id, List.of(near)))
                    .orElse(Message.of("look the id up in the list of rules", "请在规则表中查找编号"));
            faults.add(ConfigurationFaultKind.UNKNOWN_RULE, path, Map.of("rule", Message.excerpt(id)), hint);
        }
        return rule;
    }

    /** Reports that a rule is never left out, mitigated or suppressed. */
    static void refuse(RuleDefinition rule, DocumentPath path, Faults faults) {
        faults.add(
                ConfigurationFaultKind.NEVER_SUPPRESSED,
                path,
                Map.of("rule", Message.excerpt(rule.id().value())),
                Message.of("delete this, and mend what the rule finds", "请删除此项，并修复该规则发现的问题"));
    }
}
