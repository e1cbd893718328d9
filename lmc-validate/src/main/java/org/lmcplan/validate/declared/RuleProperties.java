package org.lmcplan.validate.declared;

import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.AuthenticText;
import org.lmcplan.model.Edition;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Names;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Revision;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.attribute.AttributeTable;
import org.lmcplan.model.property.PropertyPath;
import org.lmcplan.model.property.PropertySet;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.rule.PlanHead;

/**
 * The properties that a declared rule can test.
 *
 * @param kinds the kinds of parts that the rule is about
 * @param all the properties that all these kinds have
 */
record RuleProperties(DeclaredKinds kinds, PropertySet all) {

    /** A rule looks one step away and no further: it is checked again only when the parts that its look-ups reach change. */
    static final int MOST_STEPS = 1;

    static {
        AttributeTable.add(AttributeTable.of(PlanHead.class)
                .one("id", Slug.class, PlanHead::id)
                .one("names", Names.class, PlanHead::names)
                .one("language", LanguageTag.class, PlanHead::language)
                .one("edition", Edition.class, PlanHead::edition)
                .optional("framework", Slug.class, PlanHead::framework)
                .list("levels", LocalizedText.class, PlanHead::levels)
                .one("term", Term.class, PlanHead::term)
                .optional("adopted", Adoption.class, PlanHead::adopted)
                .one("title", String.class, PlanHead::title)
                .one("textSource", Slug.class, PlanHead::textSource)
                .list("authenticTexts", AuthenticText.class, PlanHead::authenticTexts)
                .list("revisions", Revision.class, PlanHead::revisions));
    }

    static RuleProperties of(DeclaredKinds kinds) {
        return new RuleProperties(kinds, new PropertySet(kinds.types(), true));
    }

    /** The Java type by which rules see the parts of a kind. */
    static Class<?> typeOf(PlanPart kind) {
        return kind == PlanPart.PLAN ? PlanHead.class : kind.type();
    }

    /** Returns the property of this name; reports it if not all kinds have it. */
    Optional<PropertyPath> require(String name, DocumentValue value) {
        Optional<PropertyPath> property = all.find(name).filter(path -> path.steps(false) <= MOST_STEPS);
        if (property.isEmpty()) {
            value.report(
                    ConfigurationFaultKind.UNKNOWN_PROPERTY,
                    Map.of("property", name, "what", all.described()),
                    all.hint(name, MOST_STEPS));
        }
        return property;
    }
}
