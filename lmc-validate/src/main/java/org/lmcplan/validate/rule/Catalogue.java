package org.lmcplan.validate.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.model.problem.Message;

/** Rules that are published together, in the order of their ids. */
public final class Catalogue {

    private final String version;
    private final List<Rule<?>> rules;

    private Catalogue(String version, List<Rule<?>> rules) {
        this.version = version;
        this.rules = rules;
    }

    /**
     * The catalogue of these rules, in whatever order they come.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalogue of(String version, List<? extends Rule<?>> rules) {
        Set<RuleId> ids = new HashSet<>();
        for (Rule<?> rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
        }
        return new Catalogue(
                version,
                rules.stream()
                        .<Rule<?>>map(rule -> rule)
                        .sorted(Comparator.comparing(Rule::id))
                        .toList());
    }

    /** The version: another one whenever a rule is added, withdrawn or changed. */
    public String version() {
        return version;
    }

    /** The rules. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** The rule with this id. */
    public Optional<Rule<?>> find(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * The SHA-256, in hexadecimal digits, of the version and of what is defined of each rule: its id, severity, requirement
     * and reason in both languages, and whether it can be suppressed.
     */
    public String digest() {
        return digest(
                version, rules.stream().<RuleDefinition>map(Rule::definition).toList());
    }

    /** The text by which a definition counts in the digest. It must not change, since reports are compared by digests. */
    private static String canonical(RuleDefinition rule) {
        return "RuleDefinition[id=" + rule.id() + ", severity="
                + rule.severity().name() + ", requirement="
                + canonical(rule.requirement()) + ", reason=" + canonical(rule.reason()) + ", suppressible="
                + rule.suppressible() + "]";
    }

    private static String canonical(Message words) {
        return "Phrase[english=" + words.in(Locale.ENGLISH) + ", chinese=" + words.in(Locale.CHINESE) + "]";
    }

    /** The digest of rules that are published together, by what is defined of each: as {@link #digest()}. */
    public static String digest(String version, List<RuleDefinition> definitions) {
        String text =
                definitions.stream().map(Catalogue::canonical).collect(Collectors.joining("\n", version + "\n", "\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
