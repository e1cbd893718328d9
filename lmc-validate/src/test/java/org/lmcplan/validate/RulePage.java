package org.lmcplan.validate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The page on one rule, as all of them look.
 *
 * @param rule the rule
 * @param applies a sentence on where it applies
 * @param bad a document that breaks it
 * @param findings what is found in that
 * @param good a document that keeps it
 * @param fixes what to do, as a list
 */
public record RulePage(RuleDefinition rule, String applies, String bad, String findings, String good, String fixes) {

    /** The page. */
    public String text() {
        return """
                # %s: %s

                %s · %s

                %s%s

                ## Why

                %s

                %s

                ## Bad

                ```yaml
                %s```

                ```text
                %s```

                ## Good

                ```yaml
                %s```

                ## Fix

                %s
                """.formatted(
                        rule.id(),
                        rule.severity().code(),
                        rule.requirement().in(Locale.ENGLISH),
                        rule.requirement().in(Locale.CHINESE),
                        applies,
                        rule.suppressible() ? "" : " Its findings are always reported.",
                        rule.reason().in(Locale.ENGLISH),
                        rule.reason().in(Locale.CHINESE),
                        bad,
                        findings,
                        good,
                        fixes);
    }

    /** A table for each family, which is told by the first digit of the ids of its rules. */
    public static String families(Map<Character, String> names, List<RuleDefinition> rules) {
        StringBuilder tables = new StringBuilder();
        names.forEach((digit, name) -> {
            tables.append("\n## ").append(name).append("\n\n| rule | | requirement | 要求 |\n|---|---|---|---|\n");
            rules.stream()
                    .filter(rule -> rule.id().value().charAt("LMC-V".length()) == digit)
                    .forEach(rule -> tables.append("| [%s](%s.md)%s | %s | %s | %s |\n"
                            .formatted(
                                    rule.id(),
                                    rule.id(),
                                    rule.suppressible() ? "" : "*",
                                    rule.severity().code(),
                                    rule.requirement().in(Locale.ENGLISH),
                                    rule.requirement().in(Locale.CHINESE))));
        });
        return tables.toString();
    }
}
