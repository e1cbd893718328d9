package org.lmcplan.validate.wording;

import java.util.Arrays;
import org.lmcplan.model.text.ResourceText;

/**
 * Traditional and simplified characters. The table {@code traditional.txt} has those of the words that rules look for, and no
 * others: the result is for comparison with such words, not for display.
 */
public final class ChineseScript {

    private static final String FILE = "traditional.txt";
    private static final char FIRST = '\u4E00';
    private static final char[] SIMPLIFIED = table();

    private ChineseScript() {}

    /** Returns the text with the simplified form of each character that the table lists. The length stays the same. */
    public static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (simplified(text.charAt(i)) != text.charAt(i)) {
                char[] characters = text.toCharArray();
                for (int at = i; at < characters.length; at++) {
                    characters[at] = simplified(characters[at]);
                }
                return new String(characters);
            }
        }
        return text;
    }

    static char simplified(char c) {
        int index = c - FIRST;
        return index >= 0 && index < SIMPLIFIED.length ? SIMPLIFIED[index] : c;
    }

    private static char[] table() {
        char[] table = new char['\uA000' - FIRST];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        ResourceText.read(ChineseScript.class.getResourceAsStream(FILE), FILE)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .filter(pair -> pair.length() == 2)
                .forEach(pair -> table[pair.charAt(0) - FIRST] = pair.charAt(1));
        return table;
    }
}
