package org.lmcplan.validate.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.lmcplan.model.Plan;

/**
 * A draft of a plan from its plain text: its sections, one clause for each sentence or part of one, and the questions that its
 * author must answer.
 *
 * <p>Nothing of the text is lost: {@link #text()} puts it together again. A clause whose verb shows a promise is a commitment with
 * that marker and a guessed force; any other is a statement of the kind {@code other}. Each clause that nobody has coded yet has
 * the extension {@code x-draft}, which lists what is still to be decided. Never throws for a text, whatever it contains.
 *
 * <pre>{@code
 * PlanDraft draft = PlanDraft.of(Files.readString(file), DraftOptions.standard());
 * draft.questions().forEach(System.out::println);
 * Plan plan = draft.plan();
 * }</pre>
 */
public final class PlanDraft {

    /** The key of the extension that lists what is still to be decided about a clause or the plan. */
    public static final String UNDECIDED = "x-draft";

    private final Plan plan;
    private final List<DraftQuestion> questions;

    private PlanDraft(Plan plan, List<DraftQuestion> questions) {
        this.plan = plan;
        this.questions = questions;
    }

    /** Drafts a plan from a text. */
    public static PlanDraft of(String text, DraftOptions options) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        PlanDrafter drafter = new PlanDrafter(CleanText.of(text), options);
        Plan plan = drafter.plan();
        return new PlanDraft(
                plan,
                drafter.questions().stream()
                        .map(Question::asked)
                        .sorted(Comparator.comparingInt(DraftQuestion::line))
                        .toList());
    }

    /** Returns the draft. */
    public Plan plan() {
        return plan;
    }

    /** Returns what the author must decide, in the order of the text. */
    public List<DraftQuestion> questions() {
        return questions;
    }

    /** Returns the text, put together from the draft: the one it was made from, with line feeds as line ends. */
    public String text() {
        return textOf(plan);
    }

    /**
     * Returns the text of a plan that began as a draft, also after it was written and read. What the plan does not say about the
     * layout, such as that of a section that was added since, is printed one paragraph per line.
     */
    public static String textOf(Plan plan) {
        return DraftLayout.textOf(Objects.requireNonNull(plan, "plan"));
    }

    /** Returns the plan and the number of questions. */
    @Override
    public String toString() {
        return "PlanDraft{" + plan.summary() + ", " + questions.size() + " questions}";
    }
}
