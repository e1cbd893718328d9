package org.lmcplan.validate.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;

/**
 * Guesses the verb phrase of a Chinese clause by the rules of {@code docs/coding.md}: adverbs of manner belong to it, words of time
 * do not; a preposition does if the verb follows what it governs.
 */
final class ChineseMarkers {

    private static final LanguageTag CHINESE = LanguageTag.of("zh");
    private static final int FARTHEST = 60;
    private static final String DELIVERS = WordLists.anyIn("verb.deliver", "draft.zh.deliver");
    private static final String VERB =
            WordLists.anyIn("verb.deliver", "verb.advance", "draft.zh.deliver", "draft.zh.advance");
    private static final String GOVERNING = WordLists.anyIn(
            "verb.encourage",
            "verb.support",
            "verb.urge",
            "verb.urge.also",
            "verb.explore",
            "verb.discuss",
            "verb.consider");
    private static final String URGES_TOO = WordLists.anyIn("verb.urge.also");
    /** To report, which is mostly a noun. */
    private static final String REPORTS = WordLists.anyIn("draft.zh.report") + "(?=.)(?![的、和等与及制机会书文人厅显指认称期]|$)";

    private static final String TIME = WordLists.anyIn("draft.zh.time");
    private static final String MANNER = "(?:(?!" + TIME + ")"
            + WordLists.anyIn("verb.adverbs", "verb.hasten").replace(")", "|有效|切实|主动|充分|努力|全面|深入|持续|着力|合力|严厉|依法|联合)")
            + ")*+";
    /** Words before the verb that belong to no marker: 亦, 并, 还, 每年, and what ends in 以来, or a date. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:[并亦也还且及和]|同时|此外|在此基础上|" + TIME + "|每[一二两三四五0-9]+[年月]|(?:到|至|最迟于?|不迟于|不晚于)?[0-9〇零一二三四五六七八九]{4}年"
                    + "(?:(?:1[0-2]|0?[1-9])月(?:[0-9]{1,2}日)?|[上下]半年)?年?[底末]?(?:之前|以前|前)?"
                    + "|[0-9一二两三四五六七八九十]{1,3}个?[年月](?:之|以)?内)*+");
    /** One verb after the other: 建立健全, 制定落实, 完成和有效落实, 实施好. */
    private static final String CHAIN =
            "(?:加强|深化|促进|加快推进|" + VERB + "(?:(?:和|与|、|并)?" + MANNER + VERB + "(?![、的等]))*+好?)";

    private static final Pattern STARTS = Pattern.compile(
            MANNER + "(?:" + GOVERNING + "(?:并|和|、)?(?:" + MANNER + VERB + "(?=.))?|" + CHAIN + "|" + REPORTS + ")");
    /** 秘书处每半年…: who does it, and how often. */
    private static final Pattern RECURRING_SUBJECT =
            Pattern.compile("[\\p{IsHan}()（）]{1,20}?(?:" + TIME + "|每隔?[一二两三四五六0-9]*个?(?:半年|年|季度|月|周))++");

    private static final Pattern GOVERNS = Pattern.compile(MANNER + "(?:" + GOVERNING + "|调动|引导|动员)");
    /** A verb later in a clause, unless what follows shows that it is a noun there. */
    private static final Pattern LATER = Pattern.compile("(?:" + MANNER + "(?:" + CHAIN + "|"
            + WordLists.anyIn("draft.zh.after-governing") + "))(?![、的等和与及]|$)|参与$");

    private static final Pattern FRAME = Pattern.compile(WordLists.anyIn("draft.zh.frames"));
    /** 为深入贯彻…, 为了…: what a clause is for, not whom. */
    private static final Pattern PURPOSE = Pattern.compile("为(?:了|深入|贯彻|进一步|全面|" + MANNER + VERB + ")");
    /** 在…推广: where something is done. */
    private static final Pattern PLACE = Pattern.compile("在|到[0-9]{4}年");

    private static final Pattern DIRECTION = Pattern.compile("发展$");
    private static final Pattern MODAL = Pattern.compile("(?<=.)" + WordLists.anyIn("draft.zh.modals"));
    private static final Pattern DELIVERS_FIRST =
            Pattern.compile(MANNER + "(?:" + DELIVERS + "|" + WordLists.anyIn("draft.zh.report") + ")");
    private static final Pattern URGES_FIRST = Pattern.compile(MANNER + URGES_TOO);
    private static final Pattern TAIL_OF_TIME = Pattern.compile("^" + TIME);

