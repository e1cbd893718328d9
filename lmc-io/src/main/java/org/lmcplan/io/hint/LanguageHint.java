package org.lmcplan.io.hint;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.problem.Message;

/** Understands language tags in other forms and names of languages: EN, zh_CN, english, 中文. */
public final class LanguageHint implements ValueHint {

    private static final Aliases NAMES = names();

    @Override
    public Optional<Message> of(String written) {
        return LanguageTag.canonical(written.replace('_', '-'))
                .or(() -> NAMES.find(written))
                .map(tag -> Advice.writePlain(tag));
    }

    private static Aliases names() {
        Aliases names = new Aliases().with("""
                zh|chinese|mandarin|中文|汉语|漢語|华语|cn|chn
                zh-Hans|simplified chinese|chinese (simplified)|简体中文|简体
                zh-Hant|traditional chinese|chinese (traditional)|繁体中文|繁體中文|繁体
                en|english|英语|英文
                my|burmese|myanmar|缅语
                km|khmer|cambodian|柬语|柬埔寨语
                lo|lao|laotian|老挝语
                th|thai|泰文|ไทย
                vi|vietnamese|越文|tiếng việt
                """);
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale(code);
            names.with(language.getDisplayLanguage(Locale.ENGLISH), code);
            names.with(language.getDisplayLanguage(Locale.CHINESE), code);
        }
        return names;
    }
}
