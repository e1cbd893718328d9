package org.lmcplan.validate.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.Sha256;

/**
 * Rules that are published together, in the order of their ids.
 *
 * @param <R> what they are rules on: {@code Rule<?>}, {@link RegisterRule} or {@link TransitionRule}
 */
public final class Catalogue<R extends CatalogueRule> {

    private final String version;
    private final List<R> rules;

    private Catalogue(String version, List<R> rules) {
        this.version = version;
        this.rules = rules;
    }

    /**
     * Returns the catalogue of these rules, which may come in any order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static <R extends CatalogueRule> Catalogue<R> of(String version, List<? extends R> rules) {
        Set<RuleId> ids = new HashSet<>();
        for (R rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
        }
        return new Catalogue<>(
                version,
                rules.stream()
                        .<R>map(rule -> rule)
                        .sorted(Comparator.comparing(CatalogueRule::id))
                        .toList());
    }

    /** The version, which changes whenever a rule is added, withdrawn or changed. */
    public String version() {
        return version;
    }

    public List<R> rules() {
        return rules;
    }

    public List<RuleDefinition> definitions() {
        return rules.stream().map(CatalogueRule::definition).toList();
    }

    /** Finds the rule with this id. */
    public Optional<R> find(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * The SHA-256, in hexadecimal digits, of the version and of the definition of each rule: its id, severity, requirement
     * and reason in both languages, whether it can be suppressed, and whether it runs only on request.
     */
    public String digest() {
        String text = definitions().stream()
                .map(Catalogue::canonical)
                .collect(Collectors.joining("\n", version + "\n", "\n"));
        return Sha256.of(text);
    }

    /** The text of a definition in the digest. Must not change: reports are compared by their digests. */
    private static String canonical(RuleDefinition rule) {
        return "RuleDefinition[id=" + rule.id() + ", severity="
                + rule.severity().name() + ", requirement="
                + canonical(rule.requirement()) + ", reason=" + canonical(rule.reason()) + ", suppressible="
                + rule.suppressible()
                + (rule.optional() ? ", optional=true" : "") + "]";
    }

    private static String canonical(Message words) {
        return "Phrase[english=" + words.in(Locale.ENGLISH) + ", chinese=" + words.in(Locale.CHINESE) + "]";
    }
}