    private ChineseMarkers() {}

    static Optional<MarkerGuess> guess(String clause) {
        String text = ChineseScript.simplified(clause);
        Matcher lead = LEAD.matcher(text);
        int from = lead.lookingAt() ? lead.end() : 0;
        Matcher starts = STARTS.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (starts.lookingAt()) {
            return of(clause, from, starts.end(), laterAfter(clause, text, from, starts.end()));
        }
        if (text.startsWith("加快", from) && from + 2 < text.length()) {
            return of(clause, from, from + 2, "");
        }
        return framed(clause, text, from)
                .or(() -> placed(clause, text, from))
                .or(() -> modal(clause, text))
                .or(() -> recurring(clause, text, from));
    }

    private static Optional<MarkerGuess> recurring(String clause, String text, int from) {
        Matcher subject = RECURRING_SUBJECT.matcher(text).region(from, text.length());
        if (!subject.lookingAt()) {
            return Optional.empty();
        }
        Matcher verb = STARTS.matcher(text).region(subject.end(), text.length()).useTransparentBounds(true);
        return verb.lookingAt() ? of(clause, verb.start(), verb.end(), "") : Optional.empty();
    }

    /** 鼓励…参与: the verb of those whom a verb governs, if it comes later. */
    private static String laterAfter(String clause, String text, int from, int end) {
        Matcher governs = GOVERNS.matcher(text).region(from, end);
        if (!governs.matches() || text.startsWith("支持", governs.end() - 2)) {
            return "";
        }
        Matcher later = LATER.matcher(text).region(end, Math.min(text.length(), end + FARTHEST));
        return later.find() ? "…" + clause.substring(later.start(), later.end()) : "";
    }

    /** 为…提供, 对…开展, 向…发展, 与…加强. */
    private static Optional<MarkerGuess> framed(String clause, String text, int from) {
        Matcher frame = FRAME.matcher(text).region(from, text.length());
        if (!frame.lookingAt()) {
            return Optional.empty();
        }
        Matcher purpose = PURPOSE.matcher(text).region(from, text.length());
        if (purpose.lookingAt()) {
            return Optional.empty();
        }
        Matcher direction = DIRECTION.matcher(text);
        boolean isDirection = text.startsWith("向", from) && direction.find();
        Matcher later = LATER.matcher(text).region(frame.end(), Math.min(text.length(), from + 2 * FARTHEST));
        String preposition = clause.substring(from, frame.end()) + "…";
        if (isDirection) {
            return MarkerGuess.of(preposition + clause.substring(direction.start()), clause, CHINESE, Optional.empty());
        }
        return later.find()
                ? MarkerGuess.of(
                        preposition + clause.substring(later.start(), later.end()),
                        clause,
                        CHINESE,
                        force(text.substring(later.start(), later.end())))
                : Optional.empty();
    }

    private static Optional<MarkerGuess> placed(String clause, String text, int from) {
        Matcher place = PLACE.matcher(text).region(from, text.length());
        if (!place.lookingAt()) {
            return Optional.empty();
        }
        Matcher later = LATER.matcher(text).region(place.end(), Math.min(text.length(), from + FARTHEST));
        return later.find() ? of(clause, later.start(), later.end(), "") : Optional.empty();
    }

    /** 中方将向…派遣: a promise with its subject. */
    private static Optional<MarkerGuess> modal(String clause, String text) {
        Matcher modal =
                MODAL.matcher(text).region(0, Math.min(text.length(), FARTHEST)).useTransparentBounds(true);
        if (!modal.find()) {
            return Optional.empty();
        }
        Matcher later = LATER.matcher(text).region(modal.end(), Math.min(text.length(), modal.end() + FARTHEST));
        return later.find() ? of(clause, later.start(), later.end(), "") : Optional.empty();
    }

    private static Optional<MarkerGuess> of(String clause, int from, int end, String later) {
        String verb = clause.substring(from, end);
        String simplified = ChineseScript.simplified(verb);
        Matcher time = TAIL_OF_TIME.matcher(simplified);
        String marker = (time.find() ? verb.substring(time.end()) : verb) + later;
        return MarkerGuess.of(marker, clause, CHINESE, force(simplified));
    }

    private static Optional<Force> force(String verb) {
        if (URGES_FIRST.matcher(verb).lookingAt()) {
            return Optional.of(Force.URGE);
        }
        return Optional.of(DELIVERS_FIRST.matcher(verb).lookingAt() ? Force.DELIVER : Force.ADVANCE);
    }
}
