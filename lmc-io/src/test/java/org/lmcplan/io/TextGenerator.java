package org.lmcplan.io;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lmcplan.model.text.InvisibleText;

/** Random texts that a plan may hold: in the languages of the region, and with everything that formats are known to get wrong. */
public final class TextGenerator {

    private static final List<String> WORDS = List.of(
            "澜湄合作",
            "五年行动计划(2023—2027)",
            "加强",
            "。",
            "《金边宣言》",
            "𠀀𪛖",
            "々〇",
            "Mekong",
            "River",
            "People's",
            "Cambodia",
            "é",
            "Ω",
            "Việt",
            "Vie\u0302\u0323t",
            "Tie\u0302\u0301ng",
            "ไทย",
            "แม่น้ำโขง",
            "กำ\u200Bลัง",
            "ລາວ",
            "ແມ່ນ້ຳຂອງ",
            "ກ\u0ECE",
            "កម្ពុជា",
            "ទន្លេ\u200Bមេគង្គ",
            "មន្ត្រី",
            "မြန်မာ",
            "မဲခေါင်\u200Cမြစ်",
            "၂၀၂၃",
            "๒๕๖๖",
            "😀",
            "👩\u200D👩\u200D👧",
            "🇰🇭",
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F",
            "\u200B",
            "\u00A0",
            "\u00AD",
            "\u2060",
            "\u3000",
            "\u2028",
            "\u2029",
            "\u202Eabc\u202C",
            "\uE000",
            "\uFFFD",
            "\uDBFF\uDFFD");

    private static final List<String> LOOK_ALIKES = List.of(
            "yes",
            "No",
            "n",
            "on",
            "OFF",
            "null",
            "Null",
            "~",
            "true",
            "False",
            "5.1",
            "1e3",
            "0x1F",
            "0o17",
            "017",
            "1_000",
            "190:20:30",
            "2023-12-25",
            "2023-12-25T10:00:00Z",
            ".inf",
            "-.INF",
            ".nan",
            "nan",
            "- a",
            "-",
            "# c",
            "a: b",
            "a:",
            "a #b",
            "*x",
            "&x",
            "!t",
            "!!str a",
            "%d",
            "%YAML 1.1",
            "@a",
            "`",
            "{",
            "{}",
            "[",
            "[]",
            "]",
            "}",
            ",",
            "|",
            "|-",
            ">",
            ">+",
            "---",
            "--- a",
            "...",
            "? x",
            "?",
            ": x",
            ":",
            "\"",
            "'",
            "''",
            "\\",
            "\\n",
            "\\u0041",
            "<<",
            "=",
            "//",
            "/*",
            "<a>&amp;",
            "${a}",
            "=1+1");

    private static final List<String> GAPS = List.of(
            "", "", " ", " ", " ", "  ", "\t", "\n", "\n\n", "\n  ", "\n\t", " \n", "\n \n", "\n- ", "\n# ", "\n---\n",
            ": ", " #");

    private final SplittableRandom random;

    public TextGenerator(SplittableRandom random) {
        this.random = random;
    }

    /** Any text that is not blank. */
    public String text() {
        while (true) {
            String text = attempt();
            if (!InvisibleText.isBlank(text)) {
                return text;
            }
        }
    }

    /** A text that may be the words of a clause. */
    String marker() {
        return (random.nextBoolean() ? "…" : "") + text() + (random.nextBoolean() ? "…" + text() : "");
    }

    private String attempt() {
        int kind = random.nextInt(200);
        if (kind == 0) {
            return pick(WORDS).repeat(5000).substring(0, 5000 - 5000 % 4).replaceAll("[\uD800-\uDBFF]$", "");
        }
        if (kind == 1) {
            return words(" ", 1200);
        }
        if (kind < 60) {
            return pick(LOOK_ALIKES);
        }
        if (kind < 100) {
            return words(" ", 1 + random.nextInt(6));
        }
        String text = IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(i -> pick(random.nextInt(4) == 0 ? LOOK_ALIKES : WORDS) + pick(GAPS))
                .collect(Collectors.joining());
        return pick(GAPS) + text + (random.nextInt(4) == 0 ? "\n".repeat(random.nextInt(3)) : "");
    }

    private String words(String between, int count) {
        return IntStream.range(0, count).mapToObj(i -> pick(WORDS)).collect(Collectors.joining(between));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
