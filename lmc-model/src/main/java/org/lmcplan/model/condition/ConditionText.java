package org.lmcplan.model.condition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.property.Condition;
import org.lmcplan.model.property.PartKind;
import org.lmcplan.model.property.PropertySet;

/** A parsed condition, not yet checked against the parts it is asked of. */
public final class ConditionText {

    /** The largest length of a condition, in UTF-16 units. */
    public static final int LONGEST = 10_000;

    /** The largest number of tests in a condition. */
    public static final int MOST_TESTS = 100;

    /** The largest number of levels of parentheses and negations. */
    public static final int DEEPEST = 32;

    private final @Nullable Node root;
    private final List<ConditionProblem> problems;

    private ConditionText(@Nullable Node root, List<ConditionProblem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Parses a condition. */
    public static ConditionText parse(String text) {
        ConditionProblems problems = new ConditionProblems();
        if (text.length() > LONGEST) {
            problems.add(
                    ConditionProblemKind.TOO_MUCH,
                    LONGEST,
                    text.length(),
                    Message.of("the condition has more than {0} characters", "条件超过 {0} 个字符", LONGEST),
                    Message.of("split it into several", "请拆分为多个条件"));
            return new ConditionText(null, problems.inOrder());
        }
        Node root = new ConditionParser(ConditionTokens.of(text, problems), problems).parse();
        return new ConditionText(problems.isEmpty() ? root : null, problems.inOrder());
    }

    /** Returns the problems that parsing found, in the order of the text. */
    public List<ConditionProblem> problems() {
        return problems;
    }

    /** Returns a text in quotes, with the quotes and backslashes in it escaped. */
    public static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Returns the condition on parts of these kinds, or the problems that it has with them. An order such as {@code x-code < many},
     * which no value has, is no problem.
     */
    public Checked on(Set<PartKind> kinds) {
        return on(kinds, false);
    }

    /** Does the same as {@link #on}, but an order that no value has is a problem. */
    public Checked strictlyOn(Set<PartKind> kinds) {
        return on(kinds, true);
    }

    private Checked on(Set<PartKind> kinds, boolean isStrict) {
        if (root == null) {
            return new Checked(Condition.ALWAYS, problems);
        }
        ConditionProblems found = new ConditionProblems();
        Condition condition = new ConditionChecker(found, isStrict).check(root, new PropertySet(kinds, true));
        return new Checked(condition, found.inOrder());
    }

    /**
     * A condition checked against the parts it is asked of.
     *
     * @param condition the condition; without meaning if there are problems
     * @param problems the problems, in the order of the text
     */
    public record Checked(Condition condition, List<ConditionProblem> problems) {}

    /** Returns the canonical text: the same for texts that differ only in blanks, quotes and needless parentheses. */
    @Override
    public String toString() {
        return String.valueOf(root);
    }
}
