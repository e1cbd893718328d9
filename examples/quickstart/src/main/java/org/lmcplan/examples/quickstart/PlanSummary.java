package org.lmcplan.examples.quickstart;

import static org.lmcplan.model.LanguageTag.ENGLISH;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Section;

/** A summary of a plan, which shows what can be asked of it once it is data. */
final class PlanSummary {

    private final PlanIndex index;
    private final TextPage page;

    PlanSummary(PlanIndex index, TextPage page) {
        this.index = index;
        this.page = page;
    }

    /** Appends the summary to the page. */
    void append() {
        byForce();
        byPillar();
        meetings();
        byLifecycle();
        byPriorityArea();
    }

    private void byForce() {
        List<Commitment> commitments = index.plan().commitments();
        page.heading(commitments.size() + " commitments by force", "按承诺力度统计");
        for (Force force : Force.values()) {
            long count = commitments.stream()
                    .filter(commitment -> commitment.force() == force)
                    .count();
            page.columns(2, "%-10s %3d  %s", force.label(Locale.ENGLISH), count, "█".repeat((int) count));
        }
    }

    private void byPillar() {
        page.heading("Commitments by pillar", "按支柱统计");
        for (Pillar pillar : index.plan().pillars()) {
            List<Commitment> commitments = index.plan().commitments().stream()
                    .filter(commitment ->
                            index.pillarOf(commitment).filter(pillar::equals).isPresent())
                    .toList();
            long toDeliver = commitments.stream()
                    .filter(commitment -> commitment.force() == Force.DELIVER)
                    .count();
            String name = TextPage.bilingual(pillar.names());
            page.columns(2, "%3d, including %2d to deliver  %s", commitments.size(), toDeliver, name);
        }
        long none = index.plan().commitments().stream()
                .filter(commitment -> index.pillarOf(commitment).isEmpty())
                .count();
        page.columns(2, "%3d outside the pillars, about the working framework and the support system", none);
    }

    private void meetings() {
        page.heading("Meetings and their frequency", "会议及频次");
        for (Mechanism mechanism : index.plan().mechanisms()) {
            for (Commitment commitment : index.commitmentsNaming(mechanism)) {
                if (commitment.acts().contains(Act.HOLD)) {
                    String cadence = commitment
                            .cadence()
                            .map(stated -> stated.label(Locale.ENGLISH))
                            .orElse("not stated");
                    String name = TextPage.bilingual(mechanism.names());
                    page.columns(2, "%-17s %-9s %s", cadence, commitment.id(), name);
                }
            }
        }
    }

    private void byLifecycle() {
        page.heading("Mechanisms, instruments, programmes and partners by stage", "机制、文件、计划项目和伙伴所处阶段");
        targetsAt("exists", EnumSet.of(Lifecycle.EXISTS));
        targetsAt("exists, to be improved", EnumSet.of(Lifecycle.TO_BE_IMPROVED));
        targetsAt("being drafted", EnumSet.of(Lifecycle.IN_DRAFTING));
        targetsAt("to be drafted or established", EnumSet.of(Lifecycle.TO_BE_CREATED));
        targetsAt(
                "only being studied, explored or discussed",
                EnumSet.of(Lifecycle.UNDER_STUDY, Lifecycle.UNDER_EXPLORATION, Lifecycle.UNDER_DISCUSSION));
        targetsAt("a direction, which nobody promises to reach", EnumSet.of(Lifecycle.ASPIRED));
        targetsAt("not stated in the text", EnumSet.of(Lifecycle.UNSTATED));
    }

    private void targetsAt(String description, Set<Lifecycle> stages) {
        List<CommitmentTarget> targets = index.all(CommitmentTarget.class).stream()
                .filter(target -> stages.contains(target.lifecycle()))
                .toList();
        page.line("").line(2, description + " (" + targets.size() + ")");
        targets.forEach(target -> page.columns(
                4,
                "%-11s %-10s %s",
                PlanPart.of(target).label(Locale.ENGLISH),
                firstCommitment(target),
                TextPage.bilingual(target.names())));
    }

    private String firstCommitment(CommitmentTarget target) {
        List<Commitment> naming = index.commitmentsNaming(target);
        return naming.isEmpty() ? "–" : naming.get(0).id() + (naming.size() > 1 ? " …" : "");
    }

    private void byPriorityArea() {
        page.heading("Cooperation areas by priority area", "按优先领域划分的合作领域");
        for (PriorityArea priority : index.plan().priorityAreas()) {
            page.line(2, TextPage.bilingual(priority.names()));
            areas(Optional.of(priority));
        }
        page.line(2, "no priority area");
        areas(Optional.empty());
    }

    private void areas(Optional<PriorityArea> priority) {
        index.plan().cooperationAreas().stream()
                .filter(area -> area.priorityArea().equals(priority.map(PriorityArea::id)))
                .forEach(this::area);
    }

    private void area(CooperationArea area) {
        Collection<Commitment> commitments = index.commitmentsIn(area.section());
        Optional<Section> section = index.section(area.section());
        page.columns(
                4,
                "%-8s %2d %-12s %s  %s",
                area.section(),
                commitments.size(),
                commitments.size() == 1 ? "commitment" : "commitments",
                section.map(Section::title).orElse("?"),
                section.flatMap(found -> found.titleGloss().in(ENGLISH)).orElse(""));
    }
}
