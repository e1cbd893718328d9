package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.PlanElement;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.PartFact;
import org.lmcplan.validate.rule.ValidatedPart;

/** What the rules of one run ask about one part, found once for all of them. Belongs to one thread. */
final class PartMemo {

    private record Known<T>(PartFact<T> fact, T value) {}

    private final IndexedPart part;
    private final IndexedParts parts;
    private final MissingParts missing;
    private final List<Known<?>> facts = new ArrayList<>(2);
    private @Nullable List<Link> links;

    PartMemo(IndexedPart part, IndexedParts parts, MissingParts missing) {
        this.part = part;
        this.parts = parts;
        this.missing = missing;
    }

    IndexedPart part() {
        return part;
    }

    /** The references that the part makes, in the order of the document, with their targets. */
    List<Link> links() {
        if (links == null) {
            List<Link> all = new ArrayList<>(part.references().size());
            for (PartReference reference : part.references()) {
                all.add(follow(reference));
            }
            links = Collections.unmodifiableList(all);
        }
        return links;
    }

    @SuppressWarnings("unchecked") // the fact computed the value that is kept for it
    <T> T fact(PartFact<T> fact, List<ValidatedPart> clauses) {
        for (int i = 0; i < facts.size(); i++) { // of the few that rules ask for
            if (facts.get(i).fact == fact) {
                return (T) facts.get(i).value;
            }
        }
        T value = fact.compute(part.value(), clauses);
        facts.add(new Known<>(fact, value));
        return value;
    }

    /** Whether the target of a reference may be among the parts that are missing from the plan. */
    boolean isUncertain(PartReference reference, Link link) {
        // An element of another kind with the same id is not what is referred to.
        boolean isFound = link.target()
                .filter(other -> !(other.value() instanceof PlanElement element)
                        || reference.role().accepts(element))
                .isPresent();
        return missing.target(reference, isFound);
    }

    private Link follow(PartReference reference) {
        List<IndexedPart> found = parts.find(reference.target(), reference.to());
        return new Link(
                reference.at(),
                reference.role(),
                reference.to().toString(),
                found.isEmpty() ? Optional.empty() : found.get(0).asTarget());
    }
}
