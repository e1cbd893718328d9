package org.lmcplan.examples.quickstart;

import static org.lmcplan.model.LanguageTag.ENGLISH;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Force;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Section;

/** What can be asked of a plan once it is data. */
final class PlanSummary {

    private final PlanIndex index;
    private final TextPage page;

    PlanSummary(PlanIndex index, TextPage page) {
        this.index = index;
        this.page = page;
    }

    void all() {
        byForce();
        byPillar();
        meetings();
        byLifecycle();
        byPriorityArea();
    }

    private void byForce() {
        List<Commitment> commitments = index.plan().commitments();
        page.heading("How firmly: " + commitments.size() + " commitments by force", "约束力");
        for (Force force : Force.values()) {
            long count =
                    commitments.stream().filter(each -> each.force() == force).count();
            page.line(2, String.format(Locale.ROOT, "%-10s %3d  %s", force.code(), count, "█".repeat((int) count)));
        }
    }

    private void byPillar() {
        page.heading("Where: commitments by pillar", "按支柱");
        for (Pillar pillar : index.plan().pillars()) {
            List<Commitment> commitments = index.plan().commitments().stream()
                    .filter(each -> index.pillarOf(each).filter(pillar::equals).isPresent())
                    .toList();
            long delivered = commitments.stream()
                    .filter(each -> each.force() == Force.DELIVER)
                    .count();
            page.line(
                    2,
                    String.format(Locale.ROOT, "%3d, of which %2d to deliver  ", commitments.size(), delivered)
                            + TextPage.both(pillar.names()));
        }
        long none = index.plan().commitments().stream()
                .filter(each -> index.pillarOf(each).isEmpty())
                .count();
        page.line(
                2,
                String.format(
                        Locale.ROOT, "%3d outside the pillars, on the framework and the supporting system", none));
    }

    private void meetings() {
        page.heading("What meets, and how often", "会晤频次");
        for (Mechanism mechanism : index.plan().mechanisms()) {
            for (Commitment commitment : index.commitmentsNaming(mechanism)) {
                if (commitment.acts().contains(Act.HOLD)) {
                    String cadence = commitment.cadence().map(PlanSummary::words).orElse("not stated");
                    page.line(
                            2,
                            String.format(Locale.ROOT, "%-17s %-9s ", cadence, commitment.id())
                                    + TextPage.both(mechanism.names()));
                }
            }
        }
    }

    private void byLifecycle() {
        page.heading("What is named, and how far along it is in the text", "进展阶段");
        stage("exists", EnumSet.of(Lifecycle.EXISTS));
        stage("exists and is to be improved", EnumSet.of(Lifecycle.TO_BE_IMPROVED));
        stage("is being drafted", EnumSet.of(Lifecycle.IN_DRAFTING));
        stage("is to be drawn up or set up", EnumSet.of(Lifecycle.TO_BE_CREATED));
        stage(
                "is only being studied, explored or discussed",
                EnumSet.of(Lifecycle.UNDER_STUDY, Lifecycle.UNDER_EXPLORATION, Lifecycle.UNDER_DISCUSSION));
        stage("unknown: the text does not tell", EnumSet.of(Lifecycle.UNSTATED));
    }

    private void stage(String words, Set<Lifecycle> stages) {
        List<CommitmentTarget> targets = index.all(CommitmentTarget.class).stream()
                .filter(target -> stages.contains(target.lifecycle()))
                .toList();
        page.line("").line(2, words + " (" + targets.size() + ")");
        targets.forEach(target -> page.line(
                4,
                String.format(Locale.ROOT, "%-11s %-10s ", kind(target), lines(target)) + TextPage.both(target.names())));
    }

    private String lines(CommitmentTarget target) {
        List<Commitment> naming = index.commitmentsNaming(target);
        return naming.isEmpty() ? "–" : naming.get(0).id() + (naming.size() > 1 ? " …" : "");
    }

    private void byPriorityArea() {
        page.heading("What serves each priority area", "优先领域对应内容");
        for (PriorityArea priority : index.plan().priorityAreas()) {
            page.line(2, TextPage.both(priority.names()));
            areas(Optional.of(priority));
        }
        page.line(2, "none of the five");
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
        page.line(
                4,
                String.format(
                                Locale.ROOT,
                                "%-8s %2d %-12s ",
                                area.section(),
                                commitments.size(),
                                commitments.size() == 1 ? "commitment" : "commitments")
                        + section.map(Section::title).orElse("?") + "  "
                        + section.flatMap(found -> found.titleGloss().in(ENGLISH))
                                .orElse(""));
    }

    private static String kind(CommitmentTarget target) {
        if (target instanceof Mechanism) {
            return "mechanism";
        }
        if (target instanceof Instrument) {
            return "instrument";
        }
        return target instanceof Programme ? "programme" : "partner";
    }

    private static String words(Cadence cadence) {
        if (cadence instanceof Cadence.EveryYears every) {
            return every.years() == 1 ? "every year" : "every " + every.years() + " years";
        }
        return cadence instanceof Cadence.Regularly ? "regularly" : "when appropriate";
    }
}
