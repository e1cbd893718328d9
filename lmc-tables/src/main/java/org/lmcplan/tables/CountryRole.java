package org.lmcplan.tables;

import java.util.Locale;
import org.lmcplan.model.Coded;

/** What a country has to do with a record or project. */
enum CountryRole implements Coded {
    CONCERNED("it concerns the country", "涉及该国"),
    CHAIR("the country chaired it", "主持国");

    private final String english;
    private final String chinese;

    CountryRole(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
