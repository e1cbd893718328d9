package org.lmcplan.validate.wording;

import java.util.Set;
import org.lmcplan.model.LanguageTag;

/** The languages whose wording the rules can read. */
public final class WordingLanguages {

    private static final Set<String> READ = Set.of("zh", "en");

    private WordingLanguages() {}

    /** Returns whether rules read the wording of texts in this language, in any script: zh-Hant is Chinese. */
    public static boolean includes(LanguageTag language) {
        return READ.contains(language.toLocale().getLanguage());
    }

    /** Returns whether texts in this language are read by the words of English rather than of Chinese. */
    public static boolean isEnglish(LanguageTag language) {
        return language.toLocale().getLanguage().equals("en");
    }
}
