package org.lmcplan.cli.show;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.TextMatch;

/**
 * What is to be shown of a plan; its contents if nothing else is asked for.
 *
 * @param file how the user named the plan
 * @param id the id or number of what is shown
 * @param where a query that commitments are to match
 * @param search words to look for
 * @param all whether everything is shown
 */
record Request(String file, Optional<String> id, Optional<String> where, Optional<String> search, boolean all) {

    List<Commitment> matches(ShownPlan shown) {
        return where.map(text -> shown.index().select(Commitment.class, Queries.parse(text, Commitment.class)))
                .orElse(List.of());
    }

    List<TextMatch> found(ShownPlan shown) {
        return search.map(shown.index()::search).orElse(List.of());
    }

    boolean isWithoutMatch(ShownPlan shown) {
        return (where.isPresent() && matches(shown).isEmpty())
                || (search.isPresent() && found(shown).isEmpty());
    }
}
