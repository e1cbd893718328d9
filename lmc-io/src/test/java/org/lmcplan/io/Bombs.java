package org.lmcplan.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;

/** Short recipes for documents that would exhaust a careless reader; run in a small virtual machine of their own. */
final class Bombs {

    private static final int MEBI = 1 << 20;
    private static final String HEAD = "format: lmc-plan/3\n";
    private static final String OLDER = "format: lmc-plan/1\n";

    private Bombs() {}

    /**
     * A document that grows.
     *
     * @param ofSize its text, for a size
     * @param size the size at which it goes off
     */
    record Bomb(IntFunction<String> ofSize, int size) {

        String text() {
            return ofSize.apply(size);
        }
    }

    /** The documents by name, which includes the format. */
    static Map<String, Bomb> all() {
        Map<String, Bomb> bombs = new LinkedHashMap<>();
        bombs.put("lists-in-lists.yaml", new Bomb(n -> HEAD + "goals: " + "[".repeat(n), 4 * MEBI));
        bombs.put("lists-in-lists.json", new Bomb(n -> "{\"goals\":" + "[".repeat(n), 8 * MEBI));
        bombs.put("objects-in-objects.json", new Bomb("{\"a\":"::repeat, 2 * MEBI));
        bombs.put("lists-in-an-extension.json", new Bomb(n -> "{\"x-a\":" + "[".repeat(n), 8 * MEBI));
        bombs.put("dashes.yaml", new Bomb("- "::repeat, 4 * MEBI));
        bombs.put("keys-in-keys.yaml", new Bomb("? "::repeat, 4 * MEBI));
        bombs.put("lists-in-keys.yaml", new Bomb(n -> HEAD + "? [".repeat(n), 3 * MEBI));
        bombs.put("one-text.yaml", new Bomb(n -> HEAD + "title: " + "x".repeat(n), 8 * MEBI));
        bombs.put("one-quoted-text.yaml", new Bomb(n -> HEAD + "title: \"" + "x".repeat(n) + "\"", 8 * MEBI));
        bombs.put("one-text.json", new Bomb(n -> "{\"title\": \"" + "x".repeat(n) + "\"}", 15 * MEBI));
        bombs.put("escapes.json", new Bomb(n -> "{\"title\": \"" + "\\u0041".repeat(n) + "\"}", 2 * MEBI));
        bombs.put("escapes.yaml", new Bomb(n -> HEAD + "title: \"" + "\\u0041".repeat(n) + "\"", 2 * MEBI));
        bombs.put("a-text-of-many-lines.yaml", new Bomb(n -> HEAD + "title: >\n" + "  x\n".repeat(n), 3 * MEBI));
        bombs.put("one-key.yaml", new Bomb(n -> HEAD + "x".repeat(n) + ": 1", 4 * MEBI));
        bombs.put("one-key.json", new Bomb(n -> "{\"" + "x".repeat(n) + "\": 1}", 8 * MEBI));
        bombs.put("one-number.json", new Bomb(n -> "{\"term\": {\"from\": " + "9".repeat(n) + "}}", 8 * MEBI));
        bombs.put("one-number.yaml", new Bomb(n -> HEAD + "term: {from: " + "9".repeat(n) + "}", 4 * MEBI));
        bombs.put("one-fraction.json", new Bomb(n -> "{\"x-a\": 0." + "9".repeat(n) + "}", 8 * MEBI));
        bombs.put("one-exponent.json", new Bomb(n -> "{\"term\": {\"from\": 1e" + n + "}}", 999_999_999));
        bombs.put("one-exponent.yaml", new Bomb(n -> HEAD + "term: {from: 1e" + n + "}", 999_999_999));
        bombs.put("exponents.json", new Bomb(n -> "{\"x-a\": [" + "1e999999999,".repeat(n) + "1]}", MEBI));
        bombs.put("many-keys.json", new Bomb(n -> "{" + numbered("\"cooperationArea%d\":1,", n) + "\"a\":1}", 400_000));
        bombs.put("keys-of-an-extension.json", new Bomb(n -> "{\"x-a\":{" + colliding(n) + "\"a\":1}}", 1 << 18));
        bombs.put("keys-of-an-extension.yaml", new Bomb(n -> HEAD + "x-a: {" + colliding(n) + "a: 1}", 1 << 17));
        bombs.put("many-extensions.json", new Bomb(n -> "{" + numbered("\"x-%d\":[],", n) + "\"a\":1}", 400_000));
        bombs.put(
                "many-wrong-codes.json",
                new Bomb(
                        n -> "{\"edition\":\"abstrac\"," + numbered("\"x%d\":1,", 1_000)
                                + "\"commitments\":[{\"acts\":[" + "\"build-capacit\",".repeat(n) + "\"hold\"]}]}",
                        900_000));
        bombs.put(
                "many-languages.yaml",
                new Bomb(n -> HEAD + "names:\n" + numbered("  zz-x-a%d: {text: x}\n", n), 100_000));
        bombs.put("one-key-many-times.json", new Bomb(n -> "{" + "\"id\":\"a\",".repeat(n) + "\"id\":\"a\"}", MEBI));
        bombs.put("many-entries.yaml", new Bomb(n -> HEAD + "goals:\n" + "- 1\n".repeat(n), 3 * MEBI));
        bombs.put(
                "many-entries-in-an-older-format.yaml",
                new Bomb(n -> OLDER + "goals:\n" + "- 1\n".repeat(n), 3 * MEBI));
        bombs.put(
                "many-entries-in-an-older-format.json",
                new Bomb(n -> "{\"format\":\"lmc-plan/1\",\"goals\":[" + "1,".repeat(n) + "1]}", 4 * MEBI));
        bombs.put("lists-in-an-older-format.yaml", new Bomb(n -> OLDER + "goals: " + "[".repeat(n), 4 * MEBI));
        bombs.put("aliases-of-aliases.yaml", new Bomb(n -> HEAD + numbered("b%d: &b [*b,*b,*b]\n", n), 200_000));
        bombs.put("aliases.yaml", new Bomb(n -> HEAD + "goals:\n" + "- *a\n".repeat(n), 2 * MEBI));
        bombs.put("tags.yaml", new Bomb(n -> HEAD + "goals:\n" + "- !!str x\n".repeat(n), MEBI));
        bombs.put("one-tag.yaml", new Bomb("!"::repeat, 8 * MEBI));
        bombs.put("one-anchor.yaml", new Bomb(n -> "&" + "a".repeat(n), 8 * MEBI));
        bombs.put("directives.yaml", new Bomb(n -> numbered("%TAG !a%d! a\n", n), 400_000));
        bombs.put("comments.yaml", new Bomb(n -> HEAD + "# c\n".repeat(n), 3 * MEBI));
        bombs.put("one-comment.yaml", new Bomb(n -> HEAD + "#" + "c".repeat(n), 8 * MEBI));
        bombs.put("blank-lines.yaml", new Bomb(n -> HEAD + "\n".repeat(n), 15 * MEBI));
        bombs.put("blanks.json", new Bomb(n -> "{" + " ".repeat(n), 15 * MEBI));
        bombs.put("documents.yaml", new Bomb("---\n"::repeat, 3 * MEBI));
        bombs.put("quotes.yaml", new Bomb("'"::repeat, 8 * MEBI));
        bombs.put("colons.yaml", new Bomb(":"::repeat, 8 * MEBI));
        bombs.put("percents.yaml", new Bomb("%"::repeat, 8 * MEBI));
        return bombs;
    }

