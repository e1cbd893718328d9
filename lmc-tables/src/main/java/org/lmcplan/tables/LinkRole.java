package org.lmcplan.tables;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Coded;

/** What a record or project has to do with something else that has an id. */
enum LinkRole implements Coded {
    COMMITMENT("about this commitment", "与该承诺有关"),
    TARGET("about this body, document, programme or partner", "与该机制、文件、计划项目或伙伴有关"),
    AREA("in this area", "属于该领域"),
    INDICATOR("measures this indicator", "测量该指标"),
    PARTICIPANT("it took part", "参加方"),
    OBSERVER("it observed", "观察方"),
    PROJECT("part of the work on this project", "属于该实施项目"),
    FUNDER("it pays", "出资方"),
    REPLACES("replaces this record", "取代该记录"),
    CORRECTS("corrects the amount of this record", "更正该记录的金额"),
    PART_OF("part of this record", "属于该记录的一部分");

    private static final Map<String, LinkRole> BY_KEY = Map.ofEntries(
            Map.entry("commitments", COMMITMENT),
            Map.entry("targets", TARGET),
            Map.entry("area", AREA),
            Map.entry("indicator", INDICATOR),
            Map.entry("participants", PARTICIPANT),
            Map.entry("observers", OBSERVER),
            Map.entry("project", PROJECT),
            Map.entry("funder", FUNDER),
            Map.entry("funding", FUNDER),
            Map.entry("replaces", REPLACES),
            Map.entry("corrects", CORRECTS),
            Map.entry("partOf", PART_OF));

    private final String english;
    private final String chinese;

    LinkRole(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Returns the role of a reference under this key of a record or project; empty for numbers in a series. */
    static Optional<LinkRole> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
