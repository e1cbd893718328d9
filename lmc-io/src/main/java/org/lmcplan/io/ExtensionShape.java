package org.lmcplan.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;
import org.lmcplan.model.ExtensionValue;

/** The value of an extension: whatever JSON knows. */
final class ExtensionShape implements Shape<ExtensionValue> {

    static final ExtensionShape ANY = new ExtensionShape();

    // As JSON writes it. Longer ones are none that are kept; a longer exponent would take forever to count with.
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern MINUS_ZERO = Pattern.compile("-0(\\.0+)?([eE].*)?");
    private static final int LONGEST_NUMBER = 64;

    private static final Wording PORTABLE = Wording.of("a number that every program keeps", "任何程序都能准确保存的数字");
    private static final Wording HOW_TO = Wording.of(
            "write it in plain digits as JSON does, with 17 digits at most, or put it in quotes to make it a text",
            "请按 JSON 的写法用普通数字书写，最多 17 位；或加引号写成文本");

    private ExtensionShape() {}

    @Override
    public @Nullable ExtensionValue read(Cursor in) throws Problem.Fatal {
        return switch (in.kind()) {
            case OBJECT_START -> readFields(in);
            case LIST_START -> readItems(in);
            case TEXT -> Characters.areSound(in) ? new ExtensionValue.Text(in.text()) : null;
            case NUMBER -> readNumber(in);
            case BOOLEAN ->
                new ExtensionValue.Flag(Character.toLowerCase(in.text().charAt(0)) == 't');
            case NULL -> new ExtensionValue.Nothing();
            default -> null; // reported already
        };
    }

    @Override
    public boolean opensWith(Kind kind) {
        return true;
    }

    private static @Nullable ExtensionValue readNumber(Cursor in) {
        String text = in.text();
        if (text.length() <= LONGEST_NUMBER
                && NUMBER.matcher(text).matches()
                && !MINUS_ZERO.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            if (ExtensionValue.Numeral.isPortable(number)) {
                return new ExtensionValue.Numeral(number);
            }
        }
        in.fault(FaultKind.OUT_OF_RANGE, Wording.quoted(text), PORTABLE, HOW_TO);
        return null;
    }

    private @Nullable ExtensionValue readItems(Cursor in) throws Problem.Fatal {
        int faultsBefore = in.faultCount();
        List<ExtensionValue> entries = new ArrayList<>();
        for (int i = 0; in.nextEntry(i); i++) {
            Optional.ofNullable(read(in)).ifPresent(entries::add);
            in.leave();
        }
        return in.faultCount() == faultsBefore ? new ExtensionValue.Items(entries) : null;
    }

    private @Nullable ExtensionValue readFields(Cursor in) throws Problem.Fatal {
        int faultsBefore = in.faultCount();
        Set<String> seen = new HashSet<>();
        SortedMap<String, ExtensionValue> fields = new TreeMap<>();
        while (in.next() != Kind.OBJECT_END) {
            String key = in.text();
            in.enter(key);
            if (!seen.add(key)) {
                in.fault(FaultKind.DUPLICATE_KEY, Wording.quoted(key));
            }
            boolean sound = Characters.areSoundInKey(in);
            in.next();
            ExtensionValue value = read(in);
            in.leave();
            if (value != null && sound) {
                fields.put(key, value);
            }
        }
        return in.faultCount() == faultsBefore ? new ExtensionValue.Fields(fields) : null;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Map.of();
    }

    @Override
    public void write(ExtensionValue value, Output out) {
        if (value instanceof ExtensionValue.Text text) {
            out.text(text.text());
        } else if (value instanceof ExtensionValue.Numeral numeral) {
            out.number(numeral.number());
        } else if (value instanceof ExtensionValue.Flag flag) {
            out.flag(flag.flag());
        } else if (value instanceof ExtensionValue.Items items) {
            out.startList();
            items.entries().forEach(entry -> write(entry, out));
            out.endList();
        } else if (value instanceof ExtensionValue.Fields fields) {
            out.startObject();
            fields.byKey().forEach((key, field) -> {
                out.key(key);
                write(field, out);
            });
            out.endObject();
        } else {
            out.nothing();
        }
    }
}
