package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Slug;
import org.lmcplan.model.StatementKind;
import org.lmcplan.validate.wording.CadenceGuess;
import org.lmcplan.validate.wording.MarkerGuess;
import org.lmcplan.validate.wording.StatedDeadline;
import org.lmcplan.validate.wording.WordingLanguages;

/** Drafts the clauses of a section: commitments where a verb shows a promise, statements that are not coded yet elsewhere. */
final class ClauseDrafter {

    private static final LocalizedText NOT_CODED =
            LocalizedText.english("not coded yet").with(LanguageTag.of("zh"), "尚未编码");
    private static final Extensions OF_STATEMENTS = Undecided.of(List.of("kind"));
    private static final int MOST_COMMITMENTS = 9999;

    private final LanguageTag language;
    private final List<Question> questions;
    private final IntUnaryOperator lines;
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<PlanStatement> statements = new ArrayList<>();

    /** Creates a drafter; the function returns the number of the line at an index of the text. */
    ClauseDrafter(LanguageTag language, List<Question> questions, IntUnaryOperator lines) {
        this.lines = lines;
        this.language = language;
        this.questions = questions;
    }

    List<Commitment> commitments() {
        return commitments;
    }

    List<PlanStatement> statements() {
        return statements;
    }

    /**
     * Drafts the clauses of a section.
     *
     * @param frames whether the section has goals, principles or a preamble
     */
    void draft(DraftSection section, DraftBody body, boolean frames) {
        if (body.isEmpty()) {
            return;
        }
        int ordinal = 1;
        for (DraftClauses.Part part : DraftClauses.of(body, language, section.label())) {
            String quote =
                    body.text().substring(part.stretch().from(), part.stretch().to());
            Optional<MarkerGuess> guess =
                    frames || ordinal > MOST_COMMITMENTS ? Optional.empty() : MarkerGuess.of(quote, language);
            int at = lines.applyAsInt(body.originOf(part.stretch().from()));
            if (guess.isPresent()) {
                add(new CommitmentId(section.number(), ordinal++), part, quote, guess.get(), at);
            } else {
                add(section, part, quote, frames, at);
            }
        }
    }

    private void add(CommitmentId id, DraftClauses.Part part, String quote, MarkerGuess guess, int line) {
        if (!guess.listed()) {
            questions.add(Question.of(Doubt.FORCE, line, quote, guess.force().code())
                    .at(DocumentPath.root().child("commitments").child(commitments.size())));
        }
        Optional<Cadence> cadence = CadenceGuess.of(quote, language);
        List<StatedDeadline> deadlines = StatedDeadline.in(quote, language);
        Optional<PartialDate> due = StatedDeadline.only(deadlines);
        boolean isUnclear = deadlines.stream().anyMatch(one -> !one.isRelative() || cadence.isEmpty());
        if (due.isEmpty() && isUnclear) {
            questions.add(
                    Question.of(Doubt.DEADLINE, line, quote, deadlines.get(0).words())
                            .at(DocumentPath.root().child("commitments").child(commitments.size())));
        }
        List<String> undecided = new ArrayList<>(List.of("marker", "force", "acts"));
        cadence.ifPresent(one -> undecided.add("cadence"));
        due.ifPresent(one -> undecided.add("due"));
        commitments.add(Commitment.builder()
                .id(id)
                .label(part.label())
                .quote(quote)
                .marker(guess.marker())
                .force(guess.force())
                .cadence(cadence)
                .due(due)
                .extensions(Undecided.of(undecided))
                .build());
    }

    private void add(DraftSection section, DraftClauses.Part part, String quote, boolean frames, int line) {
        if (!frames && WordingLanguages.includes(language)) {
            Optional<String> open = MarkerGuess.openIn(quote, language);
            questions.add(open.map(word -> Question.of(Doubt.OPEN, line, quote, word))
                    .orElseGet(() -> Question.of(Doubt.NO_VERB, line, quote))
                    .at(DocumentPath.root().child("statements").child(statements.size())));
        }
        statements.add(PlanStatement.builder()
                .id(Slug.of("clause-" + (statements.size() + 1)))
                .section(section.number())
                .label(part.label())
                .quote(quote)
                .kind(StatementKind.OTHER)
                .kindLabel(NOT_CODED)
                .extensions(OF_STATEMENTS)
                .build());
    }
}
