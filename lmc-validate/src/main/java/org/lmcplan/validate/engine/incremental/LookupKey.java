package org.lmcplan.validate.engine.incremental;

import java.util.List;
import java.util.Map;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Name;
import org.lmcplan.model.Names;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.ReferenceWalker;
import org.lmcplan.model.text.ComposedText;
import org.lmcplan.validate.rule.PlanHead;

/** By what parts are looked up. A part is found by several keys, which stay the same as long as its value does. */
enum LookupKey {
    /** Elements by their ids. */
    ELEMENT_ID,
    /** Sources by their ids. */
    SOURCE_ID,
    /** Sections by their numbers. */
    SECTION_NUMBER,
    /** Parts by the ids of the elements that they refer to. */
    REFERENCE_TO_ELEMENT,
    /** Finds parts by the ids of the sources they refer to. */
    REFERENCE_TO_SOURCE,
    /** Elements by the ids that they succeed, in this plan or another. */
    SUCCEEDED_ID,
    /** Clauses by the numbers of their sections. */
    SECTION_OF_CLAUSE,
    /** Cooperation areas by the numbers of their sections. */
    SECTION_OF_AREA,
    /** Other elements by the numbers of the sections that they were read from. */
    SECTION_OF_READER,
    /** Parts by their names. */
    NAME;

    /** A name in a language; names that are canonically equivalent are one name. */
    record NameInLanguage(LanguageTag language, String text) {
        NameInLanguage {
            text = ComposedText.of(text);
        }
    }

    /** Receives the keys of a part, perhaps the same one several times. */
    interface Visitor {
        void visit(LookupKey key, Object value);
    }

    /** Visits the keys by which a part is found. */
    static void visit(IndexedPart indexed, Visitor visitor) {
        Extensible part = indexed.value();
        Object own = indexed.ownValue();
        if (own != null) {
            visitor.visit(indexed.ownKey(), own);
        }
        LookupKey section = part instanceof Clause
                ? SECTION_OF_CLAUSE
                : part instanceof CooperationArea ? SECTION_OF_AREA : SECTION_OF_READER;
        for (PartReference reference : indexed.references()) {
            LookupKey key = switch (reference.lookup()) {
                case SOURCES -> REFERENCE_TO_SOURCE;
                case SECTIONS -> section;
                default -> REFERENCE_TO_ELEMENT;
            };
            visitor.visit(key, reference.to());
        }
        if (part instanceof PlanElement element) {
            element.succeeds().forEach(former -> visitor.visit(SUCCEEDED_ID, former.element()));
        }
        for (Map.Entry<LanguageTag, Name> entry : namesOf(part).byLanguage().entrySet()) {
            visitor.visit(
                    NAME, new NameInLanguage(entry.getKey(), entry.getValue().text()));
            List<Alias> aliases = entry.getValue().aliases();
            aliases.forEach(alias -> visitor.visit(NAME, new NameInLanguage(entry.getKey(), alias.text())));
        }
    }

    private static Names namesOf(Extensible part) {
        return part instanceof PlanHead plan ? plan.names() : ReferenceWalker.namesOf(part);
    }
}
