package org.lmcplan.io.hint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.SafeText;

/** Turns names into ids: Leaders' Meeting or leaders_meeting into leaders-meeting. */
public final class SlugHint implements ValueHint {

    private static final int LONGEST = 100;

    @Override
    public Optional<Message> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.of(Message.of("an id has at most {0} characters", "标识最多 {0} 个字符", LONGEST));
        }
        String ascii = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (ascii.chars().anyMatch(c -> c > 0x7E)) {
            return Optional.empty(); // a name in another script has to be chosen anew
        }
        String slug = ascii.toLowerCase(Locale.ROOT)
                .replaceAll("'", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (!slug.isEmpty() && Character.isDigit(slug.charAt(0))) {
            return Optional.of(Message.of(
                    "an id starts with a letter: write for example \"n-{0}\"", "标识以字母开头：例如 \"n-{0}\"", slug));
        }
        return Slug.parse(slug)
                .filter(found -> slug.length() <= SafeText.EXCERPT)
                .map(found -> Advice.write(found.value()));
    }
}
