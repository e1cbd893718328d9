package org.lmcplan.model.diff;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedSamples;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Samples;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.SmallPlan;

/** The small plan after typical edits. */
final class EditedPlan {

    private EditedPlan() {}

    static Plan edited() {
        Plan plan = SmallPlan.plan();
        return plan.toBuilder()
                .members(List.of(plan.members().get(1), plan.members().get(0), member()))
                .sources(plan.sources().subList(0, 1))
                .sections(sections(plan))
                .cooperationAreas(plan.cooperationAreas().stream()
                        .map(area -> area.section().equals(SmallPlan.POLICING)
                                ? area.toBuilder()
                                        .section(SectionNumber.of("2.1.3"))
                                        .build()
                                : area)
                        .toList())
                .commitments(commitments(plan))
                .mechanisms(List.of(
                        leadersMeeting(plan.mechanisms().get(0)),
                        plan.mechanisms().get(1)))
                .addProgramme(NamedSamples.programme("green-rivers"))
                .build();
    }

    private static Member member() {
        return Member.builder()
                .country(new CountryCode("TH"))
                .names(Names.of(Map.of()))
                .build();
    }

    private static List<Section> sections(Plan plan) {
        List<Section> old = plan.sections();
        return List.of(
                old.get(0),
                old.get(1),
                old.get(2),
                old.get(3).toBuilder().body("每年召开领导人会议。鼓励政党和青年参与交流，敦促联合国和政党支持。").build(),
                Samples.section("2.1.2", "应急管理").build(),
                old.get(4).toBuilder().number(SectionNumber.of("2.1.3")).build(),
                old.get(5));
    }

    private static List<Commitment> commitments(Plan plan) {
        Map<String, UnaryOperator<Commitment.Builder>> edits = Map.of(
                "1-1", commitment -> commitment.force(Force.DISCUSS),
                "2.1.1-1",
                        commitment -> commitment
                                .quote("每年召开领导人会议")
                                .cadence(new Cadence.EveryYears(1))
                                .acts(List.of(Act.HOLD)),
                "2.1.1-2", commitment -> commitment.actors(List.of(Slug.of("youth"), Slug.of("parties"))),
                "2.1.2-1",
                        commitment -> commitment
                                .id(CommitmentId.of("2.1.3-1"))
                                .targets(List.of(Slug.of("leaders-meeting"), Slug.of("green-rivers"))),
                "2.2-1",
                        commitment -> commitment
                                .gloss(LocalizedText.english("draw up a plan"))
                                .extensions(Extensions.of(Map.of("x-lead", ExtensionValue.of("water ministry")))));
        return plan.commitments().stream()
                .map(each -> edits.getOrDefault(each.id().value(), builder -> builder)
                        .apply(each.toBuilder())
                        .build())
                .toList();
    }

    private static Mechanism leadersMeeting(Mechanism mechanism) {
        return mechanism.toBuilder()
                .names(Samples.names("Leaders' Meeting"))
                .lifecycle(Lifecycle.UNDER_STUDY)
                .build();
    }
}
