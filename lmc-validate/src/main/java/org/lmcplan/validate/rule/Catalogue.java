package org.lmcplan.validate.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.model.text.Sha256;

/**
 * Rules that are published together, in the order of their ids.
 *
 * @param <R> what they are rules on: {@code Rule<?>}, {@link RegisterRule} or {@link TransitionRule}
 */
public final class Catalogue<R extends CatalogueRule> {

    private static final String RESERVED = "LMC-";

    private final String version;
    private final List<R> rules;
    private volatile @Nullable String digest;

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
        Objects.requireNonNull(version, "version");
        NullCheck.elements(rules, "rules");
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

    /**
     * Returns a catalogue with these rules in addition.
     *
     * <pre>{@code
     * Validator validator = Validator.of(
     *         Validator.standard().catalogue().plus("acme/1", List.of(rule)));
     * }</pre>
     *
     * @param ownVersion the version of the added rules, which becomes part of the version of the catalogue: {@code 9+acme/1}
     * @throws IllegalArgumentException if a rule has the id of another one, or an id that is reserved for this library
     */
    public Catalogue<R> plus(String ownVersion, List<? extends R> own) {
        Objects.requireNonNull(ownVersion, "ownVersion");
        NullCheck.elements(own, "own");
        Map<RuleId, R> all = new TreeMap<>();
        rules.forEach(rule -> all.put(rule.id(), rule));
        for (R rule : own) {
            requireOwnId(rule);
            R other = all.putIfAbsent(rule.id(), rule);
            if (other != null) {
                throw new IllegalArgumentException("the rule " + rule.getClass().getName() + " has the id " + rule.id()
                        + ", and so has " + other.getClass().getName() + "; choose another id");
            }
        }
        return of(version + "+" + ownVersion, List.copyOf(all.values()));
    }

    private static void requireOwnId(CatalogueRule rule) {
        if (rule.id().value().startsWith(RESERVED)) {
            throw new IllegalArgumentException("the rule " + rule.getClass().getName() + " has the id " + rule.id()
                    + ", but ids that begin with " + RESERVED + " are reserved for the rules of this library");
        }
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
        Objects.requireNonNull(id, "id");
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * The SHA-256, in hexadecimal digits, of the version and of the definition of each rule: its id, severity, requirement
     * and reason in both languages, whether it can be suppressed, and whether it runs only on request.
     */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = Sha256.of(definitions().stream()
                    .map(Catalogue::canonical)
                    .collect(Collectors.joining("\n", version + "\n", "\n")));
            digest = known;
        }
        return known;
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
