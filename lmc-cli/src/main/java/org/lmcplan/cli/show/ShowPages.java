package org.lmcplan.cli.show;

import java.util.List;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.TextMatch;

/** Writes what was asked for. */
record ShowPages(ShownPlan shown, PrintedPage page) {

    void write(Request request) {
        if (request.id().isPresent()) {
            Topic.of(shown, request.id().get()).write(shown, page);
        } else if (request.where().isPresent()) {
            request.matches(shown).forEach(this::match);
        } else if (request.search().isPresent()) {
            request.found(shown).forEach(this::found);
        } else {
            new ContentsPage(shown, page).write();
            if (request.all()) {
                everything();
            } else {
                new ContentsPage(shown, page).writeNext();
            }
        }
    }

    private void match(Commitment commitment) {
        page.gap();
        new MatchLines(shown, page).clause(commitment);
    }

    private void found(TextMatch match) {
        String where = String.join("/", match.path().segments().stream().skip(2).toList());
        page.gap();
        page.paragraph(
                0,
                PlanPart.nameOf(match.part()) + "  "
                        + PlanPart.of(match.part()).label(shown.words().locale()) + "  " + where);
        page.paragraph(4, match.text());
    }

    private void everything() {
        shown.plan().sections().stream()
                .filter(section -> section.number().isChapter())
                .map(Section::number)
                .forEach(new SectionPage(shown, page)::write);
        for (PlanPart kind : PlanPart.values()) {
            List<? extends Extensible> parts = kind.of(shown.plan());
            boolean isShownAbove = kind == PlanPart.PLAN
                    || kind == PlanPart.SECTION
                    || parts.stream().allMatch(part -> part instanceof Clause);
            if (!isShownAbove) {
                page.heading(kind.counted(parts.size(), shown.words().locale()));
                parts.forEach(new MatchLines(shown, page)::part);
            }
        }
    }
}
