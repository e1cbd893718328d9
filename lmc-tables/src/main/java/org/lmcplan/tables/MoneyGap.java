package org.lmcplan.tables;

import java.util.Locale;
import org.lmcplan.model.Coded;

/** Why an amount of money is in no sum. */
enum MoneyGap implements Coded {
    NEGATIVE("negative, and corrects no other", "金额为负，且不更正其他金额"),
    PART("part of another, where it is counted", "属于另一笔金额，已在其中计入"),
    UNSPECIFIED("no amount is stated", "未说明金额");

    private final String english;
    private final String chinese;

    MoneyGap(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
