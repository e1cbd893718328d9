package com.example.queries;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.NameMatch;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.TextMatch;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.OverdueOccurrence;
import org.lmcplan.model.evidence.AreaEvidence;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.query.Query;
import org.lmcplan.model.query.QueryException;
import org.lmcplan.model.query.QueryProblem;

/** Answers questions about the plan: by queries, by names, by words, by area and by path. */
public final class Queries {

    private Queries() {}

    /** Prints the answers. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PlanIndex index = PlanIndex.of(BundledPlan.LMC_2023_2027.load());
        RegisterIndex register = RegisterIndex.of(index, BundledRegister.LMC_2023_2027.load());

        Query promised = Query.parse("force = deliver AND targets.lifecycle=to-be-created");
        out.println(promised);
        for (Commitment commitment : index.select(Commitment.class, promised)) {
            out.println("  " + commitment.id() + " " + commitment.marker());
        }
        Query kept = promised.and(Query.parse("section within 4.2"));
        out.println(kept + ": " + index.select(Commitment.class, kept).size());

        String word = "fund";
        Query named = Query.parse("names.en contains " + Query.quote(word) + " ignoring case");
        for (CommitmentTarget target : index.select(CommitmentTarget.class, named)) {
            out.println(target.id() + " " + target.lifecycle().code());
        }
        List<MeetingRecord> meetings =
                register.select(MeetingRecord.class, Query.parse("date >= 2024 and targets = foreign-ministers-meeting"));
        meetings.forEach(meeting -> out.println(meeting.id() + " " + meeting.date()));

        try {
            index.select(Mechanism.class, Query.parse("forse = deliver and kind = foundation"));
        } catch (QueryException wrong) {
            for (QueryProblem problem : wrong.problems()) {
                out.println(problem.code() + " " + problem.start() + "-" + problem.end());
                out.println(problem.explanation(Locale.CHINESE));
            }
        }

        for (NameMatch match : index.named("澜湄合作专项基金")) {
            out.println(match.element().id() + " " + match.language() + " " + match.isAlias());
        }
        TextMatch first = index.search("水资源 合作").get(0);
        out.println(first.path() + " " + first.ranges() + " " + first.ranges().get(0).in(first.text()));
        CooperationArea area = index.plan().cooperationAreas().get(0);
        AreaEvidence overview = register.overview(area);
        out.println(area.id() + ": " + overview.plan().commitments().size() + " commitments, "
                + overview.plan().mechanisms().size() + " mechanisms, first record "
                + overview.records().get(0).id());
        out.println(index.commitmentsOf(index.plan().pillars().get(0)).size() + " commitments of the first pillar");
        out.println(index.valueAt(DocumentPath.of("/commitments/0/force")).orElseThrow());

        Assessment assessment = Assessment.of(
                index.plan(), register.register(), LocalDate.of(2026, 11, 23), AssessmentOptions.CALENDAR_YEARS);
        for (OverdueOccurrence overdue : assessment.overdueMeetings()) {
            out.println(overdue);
        }
    }
}
