package org.lmcplan.cli.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Nearest;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationRules;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.RuleDefinition;

/** All rules of this program and of a configuration, by id. */
public final class RuleBook {

    /**
     * A rule and what it is about.
     *
     * @param rule the rule
     * @param subject what it is about
     */
    public record Entry(RuleDefinition rule, RuleSubject subject) {}

    private static final Pattern SHORT = Pattern.compile("[A-Z][0-9]+");

    private final Map<String, Entry> byId = new TreeMap<>();

    private RuleBook() {}

    /** Returns the rules of the program, and those that a configuration adds. */
    public static RuleBook of(Configuration configuration) {
        RuleBook book = new RuleBook();
        book.add(Validator.standard().catalogue().rules(), RuleSubject.PLAN);
        book.add(RegisterValidator.standard().catalogue().rules(), RuleSubject.REGISTER);
        book.add(TransitionValidator.standard().catalogue().rules(), RuleSubject.TRANSITION);
        book.add(configuration.rules(), RuleSubject.PLAN);
        book.add(configuration.registerRules(), RuleSubject.REGISTER);
        ConfigurationRules.definitions().forEach(rule -> book.add(rule, RuleSubject.CONFIGURATION));
        return book;
    }

    private void add(List<? extends CatalogueRule> rules, RuleSubject subject) {
        rules.forEach(rule -> add(rule.definition(), subject));
    }

    private void add(RuleDefinition rule, RuleSubject subject) {
        byId.put(rule.id().value(), new Entry(rule, subject));
    }

    /** Returns the rules in the order of their ids. */
    public List<Entry> entries() {
        return List.copyOf(byId.values());
    }

    /** Returns the rule with this id, in upper or lower case, with or without {@code LMC-}. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id.toUpperCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(byId.get(fullId(id))));
    }

    /** Returns the id that a short form such as {@code v401} means. */
    public static String fullId(String id) {
        String upper = id.toUpperCase(Locale.ROOT);
        return SHORT.matcher(upper).matches() ? "LMC-" + upper : upper;
    }

    /**
     * Returns the rule with this id.
     *
     * @throws CommandFailure if there is none
     */
    public Entry require(String id) {
        return find(id).orElseThrow(() -> CommandFailure.usage(
                Message.of("There is no rule {0}.", "没有规则 {0}。", id),
                Nearest.of(fullId(id), List.copyOf(byId.keySet()))
                        .map(near -> Message.of("did you mean {0}?", "您是否想用 {0}？", near))
                        .orElseGet(() -> Message.of("'lmc rules' lists them", "“lmc rules”列出全部规则"))));
    }
}
