package org.lmcplan.validate.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Finds rules that other jars provide, where an application asks for them. A jar on the class path lists its rules in
 * {@code META-INF/services/org.lmcplan.validate.rule.Rule} (or {@code RegisterRule}, {@code TransitionRule}); a module declares
 * {@code provides org.lmcplan.validate.rule.Rule with …}. No validator uses them unless its catalogue was given them:
 *
 * <pre>{@code
 * Catalogue<Rule<?>> catalogue = Validator.standard().catalogue()
 *         .plus("installed", RuleServices.planRules(Application.class.getClassLoader()));
 * Validator validator = Validator.of(catalogue);
 * }</pre>
 */
public final class RuleServices {

    private RuleServices() {}

    /**
     * Returns the rules on plans that a class loader finds, in the order of their ids.
     *
     * @throws IllegalStateException if one of them cannot be loaded, created or described
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class object knows no type arguments
    public static List<Rule<?>> planRules(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        List<Rule> rules = load(ServiceLoader.load(Rule.class, loader), Rule.class);
        return (List) rules;
    }

    /**
     * Returns the rules on registers that a class loader finds, in the order of their ids.
     *
     * @throws IllegalStateException if one of them cannot be loaded, created or described
     */
    public static List<RegisterRule> registerRules(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        return load(ServiceLoader.load(RegisterRule.class, loader), RegisterRule.class);
    }

    /**
     * Returns the rules on versions of plans that a class loader finds, in the order of their ids.
     *
     * @throws IllegalStateException if one of them cannot be loaded, created or described
     */
    public static List<TransitionRule> transitionRules(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        return load(ServiceLoader.load(TransitionRule.class, loader), TransitionRule.class);
    }

    private static <R extends CatalogueRule> List<R> load(ServiceLoader<R> services, Class<R> type) {
        List<R> rules = new ArrayList<>();
        Iterator<R> found = services.iterator();
        try {
            while (found.hasNext()) {
                rules.add(described(found.next()));
            }
        } catch (ServiceConfigurationError broken) {
            throw new IllegalStateException(
                    "a provided " + type.getSimpleName() + " cannot be loaded: " + broken.getMessage(), broken);
        }
        rules.sort(Comparator.comparing(CatalogueRule::id));
        return List.copyOf(rules);
    }

    /** A rule that throws here would make every catalogue fail, without saying which rule it was. */
    private static <R extends CatalogueRule> R described(R rule) {
        try {
            rule.id().value();
            return rule;
        } catch (RuntimeException broken) {
            throw new IllegalStateException(
                    "the provided rule " + rule.getClass().getName() + " cannot say its id: " + broken, broken);
        }
    }
}
