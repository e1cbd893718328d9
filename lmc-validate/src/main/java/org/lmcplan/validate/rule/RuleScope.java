package org.lmcplan.validate.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.NullCheck;

/**
 * Which parts of a plan a rule checks, what else it looks at, and where it does not apply.
 *
 * @param <T> the type of the parts it checks
 */
public final class RuleScope<T> {

    private final Class<T> type;
    private final List<Class<? extends T>> kinds;
    private final EnumSet<Lookup> lookups;
    private final List<Class<?>> lists;
    private final Set<String> languages;
    private final boolean dated;
    private final Optional<Slug> framework;

    private RuleScope(
            Class<T> type,
            List<Class<? extends T>> kinds,
            EnumSet<Lookup> lookups,
            List<Class<?>> lists,
            Set<String> languages,
            boolean dated,
            Optional<Slug> framework) {
        this.type = type;
        this.kinds = kinds;
        this.lookups = lookups;
        this.lists = lists;
        this.languages = languages;
        this.dated = dated;
        this.framework = framework;
    }

    /** Each part of this type: {@code Commitment.class}, {@code Target.class}, {@code PlanHead.class}. */
    public static <T> RuleScope<T> each(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return eachOf(type, type);
    }

    /** Each part of one of these types, seen as a supertype that they share. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> RuleScope<T> eachOf(Class<T> type, Class<? extends T>... kinds) {
        Objects.requireNonNull(type, "type");
        return new RuleScope<>(
                type,
                NullCheck.listOf(kinds, "kinds"),
                EnumSet.noneOf(Lookup.class),
                List.of(),
                Set.of(),
                false,
                Optional.empty());
    }

    /** This scope with these look-ups. */
    public RuleScope<T> lookingAt(Lookup first, Lookup... others) {
        Objects.requireNonNull(first, "first");
        EnumSet<Lookup> all = EnumSet.of(first);
        all.addAll(NullCheck.listOf(others, "others"));
        return new RuleScope<>(type, kinds, all, lists, languages, dated, framework);
    }

    /** This scope, looking also at all parts of these types: {@link RuleContext#all}. */
    public RuleScope<T> lookingAtAll(Class<?>... types) {
        return new RuleScope<>(type, kinds, lookups, NullCheck.listOf(types, "types"), languages, dated, framework);
    }

    /** This scope for plans whose text is in one of these languages only, such as {@code zh}, which includes {@code zh-Hant}. */
    public RuleScope<T> whereTextIsIn(String... onlyLanguages) {
        Set<String> tags = Set.copyOf(NullCheck.listOf(onlyLanguages, "onlyLanguages"));
        return new RuleScope<>(type, kinds, lookups, lists, tags, dated, framework);
    }

    /** This scope, but only if a date is given as of which to judge: {@link RuleContext#asOf}. */
    public RuleScope<T> asOfADate() {
        return new RuleScope<>(type, kinds, lookups, lists, languages, true, framework);
    }

    /** This scope for an optional rule that needs no request for plans of this framework of cooperation. */
    public RuleScope<T> byDefaultIn(Slug wanted) {
        Objects.requireNonNull(wanted, "wanted");
        return new RuleScope<>(type, kinds, lookups, lists, languages, dated, Optional.of(wanted));
    }

    /** Whether an optional rule runs without a request, since the plan is of the framework that the rule was made for. */
    public boolean runsByDefaultFor(PlanHead plan) {
        Objects.requireNonNull(plan, "plan");
        return framework.isPresent() && plan.framework().equals(framework);
    }

    /** What the rule looks at beside the part it checks. */
    public Set<Lookup> lookups() {
        return Collections.unmodifiableSet(lookups);
    }

    /** Whether the rule looks at this. */
    public boolean looksAt(Lookup lookup) {
        return lookups.contains(Objects.requireNonNull(lookup, "lookup"));
    }

    /** Whether the rule checks parts of this kind. */
    public boolean covers(PlanPart kind) {
        Objects.requireNonNull(kind, "kind");
        return kinds.stream().anyMatch(type -> isA(kind, type));
    }

    /** Whether the rule declares that it looks at all parts of this type. */
    public boolean mayList(Class<?> listed) {
        Objects.requireNonNull(listed, "listed");
        return lists.contains(listed);
    }

    /** Whether the rule looks at all parts of this kind. */
    public boolean lists(PlanPart kind) {
        Objects.requireNonNull(kind, "kind");
        return lists.stream().anyMatch(listed -> isA(kind, listed));
    }

    /** Whether all parts of a kind are of this type, with {@link PlanHead} for the plan itself. */
    public static boolean isA(PlanPart kind, Class<?> type) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        return kind == PlanPart.PLAN ? type.isAssignableFrom(PlanHead.class) : kind.isA(type);
    }

    /** Why the rule does not apply to a plan; empty if it does. */
    public Optional<Message> reasonToSkip(PlanHead plan, boolean dateGiven) {
        Objects.requireNonNull(plan, "plan");
        if (dated && !dateGiven) {
            return Optional.of(Message.of("no date was given to judge by", "未给出判断日期"));
        }
        boolean applies = languages.isEmpty()
                || languages.contains(plan.language().toLocale().getLanguage());
        return applies
                ? Optional.empty()
                : Optional.of(Message.of("the text of the plan is in another language", "计划文本使用其他语言"));
    }
}
