package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.ContentDigest;

/** Canonical YAML does not change: digests of what every character looks like in every position of a text and a key. */
class CanonicalBytesTest {

    private static final String CHARACTERS = "dffc2db0852afdac772f087297832a74c67aac930f493348618fb1860d915953";
    private static final String COLLECTIONS = "f0c31012cf31af92ea09cba7044185558556d56b51502c292055a1d3fb4976fa";

    @Test
    void everyCharacterIsWrittenAsBefore() {
        // All of the basic plane, and every 61st beyond, where no range that matters is that short.
        IntStream basic = IntStream.range(0, 0x10000).filter(c -> !Character.isSurrogate((char) c));
        IntStream beyond = IntStream.iterate(0x10000, c -> c <= Character.MAX_CODE_POINT, c -> c + 61);
        List<Object> root = new ArrayList<>();
        IntStream.concat(basic, beyond).mapToObj(Character::toString).forEach(c -> {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put(c, c);
            keys.put("a" + c, c + "a" + c + "b");
            keys.put("a\n" + c, "a" + c + "\n" + c + "\n");
            root.add(keys);
        });
        assertThat(digest(root)).isEqualTo(CHARACTERS);
    }

    @Test
    void nestedAndLongDocumentsAreWrittenAsBefore() {
        List<Object> root = List.of(
                List.of(List.of(1, List.of()), Map.of()),
                Map.of("k".repeat(200), List.of(Map.of("a", List.of(1, 2)), "b\nc")),
                Map.of("two\nlines", Map.of("", "x")),
                "one\ntwo",
                "one\ntwo\n");
        assertThat(digest(root)).isEqualTo(COLLECTIONS);
    }

    private static String digest(Object root) {
        byte[] yaml = ValueGenerator.written(root, Format.YAML).getBytes(StandardCharsets.UTF_8);
        return ContentDigest.ofCanonicalJson(yaml).hex();
    }
}
