package org.lmcplan.validate.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Phase;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Every id and section number that a plan refers to exists and is of the right kind. */
final class ReferencesResolve extends StandardRule<Object> {

    private record Wanted(List<Class<?>> kinds, Complaint missing, Complaint ofAnotherKind) {

        boolean isMetBy(Link link) {
            for (Class<?> kind : kinds) {
                if (link.leadsTo(kind)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Map<ReferenceRole, Wanted> WANTED = new EnumMap<>(ReferenceRole.class);

    static {
        WANTED.putAll(Map.of(
                ReferenceRole.SECTION, wanted("section", "章节", Section.class),
                ReferenceRole.READ_FROM, wanted("section", "章节", Section.class),
                ReferenceRole.SOURCE, wanted("source", "来源", Source.class),
                ReferenceRole.PILLAR, wanted("pillar", "支柱", Pillar.class),
                ReferenceRole.PRIORITY_AREA, wanted("priority area", "优先领域", PriorityArea.class),
                ReferenceRole.TARGET,
                        wanted("mechanism, instrument, programme or partner", "机制、文件、计划项目或伙伴", CommitmentTarget.class),
                ReferenceRole.ACTOR, wanted("actor", "参与方", Actor.class),
                ReferenceRole.ADDRESSEE, wanted("actor or partner", "参与方或伙伴", Actor.class, Partner.class),
                ReferenceRole.PARTICIPANT, wanted("actor", "参与方", Actor.class),
                ReferenceRole.ADOPTED_BY, wanted("mechanism", "机制", Mechanism.class)));
        WANTED.putAll(Map.of(
                ReferenceRole.PARTY,
                        wanted(
                                "actor, mechanism, partner or member",
                                "参与方、机制、伙伴或成员",
                                Actor.class,
                                Mechanism.class,
                                Partner.class,
                                Member.class),
                ReferenceRole.ABOUT,
                        wanted(
                                "pillar, area, goal or commitment",
                                "支柱、领域、目标或承诺",
                                Pillar.class,
                                PriorityArea.class,
                                CooperationArea.class,
                                Goal.class,
                                Commitment.class),
                ReferenceRole.PHASE, wanted("phase", "阶段", Phase.class),
                ReferenceRole.QUALIFIED, wanted("commitment", "承诺", Commitment.class),
                ReferenceRole.MEASURED,
                        wanted(
                                "commitment, goal, pillar or area",
                                "承诺、目标、支柱或领域",
                                Commitment.class,
                                Goal.class,
                                Pillar.class,
                                PriorityArea.class,
                                CooperationArea.class)));
    }

    ReferencesResolve() {
        super(
                error("LMC-V102").notSuppressible(),
                RuleScope.each(Object.class).lookingAt(Lookup.REFERENCES, Lookup.SOURCES, Lookup.SECTIONS));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        for (Link link : context.links()) {
            Wanted wanted = WANTED.get(link.role());
            if (wanted != null
                    && !wanted.isMetBy(link)
                    && !(link.role() == ReferenceRole.PARTY && CountryCode.isKnown(link.to()))) {
                context.report(link.target().isPresent() ? wanted.ofAnotherKind : wanted.missing)
                        .at(link.at())
                        .with("to", link.to())
                        .with("role", link.role().code());
            }
        }
    }

    private static Wanted wanted(String english, String chinese, Class<?>... kinds) {
        return new Wanted(
                List.of(kinds),
                Complaint.of("The " + english + " '{to}' does not exist.", "不存在" + chinese + "“{to}”。")
                        .hint("correct the spelling or add the " + english, "请更正拼写，或补充该" + chinese),
                Complaint.of("'{to}' exists, but it is no " + english + ".", "“{to}”存在，但不是" + chinese + "。")
                        .hint("refer to the " + english + " that was meant", "请改为所指的" + chinese));
    }
}
