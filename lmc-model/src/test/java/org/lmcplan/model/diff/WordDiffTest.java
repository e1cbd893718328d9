package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void inScriptsWithoutSpacesEachCharacterIsAWord() {
        assertThat(WordDiff.between("制定水资源合作行动计划", "加快制定水资源合作五年行动计划"))
                .containsExactly(new Edit(0, "", "加快"), new Edit(7, "", "五年"));
        assertThat(WordDiff.between("加快编制", "加快完成")).containsExactly(new Edit(2, "编制", "完成"));
    }

    @Test
    void lettersAndDigitsFormOneWord() {
        assertThat(WordDiff.between("hold 12 meetings", "hold 13 meetings")).containsExactly(new Edit(5, "12", "13"));
    }

    @Test
    void changesOneWordApartAreOneEdit() {
        assertThat(WordDiff.between("the old plan is kept", "the new scheme is kept"))
                .containsExactly(new Edit(4, "old plan", "new scheme"));
    }

    @Test
    void aMarkStaysWithItsCharacter() {
        assertThat(WordSplitter.of("ทั้งน้ำ")).containsExactly("ทั้", "ง", "น้", "ำ");
        assertThat(WordSplitter.of("កម្ពុជា")).containsExactly("ក", "ម្", "ពុ", "ជា");
        assertThat(WordSplitter.of("Việt Nam 2027")).containsExactly("Việt", " ", "Nam", " ", "2027");
        assertThat(WordSplitter.of("a\u0301b\u20DDc")).containsExactly("a\u0301b\u20DDc");
        assertThat(WordSplitter.of("\u0301a")).containsExactly("\u0301", "a");
        assertThat(WordSplitter.of("𠮷😀x")).containsExactly("𠮷", "😀", "x");
    }

    @Test
    void equalTextsHaveNoEdits() {
        assertThat(WordDiff.between("水", "水")).isEmpty();
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void veryDifferentTextsAreOneEdit() {
        String before = "甲" + "一二三".repeat(60) + "乙";
        String after = "甲" + "四五六".repeat(60) + "乙";
        assertThat(WordDiff.between(before, after)).containsExactly(new Edit(1, "一二三".repeat(60), "四五六".repeat(60)));
    }

    @Test
    void applyingTheEditsToTheOlderTextGivesTheNewer() {
        for (long seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String before = text(random, random.nextInt(40));
            String after = random.nextBoolean() ? text(random, random.nextInt(40)) : edited(before, random);
            List<Edit> edits = WordDiff.between(before, after);
            assertThat(applied(edits, before)).as("seed %d", seed).isEqualTo(after);
            assertThat(edits)
                    .as("seed %d", seed)
                    .allMatch(edit -> !edit.removed().equals(edit.inserted()))
                    .hasSizeLessThan(40);
        }
    }

    @Test
    void theEditsChangeTheFewestPossibleWords() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String before = characters(random);
            String after = characters(random);
            int kept = common(before, after);
            int changed = WordDiff.between(before, after).stream()
                    .mapToInt(edit -> edit.removed().length()
                            + edit.inserted().length()
                            - 2 * common(edit.removed(), edit.inserted()))
                    .sum();
            assertThat(changed).as("seed %d", seed).isEqualTo(before.length() + after.length() - 2 * kept);
        }
    }

    private static String characters(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append("水河湖海".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    /** Returns the length of the longest common subsequence, by dynamic programming. */
    private static int common(String a, String b) {
        int[][] length = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                length[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[a.length()][b.length()];
    }

    private static String text(SplittableRandom random, int words) {
        List<String> all = List.of("水", "资", "源", "plan", " ", ",", "น้ำ", "😀", "2027");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(all.get(random.nextInt(all.size())));
        }
        return text.toString();
    }

    private static String edited(String text, SplittableRandom random) {
        List<String> words = new ArrayList<>(WordSplitter.of(text));
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.add(random.nextInt(words.size() + 1), "新");
            words.remove(random.nextInt(words.size()));
        }
        return String.join("", words);
    }

    private static String applied(List<Edit> edits, String before) {
        StringBuilder after = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            assertThat(before.substring(edit.start(), edit.end())).isEqualTo(edit.removed());
            after.append(before, at, edit.start()).append(edit.inserted());
            at = edit.end();
        }
        return after.append(before.substring(at)).toString();
    }
}
