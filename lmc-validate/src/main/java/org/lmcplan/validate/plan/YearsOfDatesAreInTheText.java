package org.lmcplan.validate.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Phase;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.wording.MentionedYears;

/**
 * The year in which a commitment starts or is due is in its quote, its section, its phase or an indicator, and the year of a target
 * in the words of its indicator, or a note explains it. A target may also be for the end of the plan.
 */
final class YearsOfDatesAreInTheText extends StandardRule<PlanElement> {

    private static final Complaint UNSTATED = Complaint.of(
                    "The text that '{id}' was read from does not mention the year of {date}.",
                    "“{id}”所依据的文字未提及 {date} 所在的年份。")
            .hint(
                    "leave the date out unless the text states it, or say in a note where it does",
                    "若文本未写明日期，请删除；否则请在备注中说明其出处");

    YearsOfDatesAreInTheText() {
        super(
                note("LMC-V517"),
                RuleScope.eachOf(PlanElement.class, Commitment.class, Indicator.class)
                        .lookingAt(Lookup.PLAN, Lookup.REFERENCES, Lookup.SECTIONS, Lookup.REFERRERS)
                        .whereTextIsIn("zh", "en"));
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        if (!element.note().isEmpty()) {
            return;
        }
        if (element instanceof Commitment commitment) {
            if (commitment.start().isPresent() || commitment.due().isPresent()) {
                check(commitment, context);
            }
            return;
        }
        List<IndicatorTarget> targets = ((Indicator) element).targets();
        String words = targets.isEmpty() ? "" : CitedWords.of((Indicator) element, context);
        if (!words.isEmpty() && !MentionedYears.areRelativeIn(words)) {
            Set<Integer> years = MentionedYears.in(words);
            LocalDate end = context.plan().term().lastDay();
            for (int i = 0; i < targets.size(); i++) {
                Optional<PartialDate> by =
                        targets.get(i).by().filter(date -> !date.latest().equals(end));
                check(by, years, context, "targets", i, "by");
            }
        }
    }

    private static void check(Commitment commitment, RuleContext context) {
        if (MentionedYears.areRelativeIn(commitment.quote())) {
            return;
        }
        Set<Integer> years = MentionedYears.in(commitment.quote());
        for (Link link : context.links()) {
            link.target(Section.class).ifPresent(section -> {
                years.addAll(MentionedYears.in(section.title()));
                years.addAll(MentionedYears.in(section.body().orElse("")));
            });
            link.target(Phase.class).ifPresent(phase -> {
                phase.term().firstYear().ifPresent(years::add);
                years.add(phase.term().lastYear());
            });
        }
        context.referrers().stream()
                .flatMap(part -> part.as(Indicator.class).stream())
                .flatMap(indicator -> indicator.targets().stream())
                .flatMap(target -> target.by().stream())
                .forEach(by -> years.add(by.earliest().getYear()));
        check(commitment.start(), years, context, "start");
        check(commitment.due(), years, context, "due");
    }

    /** Where the years of the plan do not begin in January, a fiscal year may be named by either of its calendar years. */
    private static void check(Optional<PartialDate> date, Set<Integer> years, RuleContext context, Object... at) {
        if (date.isEmpty()) {
            return;
        }
        int year = date.get().earliest().getYear();
        boolean fiscal = context.plan().term().from().isPresent()
                && context.plan().term().firstDay().getMonthValue() > 1;
        if (!years.contains(year) && !(fiscal && (years.contains(year - 1) || years.contains(year + 1)))) {
            context.report(UNSTATED).at(at).with("id", context.subject().name()).with("date", date.get());
        }
    }
}
