package org.lmcplan.tables;

import java.util.Locale;
import org.lmcplan.model.Coded;

/** What a commitment has to do with an actor or partner that it names. */
enum ActorRole implements Coded {
    NAMED("named as taking part", "列为参与方"),
    CALLED_UPON("called upon", "敦促对象");

    private final String english;
    private final String chinese;

    ActorRole(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
