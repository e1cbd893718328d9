package org.lmcplan.validate.transition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.Alteration;
import org.lmcplan.model.diff.Change;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.PropertyChanged;
import org.lmcplan.model.diff.Renumbered;
import org.lmcplan.model.diff.Succession;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** An id is never reused for another part. */
final class IdsKeepTheirMeaning extends StandardTransitionRule {

    private static final Complaint REUSED = Complaint.of(
                    "The id {id} belonged to another part before ({before}).", "标识 {id} 此前属于另一要素（{before}）。")
            .hint("give the new part its own id", "请为新要素指定新的标识");
    private static final Complaint REPLACED = Complaint.of(
                    "The id {id} belonged to '{before}' before, and now belongs to '{after}'.",
                    "标识 {id} 此前属于“{before}”，现属于“{after}”。")
            .hint(
                    "give the new part its own id; if it is the same under another name, keep the former name as an alias",
                    "请为新要素指定新的标识；若为同一要素更名，请将原名保留为别名");

    private static final Complaint OTHER_WORDS = Complaint.of(
                    "The id {id} belonged to '{before}' before, and now belongs to '{after}'.",
                    "标识 {id} 此前属于“{before}”，现属于“{after}”。")
            .hint("restore the former words, or give the new part its own id", "请恢复原有文字，或为新要素指定新的标识");

    IdsKeepTheirMeaning() {
        super(error("LMC-T201").notSuppressible());
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        boolean adopted = diff.older().adopted().isPresent();
        checkVacated(diff, adopted, reporter);
        if (adopted) {
            checkReplaced(diff, reporter);
        }
    }

    /** Reports ids that one part gave up and another took. */
    private static void checkVacated(PlanDiff diff, boolean adopted, FindingReporter reporter) {
        Map<String, Part> vacated = new HashMap<>();
        List<Part> taken = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Succession succession) {
                note(succession, vacated, taken);
            } else {
                note(change.older(), change.newer(), adopted, vacated, taken);
            }
            if (change instanceof Renumbered renumbered) {
                renumbered
                        .following()
                        .forEach(part ->
                                note(Optional.of(part.older()), Optional.of(part.newer()), adopted, vacated, taken));
            }
        }
        Set<String> reported = new HashSet<>(); // a likely successor is reported as an addition too
        for (Part part : taken) {
            Optional.ofNullable(vacated.get(part.id()))
                    .filter(old -> reported.add(part.id()))
                    .ifPresent(old -> reporter.report(REUSED)
                            .in(ChangedPart.of(part))
                            .with("before", old.kind().code()));
        }
    }

    /** Notes what was split or merged: even in a draft, an id does not go from one line to another that way. */
    private static void note(Succession succession, Map<String, Part> vacated, List<Part> taken) {
        succession.from().stream()
                .filter(part ->
                        succession.to().stream().noneMatch(other -> other.id().equals(part.id())))
                .filter(part -> isCited(part.kind(), true))
                .forEach(part -> vacated.putIfAbsent(part.id(), part));
        succession.to().stream()
                .filter(part ->
                        succession.from().stream().noneMatch(other -> other.id().equals(part.id())))
                .filter(part -> isCited(part.kind(), true))
                .forEach(taken::add);
    }

    /** Notes a part that is gone, is new, or has another id than before. */
    private static void note(
            Optional<Part> older, Optional<Part> newer, boolean adopted, Map<String, Part> vacated, List<Part> taken) {
        if (!older.map(Part::id).equals(newer.map(Part::id))) {
            older.filter(part -> isCited(part.kind(), adopted)).ifPresent(part -> vacated.putIfAbsent(part.id(), part));
            newer.filter(part -> isCited(part.kind(), adopted)).ifPresent(taken::add);
        }
    }

    /** Whether evidence may refer to parts of this kind: elements always, commitments once their numbers are adopted. */
    private static boolean isCited(PlanPart kind, boolean adopted) {
        return kind.compareTo(PlanPart.SECTION) > 0 && (adopted || kind != PlanPart.COMMITMENT);
    }

    /** Reports parts that kept their id, but nothing of what readers know them by. */
    private static void checkReplaced(PlanDiff diff, FindingReporter reporter) {
        IdentityWords words = new IdentityWords(diff);
        changedInPlace(diff).forEach((part, changesKind) -> {
            IdentityWords.Rest rest = words.compare(part);
            if (rest == IdentityWords.Rest.NOTHING || (changesKind && rest == IdentityWords.Rest.SOME_WORDS)) {
                reporter.report(part.newer().value() instanceof NamedElement ? REPLACED : OTHER_WORDS)
                        .in(ChangedPart.of(part))
                        .with("before", words.shown(part.older(), true))
                        .with("after", words.shown(part.newer(), false));
            }
        });
    }

    /** Returns the parts that changed and kept their id, each with whether its kind changed. */
    static Map<Match, Boolean> changedInPlace(PlanDiff diff) {
        Map<Match, Boolean> parts = new LinkedHashMap<>();
        for (Alteration change : diff.changes(Alteration.class)) {
            boolean isKind =
                    change instanceof PropertyChanged other && other.property().equals("kind");
            if (change.part().older().id().equals(change.part().newer().id())) {
                parts.merge(change.part(), isKind, Boolean::logicalOr);
            }
        }
        return parts;
    }
}
