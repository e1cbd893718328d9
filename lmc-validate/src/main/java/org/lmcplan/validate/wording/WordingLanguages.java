package org.lmcplan.validate.wording;

import java.util.Set;
import org.lmcplan.model.LanguageTag;

/** The languages whose wording the rules can read. */
public final class WordingLanguages {

    private static final Set<String> READ = Set.of("zh", "en");

    private WordingLanguages() {}

    /** Returns whether rules read the wording of texts in this language, in any script: zh-Hant is Chinese. */
    public static boolean includes(LanguageTag language) {
        return READ.contains(withoutVariants(language));
    }

    /** Returns whether texts in this language are read by the words of English rather than of Chinese. */
    public static boolean isEnglish(LanguageTag language) {
        return withoutVariants(language).equals("en");
    }

    /** Returns the code of a language, whatever its script or country: zh for zh-Hant. */
    public static String withoutVariants(LanguageTag language) {
        int end = language.value().indexOf('-');
        return end < 0 ? language.value() : language.value().substring(0, end);
    }
}
