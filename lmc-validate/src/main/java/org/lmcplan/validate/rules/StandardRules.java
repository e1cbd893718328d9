package org.lmcplan.validate.rules;

import java.util.List;
import org.lmcplan.validate.Catalogue;
import org.lmcplan.validate.Rule;

/** The rules that ship with the library. */
public final class StandardRules {

    private static final String VERSION = "1";

    private StandardRules() {}

    /** All rules, in the order of their ids. */
    public static Catalogue catalogue() {
        return Catalogue.of(VERSION, ALL);
    }

    private static final List<Rule<?>> ALL = List.of(
            new IdsAreUnique(),
            new ReferencesResolve(),
            new EveryElementCites(),
            new SectionsAreInOrder(),
            new QuotesStandInTheText(),
            new QuotesDoNotOverlap(),
            new EveryClauseIsAccountedFor(),
            new OfficialNamesHaveASource(),
            new MarkerStandsInTheQuote());
}
