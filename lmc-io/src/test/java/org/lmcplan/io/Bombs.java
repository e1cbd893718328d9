package org.lmcplan.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.lmcplan.model.Plan;

/** Small recipes for documents that would exhaust a careless reader; run in a small virtual machine of their own. */
final class Bombs {

    private static final int MEBI = 1 << 20;
    private static final String HEAD = "format: lmc-plan/2\n";

    private Bombs() {}

    /** The documents by name, which tells the notation. */
    static Map<String, Supplier<String>> all() {
        Map<String, Supplier<String>> bombs = new LinkedHashMap<>();
        bombs.put("lists-in-lists.yaml", () -> HEAD + "goals: " + "[".repeat(4 * MEBI));
        bombs.put("lists-in-lists.json", () -> "{\"goals\":" + "[".repeat(8 * MEBI));
        bombs.put("objects-in-objects.json", () -> "{\"a\":".repeat(2 * MEBI));
        bombs.put("dashes.yaml", () -> "- ".repeat(4 * MEBI));
        bombs.put("keys-in-keys.yaml", () -> "? ".repeat(4 * MEBI));
        bombs.put("lists-in-keys.yaml", () -> HEAD + "? [".repeat(3 * MEBI));
        bombs.put("one-text.yaml", () -> HEAD + "title: " + "x".repeat(8 * MEBI));
        bombs.put("one-quoted-text.yaml", () -> HEAD + "title: \"" + "x".repeat(8 * MEBI) + "\"");
        bombs.put("one-text.json", () -> "{\"title\": \"" + "x".repeat(15 * MEBI) + "\"}");
        bombs.put("a-text-of-many-lines.yaml", () -> HEAD + "title: >\n" + "  x\n".repeat(3 * MEBI));
        bombs.put("one-key.yaml", () -> HEAD + "x".repeat(4 * MEBI) + ": 1");
        bombs.put("one-key.json", () -> "{\"" + "x".repeat(8 * MEBI) + "\": 1}");
        bombs.put("one-number.json", () -> "{\"term\": {\"from\": " + "9".repeat(8 * MEBI) + "}}");
        bombs.put("one-exponent.json", () -> "{\"term\": {\"from\": 1e999999999}}");
        bombs.put("one-exponent.yaml", () -> HEAD + "term: {from: 1e999999999}");
        bombs.put("many-keys.json", () -> "{" + numbered("\"cooperationArea%d\":1,", 400_000) + "\"a\":1}");
        bombs.put(
                "many-wrong-codes.json",
                () -> "{\"edition\":\"abstrac\"," + numbered("\"x%d\":1,", 1_000) + "\"commitments\":[{\"acts\":["
                        + "\"build-capacit\",".repeat(900_000) + "\"hold\"]}]}");
        bombs.put("many-languages.yaml", () -> HEAD + "names:\n" + numbered("  zz-x-a%d: {text: x}\n", 100_000));
        bombs.put("one-key-many-times.json", () -> "{" + "\"id\":\"a\",".repeat(MEBI) + "\"id\":\"a\"}");
        bombs.put("many-entries.yaml", () -> HEAD + "goals:\n" + "- 1\n".repeat(3 * MEBI));
        bombs.put("aliases-of-aliases.yaml", () -> HEAD + numbered("b%d: &b [*b,*b,*b]\n", 200_000));
        bombs.put("tags.yaml", () -> HEAD + "goals:\n" + "- !!str x\n".repeat(MEBI));
        bombs.put("one-tag.yaml", () -> "!".repeat(8 * MEBI));
        bombs.put("one-anchor.yaml", () -> "&" + "a".repeat(8 * MEBI));
        bombs.put("comments.yaml", () -> HEAD + "# c\n".repeat(3 * MEBI));
        bombs.put("one-comment.yaml", () -> HEAD + "#" + "c".repeat(8 * MEBI));
        bombs.put("blank-lines.yaml", () -> HEAD + "\n".repeat(15 * MEBI));
        bombs.put("documents.yaml", () -> "---\n".repeat(3 * MEBI));
        bombs.put("quotes.yaml", () -> "'".repeat(8 * MEBI));
        bombs.put("colons.yaml", () -> ":".repeat(8 * MEBI));
        bombs.put("percents.yaml", () -> "%".repeat(8 * MEBI));
        return bombs;
    }

    /** Prints the name and the milliseconds of each. */
    public static void main(String... arguments) {
        all().forEach((name, document) -> {
            byte[] bytes = document.get().getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            ReadResult<Plan> result = LmcReader.create()
                    .read(DocumentSource.stream(
                            new ByteArrayInputStream(bytes), Format.ofName(name).orElseThrow(), name));
            long taken = (System.nanoTime() - start) / 1_000_000;
            System.out.println(name + " " + taken + " " + result.value().isEmpty());
        });
    }

    private static String numbered(String pattern, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pattern.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }
}
