package org.lmcplan.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.JsonOutput;
import org.lmcplan.io.write.Utf8Buffer;
import org.lmcplan.io.write.YamlOutput;

/** Random JSON values of every kind, nested in every way, and how they are written. */
public final class ValueGenerator {

    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1.10", "0.5", "-0.000001", "1E+3", "1E-7", "123456789012345678901234567890", "2.50E+40", "17");

    private final SplittableRandom random;
    private final TextGenerator texts;

    public ValueGenerator(long seed) {
        this.random = new SplittableRandom(seed);
        this.texts = new TextGenerator(random);
    }

    public Map<String, @Nullable Object> object() {
        return object(5);
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.put(key(), value(depth - 1));
        }
        return object;
    }

    private String key() {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "k".repeat(120 + random.nextInt(16));
            default -> texts.text();
        };
    }

    private @Nullable Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 6)) {
            case 0 -> random.nextInt();
            case 1 -> new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 2 -> random.nextBoolean();
            case 3 -> null;
            case 4 -> "";
            case 5 -> texts.text();
            case 6, 7 -> object(depth);
            default -> list(depth);
        };
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(depth - 1));
        }
        return list;
    }

    public static void write(@Nullable Object value, DocumentOutput out) {
        if (value instanceof Map<?, ?> object) {
            out.startObject();
            object.forEach((key, each) -> {
                out.key(key.toString());
                write(each, out);
            });
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startList();
            list.forEach(each -> write(each, out));
            out.endList();
        } else if (value instanceof Integer number) {
            out.number(number.intValue());
        } else if (value instanceof Number number) {
            out.number(new BigDecimal(number.toString()));
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else if (value instanceof String text) {
            out.text(text);
        } else {
            out.nothing();
        }
    }

    /** The value as a document in the canonical layout. */
    public static String written(@Nullable Object value, Format format) {
        Utf8Buffer buffer = new Utf8Buffer();
        if (format == Format.JSON) {
            JsonOutput json = new JsonOutput(buffer);
            write(value, json);
            json.end();
        } else {
            YamlOutput yaml = new YamlOutput(buffer);
            write(value, yaml);
            yaml.end();
        }
        return buffer.toString();
    }
}
