package org.lmcplan.model.property;

import java.util.Collection;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.NearestWord;

/** Hints that name known words. */
public final class WordHint {

    private WordHint() {}

    /** Returns a hint with the known word nearest to a misspelt one, or with all known words if none is near. */
    public static Message nearest(String misspelt, Collection<String> known) {
        return NearestWord.find(misspelt, known)
                .map(word -> Message.of("did you mean '{0}'?", "是否应为“{0}”？", word))
                .orElseGet(() -> choice(known));
    }

    /** Returns a hint with all known words. */
    public static Message choice(Collection<String> known) {
        return Message.of("use one of: {0}", "可用：{0}", Message.verbatim(String.join(", ", known)));
    }
}
