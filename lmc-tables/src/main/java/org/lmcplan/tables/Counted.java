package org.lmcplan.tables;

import java.util.Locale;
import org.lmcplan.model.Coded;

/** Whether a record or project counts for an answer of the assessment. */
enum Counted implements Coded {
    YES("yes", "计入"),
    PERHAPS("perhaps, depending on a day that is not known", "可能计入，取决于尚不确定的日期"),
    NO("no", "不计入");

    private final String english;
    private final String chinese;

    Counted(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
