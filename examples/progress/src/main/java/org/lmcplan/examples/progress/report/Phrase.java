package org.lmcplan.examples.progress.report;

/**
 * The same in both languages.
 *
 * @param english in English
 * @param chinese in Chinese
 */
record Phrase(String english, String chinese) {

    String in(Words words) {
        return words.of(english, chinese);
    }
}