    /** Prints the name of each document, or of the requested ones, the processor time in milliseconds, and whether it was refused. */
    public static void main(String... arguments) throws ReflectiveOperationException {
        for (Map.Entry<String, Bomb> each : all().entrySet()) {
            String name = each.getKey();
            if (arguments.length > 0 && !List.of(arguments).contains(name)) {
                continue;
            }
            byte[] bytes = each.getValue().text().getBytes(StandardCharsets.UTF_8);
            // Each starts with an empty heap: what promises to go into 256 MB is one document, not a row of them.
            System.gc();
            long start = Growth.counted("getCurrentThreadCpuTime");
            ReadResult<Plan> result = LmcReader.create()
                    .read(DocumentSource.stream(
                                    new ByteArrayInputStream(bytes),
                                    Format.ofName(name).orElseThrow())
                            .named(name));
            long taken = (Growth.counted("getCurrentThreadCpuTime") - start) / 1_000_000;
            System.out.println(name + " " + taken + " " + result.value().isEmpty());
        }
    }

    private static String numbered(String pattern, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pattern.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }

    /** Keys with the same hash, each made of Aa and BB. */
    private static String colliding(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('"');
            for (int bit = 1; bit < 1 << 18; bit <<= 1) {
                text.append((i & bit) == 0 ? "Aa" : "BB");
            }
            text.append("\": 1, ");
        }
        return text.toString();
    }
}
