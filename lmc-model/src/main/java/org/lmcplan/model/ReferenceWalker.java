package org.lmcplan.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.NullCheck;

/** Visits the references from one part of a plan to others. */
public final class ReferenceWalker {

    private static final Names NO_NAMES = Names.of(Map.of());

    private ReferenceWalker() {}

    /** Visits the references in a part. For a plan, visits only the references in its own attributes, not those in its parts. */
    public static void walk(Extensible part, ReferenceVisitor<ReferenceRole> visitor) {
        Objects.requireNonNull(part, "part");
        new ReferenceReplacer(ReferenceMapper.visiting(visitor)).replaceIn(part);
    }

    /** Visits the references in the attributes of the plan itself. */
    public static void walk(
            Names names,
            Slug textSource,
            Optional<Adoption> adopted,
            List<AuthenticText> authenticTexts,
            List<Revision> revisions,
            ReferenceVisitor<ReferenceRole> visitor) {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(textSource, "textSource");
        Objects.requireNonNull(adopted, "adopted");
        NullCheck.elements(authenticTexts, "authenticTexts");
        NullCheck.elements(revisions, "revisions");
        new ReferenceReplacer(ReferenceMapper.visiting(visitor))
                .head(new ReferenceReplacer.HeadReferences(names, textSource, adopted, authenticTexts, revisions));
    }

    /** Returns the names of a part, or no names for a part that cannot have any. */
    public static Names namesOf(Extensible part) {
        Objects.requireNonNull(part, "part");
        if (part instanceof NamedElement element) {
            return element.names();
        } else if (part instanceof Member member) {
            return member.names();
        }
        return part instanceof Plan plan ? plan.names() : NO_NAMES;
    }
}
