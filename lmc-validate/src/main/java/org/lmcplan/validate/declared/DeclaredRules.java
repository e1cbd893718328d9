package org.lmcplan.validate.declared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.config.ConfigurationFaultKind;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleId;

/**
 * The rules that a document declares.
 *
 * @param version the start of the SHA-256 of what is declared
 * @param rules the rules, in the order of the document
 */
public record DeclaredRules(String version, List<DeclaredRule> rules) {

    public static final DeclaredRules NONE = new DeclaredRules("", List.of());

    /** How many rules a document may declare. */
    public static final int MOST = 500;

    private static final String OURS = "LMC-";
    private static final int SHOWN_BYTES = 4;

    /** Those that a list declares, as far as they are sound. */
    public static DeclaredRules read(Item list, Catalogue<Rule<?>> catalogue) {
        List<Item> entries = list.entries();
        if (entries.size() > MOST) {
            list.faults()
                    .add(
                            ConfigurationFaultKind.TOO_MUCH,
                            list.path(),
                            Map.of(
                                    "most", Message.excerpt(Integer.toString(MOST)),
                                    "what", Message.of("rules", "条规则")),
                            Message.of("leave out what is not needed", "请去掉不需要的规则"));
            return NONE;
        }
        Set<RuleId> taken = new HashSet<>();
        catalogue.rules().forEach(rule -> taken.add(rule.id()));
        List<DeclaredRule> rules = new ArrayList<>();
        for (Item item : entries) {
            new DeclaredRuleReader(item).read().ifPresent(rule -> {
                requireFree(rule.id(), item, taken);
                rules.add(rule);
            });
        }
        return new DeclaredRules(digest(list.value()), rules);
    }

    private static void requireFree(RuleId id, Item item, Set<RuleId> taken) {
        if (!taken.add(id) || id.value().startsWith(OURS)) {
            item.faults()
                    .add(
                            ConfigurationFaultKind.TAKEN,
                            item.path().child("id"),
                            Map.of("name", Message.excerpt(id.value())),
                            Message.of(
                                    "choose an id with a prefix of your own, like VN-001; LMC is the library's",
                                    "请使用自己的前缀，如 VN-001；LMC 为本库专用"));
        }
    }

    private static String digest(ExtensionValue declared) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(declared.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
