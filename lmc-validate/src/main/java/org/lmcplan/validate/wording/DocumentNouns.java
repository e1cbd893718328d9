package org.lmcplan.validate.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What documents are called, and of which document a number of years in a name speaks. */
abstract class DocumentNouns {

    /** Whole names of reports and reviews in the languages of the Mekong, whose years are those they look back on. */
    static final Pattern LOOKING_BACK = Pattern.compile("(?iu)" + WordLists.anyIn("document.others.looking-back"));

    static final DocumentNouns CHINESE = new Chinese();
    static final DocumentNouns ENGLISH = new English();

    /**
     * Returns whether a number of years says how many the document covers that bears the name. It does not if it belongs to
     * another document that the name mentions, or if the document looks back: 五年行动计划实施报告.
     */
    abstract boolean isOfTheWholeName(String name, int start, int end);

    /** Chinese names end with what the document is. */
    private static final class Chinese extends DocumentNouns {

        private final Pattern nouns = Pattern.compile(WordLists.anyIn("document.zh") + "+");
        private final Pattern lookingBack = Pattern.compile(WordLists.anyIn("document.zh.looking-back") + "$");

        @Override
        boolean isOfTheWholeName(String name, int start, int end) {
            Matcher noun = nouns.matcher(name).region(end, name.length());
            int documents = 0;
            String last = "";
            while (noun.find()) {
                documents++;
                last = noun.group();
            }
            return documents < 2 && !lookingBack.matcher(last).find();
        }
    }

    /** English names start with what the document is, after its attributes and before the first preposition. */
    private static final class English extends DocumentNouns {

        private final Pattern nouns = Pattern.compile("(?i)" + WordLists.anyWholeWordIn("document.en"));
        private final Pattern lookingBack =
                Pattern.compile("(?i)" + WordLists.anyWholeWordIn("document.en.looking-back"));
        private final Pattern prepositions =
                Pattern.compile("(?i)" + WordLists.anyWholeWordIn("document.en.prepositions"));

        @Override
        boolean isOfTheWholeName(String name, int start, int end) {
            Matcher noun = nouns.matcher(name);
            int head = name.length();
            if (noun.find()) {
                Matcher preposition = prepositions.matcher(name);
                head = preposition.find(noun.end()) ? preposition.start() : name.length();
            }
            if (lookingBack.matcher(lastNoun(name.substring(0, head))).find()) {
                return false;
            }
            if (start < head) {
                return countNouns(name.substring(end, head)) < 2;
            }
            Matcher preposition = prepositions.matcher(name);
            int phrase = preposition.find(end) ? preposition.start() : name.length();
            return countNouns(name.substring(end, phrase)) == 0;
        }

        private int countNouns(String words) {
            return (int) nouns.matcher(words).results().count();
        }

        private String lastNoun(String words) {
            return nouns.matcher(words)
                    .results()
                    .reduce((one, next) -> next)
                    .map(found -> found.group())
                    .orElse("");
        }
    }
}
