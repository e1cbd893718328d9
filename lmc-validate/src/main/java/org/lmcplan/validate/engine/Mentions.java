package org.lmcplan.validate.engine;

import java.util.List;
import java.util.Map;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.Name;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.PlanHead;

/** Finds every place where one part names others. */
public final class Mentions {

    /** Is told of each place. */
    public interface Visitor {

        /**
         * One place.
         *
         * @param to a {@code SectionNumber} for sections, otherwise the id as a text
         * @param at the keys and indexes from the part down
         */
        void mention(ReferenceRole role, Object to, Object... at);
    }

    private Mentions() {}

    public static void of(Object value, Visitor visitor) {
        names(value, visitor);
        if (value instanceof PlanHead plan) {
            visitor.mention(ReferenceRole.SOURCE, plan.textSource().value(), "textSource");
            plan.adopted().ifPresent(adoption -> {
                visitor.mention(ReferenceRole.SOURCE, adoption.source().value(), "adopted", "source");
                adoption.by().ifPresent(by -> visitor.mention(ReferenceRole.ADOPTED_BY, by.value(), "adopted", "by"));
            });
        } else if (value instanceof PlanElement element) {
            sections(element, visitor);
            if (value instanceof CooperationArea area) {
                visitor.mention(ReferenceRole.PILLAR, area.pillar().value(), "pillar");
                area.priorityArea()
                        .ifPresent(id -> visitor.mention(ReferenceRole.PRIORITY_AREA, id.value(), "priorityArea"));
            } else if (value instanceof Commitment commitment) {
                each(ReferenceRole.TARGET, "targets", commitment.targets(), visitor);
                each(ReferenceRole.ACTOR, "actors", commitment.actors(), visitor);
                each(ReferenceRole.ADDRESSEE, "addressees", commitment.addressees(), visitor);
            } else if (value instanceof Mechanism mechanism) {
                each(ReferenceRole.PARTICIPANT, "participants", mechanism.participants(), visitor);
            }
        }
    }

    /** What a part is called; nothing for parts without names. */
    static Names namesOf(Object value) {
        if (value instanceof NamedElement element) {
            return element.names();
        } else if (value instanceof Member member) {
            return member.names();
        }
        return value instanceof PlanHead plan ? plan.names() : NONE;
    }

    private static final Names NONE = Names.of(Map.of());

    private static void names(Object value, Visitor visitor) {
        for (Map.Entry<LanguageTag, Name> entry : namesOf(value).byLanguage().entrySet()) {
            String language = entry.getKey().value();
            entry.getValue()
                    .source()
                    .ifPresent(id -> visitor.mention(ReferenceRole.SOURCE, id.value(), "names", language, "source"));
            List<Alias> aliases = entry.getValue().aliases();
            for (int i = 0; i < aliases.size(); i++) {
                int at = i;
                aliases.get(i)
                        .source()
                        .ifPresent(id -> visitor.mention(
                                ReferenceRole.SOURCE, id.value(), "names", language, "aliases", at, "source"));
            }
        }
    }

    private static void sections(PlanElement element, Visitor visitor) {
        if (element instanceof Clause clause) {
            visitor.mention(ReferenceRole.SECTION, clause.section(), clause instanceof Commitment ? "id" : "section");
        } else if (element instanceof CooperationArea area) {
            visitor.mention(ReferenceRole.SECTION, area.section(), "section");
        } else {
            for (int i = 0; i < element.readFrom().size(); i++) {
                visitor.mention(
                        ReferenceRole.READ_FROM, element.readFrom().get(i).section(), "readFrom", i, "section");
            }
        }
    }

    private static void each(ReferenceRole role, String key, List<Slug> ids, Visitor visitor) {
        for (int i = 0; i < ids.size(); i++) {
            visitor.mention(role, ids.get(i).value(), key, i);
        }
    }
}
