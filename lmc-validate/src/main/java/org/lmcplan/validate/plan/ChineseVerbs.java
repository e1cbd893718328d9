package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.Force;
import org.lmcplan.model.Marker;

/** What the verbs of a Chinese marker say about the force of a commitment: see {@code docs/coding.md}. */
final class ChineseVerbs {

    private static final String ADVERBS = "(积极|认真|共同|继续|进一步|适时|定期|不断|大力|稳步|有序)*";
    private static final Map<String, Force> GOVERNING = Map.of(
            "鼓励", Force.ENCOURAGE,
            "支持", Force.SUPPORT,
            "敦促", Force.URGE,
            "探索", Force.EXPLORE,
            "探讨", Force.DISCUSS,
            "考虑", Force.CONSIDER,
            "研究", Force.CONSIDER);
    private static final Pattern GOVERNS =
            Pattern.compile(ADVERBS + "(?<verb>" + String.join("|", GOVERNING.keySet()) + ")");
    private static final Pattern DELIVERS =
            Pattern.compile(ADVERBS + "(加快)?(制定|编制|完成|实施|落实|建立|设立|成立|构建|打造|健全|完善|开展|举办|举行|召开|提供|用好|建成|签署|发布)");
    private static final Pattern ADVANCES =
            Pattern.compile(ADVERBS + "(加快)?(加强|深化|推进|推动|促进|拓展|应对|培育|维护|打击|调动|协调|发展|扩大|密切|增进)");
    /** What precedes the verb, with a preposition: for, towards or with whom. */
    private static final Pattern FRAME = Pattern.compile("(为|对|向|与|同|就|在|以)");

    private ChineseVerbs() {}

    /** The force that a governing verb such as 鼓励 determines; empty if the marker has none. */
    static Optional<Force> governing(Marker marker) {
        return governingOf(verb(marker));
    }

    /** As {@link #governing}, for a clause that starts with its verb. */
    static Optional<Force> governingOf(String phrase) {
        Matcher matcher = GOVERNS.matcher(phrase);
        return matcher.lookingAt() ? Optional.ofNullable(GOVERNING.get(matcher.group("verb"))) : Optional.empty();
    }

    /** The force that a verb without a governing verb implies, deliver or advance; empty if the verb is unknown. */
    static Optional<Force> plain(Marker marker) {
        if (DELIVERS.matcher(verb(marker)).lookingAt()) {
            return Optional.of(Force.DELIVER);
        }
        return ADVANCES.matcher(verb(marker)).lookingAt() ? Optional.of(Force.ADVANCE) : Optional.empty();
    }

    /** Whether a force is determined by governing verbs. */
    static boolean isGoverned(Force force) {
        return GOVERNING.containsValue(force);
    }

    private static String verb(Marker marker) {
        List<String> parts = marker.parts();
        boolean framed = parts.size() > 1 && FRAME.matcher(parts.get(0)).matches();
        return parts.get(framed ? 1 : 0);
    }
}
