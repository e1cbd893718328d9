package org.lmcplan.io.shape;

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
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.hint.NumberHint;
import org.lmcplan.io.hint.ValueHint;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;

/** The value of an extension: any JSON value. */
public final class ExtensionShape implements Shape<ExtensionValue> {

    public static final ExtensionShape ANY = new ExtensionShape();

    // The syntax of JSON. Longer numbers are not portable, and arithmetic with longer exponents would take forever.
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern MINUS_ZERO = Pattern.compile("-0(\\.0+)?([eE].*)?");
    private static final int LONGEST_NUMBER = 64;

    private static final Message PORTABLE =
            Message.of("a number that every program keeps as it is written", "所有程序都会原样保留的数字");
    private static final ValueHint HINT = new NumberHint();

    private ExtensionShape() {}

    @Override
    public @Nullable ExtensionValue read(ReadContext in) throws TokenProblem.Fatal {
        return switch (in.kind()) {
            case OBJECT_START -> readFields(in);
            case LIST_START -> readItems(in);
            case TEXT -> CharacterChecks.checkText(in) ? new ExtensionValue.Text(in.text()) : null;
            case NUMBER -> readNumber(in);
            case BOOLEAN ->
                new ExtensionValue.Flag(Character.toLowerCase(in.text().charAt(0)) == 't');
            case NULL -> new ExtensionValue.Nothing();
            default -> null; // already reported
        };
    }

    @Override
    public boolean startsWith(Kind kind) {
        return true;
    }

    private static @Nullable ExtensionValue readNumber(ReadContext in) {
        String text = in.text();
        if (text.length() <= LONGEST_NUMBER
                && NUMBER.matcher(text).matches()
                && !MINUS_ZERO.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            if (ExtensionValue.Numeral.isPortable(number)) {
                return new ExtensionValue.Numeral(number);
            }
        }
        in.fault(
                FaultKind.OUT_OF_RANGE,
                Message.excerpt(text),
                PORTABLE,
                HINT.of(text).orElseThrow());
        return null;
    }

    private @Nullable ExtensionValue readItems(ReadContext in) throws TokenProblem.Fatal {
        int faultsBefore = in.faultCount();
        List<ExtensionValue> entries = new ArrayList<>();
        for (int i = 0; in.nextEntry(i); i++) {
            Optional.ofNullable(read(in)).ifPresent(entries::add);
            in.leave();
        }
        return in.faultCount() == faultsBefore ? new ExtensionValue.Items(entries) : null;
    }

    private @Nullable ExtensionValue readFields(ReadContext in) throws TokenProblem.Fatal {
        int faultsBefore = in.faultCount();
        Set<String> seen = new HashSet<>();
        SortedMap<String, ExtensionValue> fields = new TreeMap<>();
        while (in.next() != Kind.OBJECT_END) {
            String key = in.text();
            in.enter(key);
            if (!seen.add(key)) {
                in.fault(FaultKind.DUPLICATE_KEY, Message.excerpt(key));
            }
            boolean isValidKey = CharacterChecks.checkKey(in);
            in.next();
            ExtensionValue value = read(in);
            in.leave();
            if (value != null && isValidKey) {
                fields.put(key, value);
            }
        }
        return in.faultCount() == faultsBefore ? new ExtensionValue.Fields(fields) : null;
    }

    /** Reads the value of a key and returns the extensions of an object with it. */
    static SortedMap<String, ExtensionValue> readInto(
            SortedMap<String, ExtensionValue> before, String key, ReadContext in) throws TokenProblem.Fatal {
        SortedMap<String, ExtensionValue> all = before.isEmpty() ? new TreeMap<>() : before;
        if (all.containsKey(key)) {
            in.fault(FaultKind.DUPLICATE_KEY, Message.excerpt(key));
        }
        in.next();
        ExtensionValue value = ANY.read(in);
        all.put(key, value == null ? new ExtensionValue.Nothing() : value); // an invalid one counts as given
        return all;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return schema.reference("ExtensionValue", () -> {
            Map<String, Object> value = Schema.object("$ref", "#/$defs/ExtensionValue");
            Map<String, Object> number = schema.type("ExtensionNumber", "number");
            number.put("exclusiveMinimum", new BigDecimal("-1e101"));
            number.put("exclusiveMaximum", new BigDecimal("1e101"));
            Map<String, Object> list = schema.type("ExtensionList", "array");
            list.put("items", value);
            Map<String, Object> object = schema.type("ExtensionObject", "object");
            object.put("propertyNames", TextPatterns.key("ExtensionKey").in(schema));
            object.put("additionalProperties", value);
            return schema.union(
                    "ExtensionValue",
                    List.of(
                            TextPatterns.any("ExtensionText").in(schema),
                            number,
                            schema.type("ExtensionFlag", "boolean"),
                            schema.type("ExtensionNull", "null"),
                            list,
                            object));
        });
    }

    @Override
    public void write(ExtensionValue value, DocumentOutput out) {
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
