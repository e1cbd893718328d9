package org.lmcplan.tables;

import java.util.Locale;
import org.lmcplan.model.Coded;

/** What a record says of a series taking place. */
enum OccurrenceKind implements Coded {
    HELD("took place on these days", "在所列日期举行"),
    UNDATED("took place by some day", "不晚于某日举行"),
    PERHAPS("took place, perhaps after the day of the assessment", "已举行，但可能晚于评估日"),
    CONTESTED("its sources disagree", "各来源说法不一");

    private final String english;
    private final String chinese;

    OccurrenceKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
