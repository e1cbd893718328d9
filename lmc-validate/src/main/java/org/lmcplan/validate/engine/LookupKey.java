package org.lmcplan.validate.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Name;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;

/** By what parts are looked up. A part is filed on several shelves, under the same keys as long as its value is the same. */
public enum LookupKey {
    /** Elements by id. */
    ELEMENTS,
    /** Sources by id. */
    SOURCES,
    /** Sections by number. */
    SECTIONS,
    /** Parts by the ids of the elements that they name. */
    NAMING,
    /** Parts by the ids of the sources that they name. */
    CITING,
    /** Clauses by the number of their section. */
    CLAUSES,
    /** Cooperation areas by the number of their section. */
    AREAS,
    /** Other elements by the numbers of the sections that they were read from. */
    READERS,
    /** Parts by what they are called. */
    NAMES;

    /** What a part is called in a language. */
    public record NameKey(LanguageTag language, String text) {}

    /** Is told where a part is filed; of the same shelf and key perhaps more than once. */
    interface Visitor {
        void filed(LookupKey shelf, Object key);
    }

    /** Where something of this value is filed. */
    static void of(Object value, Visitor visitor) {
        if (value instanceof PlanElement element) {
            visitor.filed(ELEMENTS, element.id().value());
        } else if (value instanceof Source source) {
            visitor.filed(SOURCES, source.id().value());
        } else if (value instanceof Section section) {
            visitor.filed(SECTIONS, section.number());
        }
        LookupKey place = value instanceof Clause ? CLAUSES : value instanceof CooperationArea ? AREAS : READERS;
        Mentions.of(
                value,
                (role, to, at) -> visitor.filed(
                        switch (role) {
                            case SOURCE -> CITING;
                            case SECTION, READ_FROM -> place;
                            default -> NAMING;
                        },
                        to));
        for (Map.Entry<LanguageTag, Name> entry :
                Mentions.namesOf(value).byLanguage().entrySet()) {
            visitor.filed(NAMES, new NameKey(entry.getKey(), entry.getValue().text()));
            List<Alias> aliases = entry.getValue().aliases();
            aliases.forEach(alias -> visitor.filed(NAMES, new NameKey(entry.getKey(), alias.text())));
        }
    }

    /** Where a part itself can be found that others name in this role. */
    public static LookupKey answering(ReferenceRole role) {
        return switch (role) {
            case SOURCE -> SOURCES;
            case SECTION, READ_FROM -> SECTIONS;
            default -> ELEMENTS;
        };
    }

    /** Where a part is found among those of its kind: empty for a member and the plan itself. */
    public static Optional<Object> ownKey(Object value) {
        if (value instanceof PlanElement element) {
            return Optional.of(element.id().value());
        } else if (value instanceof Source source) {
            return Optional.of(source.id().value());
        }
        return value instanceof Section section ? Optional.of(section.number()) : Optional.empty();
    }

    /** The shelf on which {@link #ownKey} counts. */
    public static LookupKey ownShelf(Object value) {
        return value instanceof Source ? SOURCES : value instanceof Section ? SECTIONS : ELEMENTS;
    }
}
