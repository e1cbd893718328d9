package org.lmcplan.io.hint;

import java.util.Locale;

/** The names of languages, which take long to collect and are needed only for a hint. */
final class LanguageNames {

    /** Names and other forms of the tags of languages. */
    static final Aliases ALL = names();

    private LanguageNames() {}

    private static Aliases names() {
        Aliases names = new Aliases().with("""
                zh|chinese|mandarin|中文|汉语|漢語|华语|cn|chn
                zh-Hans|zh chs|simplified chinese|chinese (simplified)|简体中文|简体
                zh-Hant|zh cht|traditional chinese|chinese (traditional)|繁体中文|繁體中文|繁体
                en|english|英语|英文
                my|mm|burmese|မြန်မာဘာသာ|myanmar|缅语
                km|kh|khmer|ភាសាខ្មែរ|cambodian|柬语|柬埔寨语
                lo|lao|ພາສາລາວ|laotian|老挝语
                th|thai|ภาษาไทย|泰文|ไทย
                vi|vn|vietnamese|越文|tiếng việt
                ja|jp
                ko|kr
                """); // some are codes of countries, written for their languages
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale(code);
            for (Locale spoken : Aliases.LANGUAGES) {
                names.with(language.getDisplayLanguage(spoken), code);
            }
        }
        return names;
    }
}
