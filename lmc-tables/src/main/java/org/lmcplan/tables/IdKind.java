package org.lmcplan.tables;

import java.util.Locale;
import org.lmcplan.model.Coded;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.RegisterPart;

/** The kinds of what has an id. */
enum IdKind implements Coded {
    PLAN("plan"),
    MEMBER("members"),
    COUNTRY("", "country", "国家"),
    SOURCE("sources"),
    SECTION("sections"),
    PREDECESSOR("predecessors"),
    PHASE("phases"),
    GOAL("goals"),
    PRINCIPLE("principles"),
    PILLAR("pillars"),
    PRIORITY_AREA("priority_areas"),
    COOPERATION_AREA("areas"),
    STATEMENT("statements"),
    COMMITMENT("commitments"),
    INDICATOR("indicators"),
    MECHANISM("targets"),
    INSTRUMENT("targets"),
    PROGRAMME("targets"),
    PARTNER("targets"),
    INITIATIVE("initiatives"),
    ACTOR("actors"),
    REGISTER("register", "register", "记录册"),
    FUNDER("funders"),
    RECORD("records"),
    PROJECT("projects"),
    SEARCH("searches");

    private final String table;
    private final String english;
    private final String chinese;

    IdKind(String table) {
        this(table, "", "");
    }

    IdKind(String table, String english, String chinese) {
        this.table = table;
        this.english = english;
        this.chinese = chinese;
    }

    static IdKind of(PlanPart part) {
        return valueOf(part.name());
    }

    /** Returns the name of the table that has a row for each of this kind; empty for countries, which have none. */
    String table() {
        return table;
    }

    @Override
    public String label(Locale locale) {
        if (!english.isEmpty()) {
            return locale.getLanguage().equals("zh") ? chinese : english;
        }
        return PlanPart.parse(code())
                .map(part -> part.label(locale))
                .orElseGet(() -> RegisterPart.of(code()).label(locale));
    }
}
