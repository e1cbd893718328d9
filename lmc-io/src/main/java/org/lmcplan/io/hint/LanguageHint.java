package org.lmcplan.io.hint;

import java.util.Optional;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.problem.Message;

/** Understands language tags in other forms and names of languages: EN, zh_CN, english, 中文. */
public final class LanguageHint implements ValueHint {

    @Override
    public Optional<Message> of(String written) {
        return LanguageNames.ALL
                .find(written)
                .or(() -> LanguageTag.canonical(written.replace('_', '-')))
                .map(tag -> Advice.writePlain(tag));
    }
}
