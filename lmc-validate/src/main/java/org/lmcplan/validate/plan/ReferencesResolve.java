package org.lmcplan.validate.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** Every id and section number that a plan refers to exists and is of the right kind. */
final class ReferencesResolve extends StandardRule<Object> {

    private record Complaints(Complaint missing, Complaint ofAnotherKind) {}

    private static final Map<ReferenceRole, Complaints> COMPLAINTS = new EnumMap<>(ReferenceRole.class);

    static {
        for (ReferenceRole role : ReferenceRole.values()) {
            COMPLAINTS.put(
                    role,
                    switch (role) {
                        case SECTION, READ_FROM -> complaints("section", "章节");
                        case SOURCE -> complaints("source", "来源");
                        case PILLAR -> complaints("pillar", "支柱");
                        case PRIORITY_AREA -> complaints("priority area", "优先领域");
                        case TARGET -> complaints("mechanism, instrument, programme or partner", "机制、文件、计划项目或伙伴");
                        case ACTOR, PARTICIPANT -> complaints("actor", "参与方");
                        case ADDRESSEE -> complaints("actor or partner", "参与方或伙伴");
                        case PARTY -> complaints("actor, mechanism, partner or member", "参与方、机制、伙伴或成员");
                        case ABOUT -> complaints("pillar, area, goal or commitment", "支柱、领域、目标或承诺");
                        case PHASE -> complaints("phase", "阶段");
                        case QUALIFIED -> complaints("commitment", "承诺");
                        case MEASURED -> complaints("commitment, goal, pillar or area", "承诺、目标、支柱或领域");
                        case ADOPTED_BY -> complaints("mechanism", "机制");
                    });
        }
    }

    ReferencesResolve() {
        super(error("LMC-V102").notSuppressible(), Object.class, Lookup.REFERENCES, Lookup.SOURCES, Lookup.SECTIONS);
    }

    @Override
    public void check(Object subject, RuleContext context) {
        for (Link link : context.links()) {
            ReferenceRole role = link.role();
            boolean isMet = link.target().isPresent()
                    ? link.target().get().value() instanceof Extensible part && role.accepts(part)
                    : role == ReferenceRole.PARTY && CountryCode.isKnown(link.to());
            if (!isMet) {
                Complaints complaints = Objects.requireNonNull(COMPLAINTS.get(role));
                context.report(link.target().isPresent() ? complaints.ofAnotherKind : complaints.missing)
                        .at(link.at())
                        .with("to", link.to())
                        .with("role", role.code());
            }
        }
    }

    private static Complaints complaints(String english, String chinese) {
        return new Complaints(
                Complaint.of("The " + english + " '{to}' does not exist.", "不存在" + chinese + "“{to}”。")
                        .hint("correct the spelling or add the " + english, "请更正拼写，或补充该" + chinese),
                Complaint.of("'{to}' exists, but it is no " + english + ".", "“{to}”存在，但不是" + chinese + "。")
                        .hint("refer to the " + english + " that was meant", "请改为所指的" + chinese));
    }
}
