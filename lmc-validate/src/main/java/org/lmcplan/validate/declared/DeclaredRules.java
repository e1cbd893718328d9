package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.Sha256;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleId;

/**
 * The rules that a document declares.
 *
 * @param version the start of the SHA-256 of the declarations
 * @param rules the rules on plans, in the order of the document
 * @param registerRules the rules on registers, in the order of the document
 */
public record DeclaredRules(String version, List<Rule<?>> rules, List<RegisterRule> registerRules) {

    /** A document without rules. */
    public static final DeclaredRules NONE = new DeclaredRules("", List.of(), List.of());

    /** The largest number of rules in a document. */
    static final int MOST = 500;

    private static final String LIBRARY_PREFIX = "LMC-";
    private static final int VERSION_DIGITS = 8;

    /** Copies the lists. */
    public DeclaredRules {
        rules = List.copyOf(rules);
        registerRules = List.copyOf(registerRules);
    }

    /** Reads a list of rules; reports invalid ones and leaves them out. */
    public static DeclaredRules read(DocumentValue list, Catalogue<Rule<?>> catalogue) {
        List<DocumentValue> entries = list.entries();
        if (entries.size() > MOST) {
            list.report(
                    ConfigurationFaultKind.TOO_MUCH,
                    Map.of("most", MOST, "what", Message.of("rules", "条规则")),
                    Message.of("remove the rules you do not need", "请删除不需要的规则"));
            return NONE;
        }
        Set<RuleId> taken = new HashSet<>();
        catalogue.rules().forEach(rule -> taken.add(rule.id()));
        List<Rule<?>> rules = new ArrayList<>();
        List<RegisterRule> registerRules = new ArrayList<>();
        for (DocumentValue entry : entries) {
            new DeclaredRuleReader(entry).read().ifPresent(rule -> {
                requireFree(rule.id(), entry, taken);
                if (rule instanceof RegisterRule onRegister) {
                    registerRules.add(onRegister);
                } else if (rule instanceof Rule<?> onPlan) {
                    rules.add(onPlan);
                }
            });
        }
        return new DeclaredRules(digest(list.value()), rules, registerRules);
    }

    private static void requireFree(RuleId id, DocumentValue rule, Set<RuleId> taken) {
        if (!taken.add(id) || id.value().startsWith(LIBRARY_PREFIX)) {
            Message hint = Message.of(
                    "choose an id with your own prefix, such as VN-001; LMC is reserved for the library",
                    "请使用自己的前缀，如 VN-001；LMC 为本库专用");
            rule.find("id").ifPresent(value -> value.report(ConfigurationFaultKind.TAKEN, Map.of("name", id), hint));
        }
    }

    private static String digest(ExtensionValue declarations) {
        return Sha256.of(declarations.toString()).substring(0, VERSION_DIGITS);
    }
}
