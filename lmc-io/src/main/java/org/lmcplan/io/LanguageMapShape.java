package org.lmcplan.io;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;
import org.lmcplan.model.LanguageTag;

/** An object with one value for each language, keyed by language tag. */
final class LanguageMapShape<T, V> implements Shape<T> {

    private static final Wording WANTED = Wording.of("a value for each language", "各语言的值");
    private static final Wording HOW_TO = Wording.of("write en: … and zh: … below it", "请在其下写 en: … 和 zh: …");
    private static final Wording LANGUAGE = Wording.of("a language tag (BCP 47)", "语言标签(BCP 47)");

    private static final int FEW = 4;

    private final Shape<V> value;
    private final Function<Map<LanguageTag, V>, T> build;
    private final Function<T, SortedMap<LanguageTag, V>> byLanguage;

    LanguageMapShape(
            Shape<V> value, Function<Map<LanguageTag, V>, T> build, Function<T, SortedMap<LanguageTag, V>> byLanguage) {
        this.value = value;
        this.build = build;
        this.byLanguage = byLanguage;
    }

    @Override
    public @Nullable T read(Cursor in) throws Problem.Fatal {
        if (in.kind() != Kind.OBJECT_START) {
            TypeFaults.report(in, WANTED, HOW_TO);
            return null;
        }
        int faultsBefore = in.faultCount();
        Map<LanguageTag, @Nullable V> values = new HashMap<>(FEW); // null while, or because, a value is not read
        while (in.next() != Kind.OBJECT_END) {
            in.enter(in.text());
            LanguageTag language = language(in, values);
            in.next();
            V read = value.read(in);
            in.leave();
            if (language != null) {
                values.put(language, read);
            }
        }
        return in.faultCount() == faultsBefore ? build.apply(values) : null;
    }

    @Override
    public boolean opensWith(Kind kind) {
        return kind == Kind.OBJECT_START;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object(
                "type", "object",
                "propertyNames", Schema.object("pattern", Values.LANGUAGE_PATTERN),
                "additionalProperties", value.schema(schema));
    }

    @Override
    public void write(T values, Output out) {
        out.startObject();
        byLanguage.apply(values).forEach((language, each) -> {
            out.key(language.value());
            value.write(each, out);
        });
        out.endObject();
    }

    private static @Nullable LanguageTag language(Cursor in, Map<LanguageTag, ?> known) {
        String key = in.text();
        LanguageTag language = in.language(key);
        if (language == null) {
            Wording hint = LanguageTag.canonical(key)
                    .map(tag -> Wording.of("write {0}", "请写 {0}", tag))
                    .orElse(Wording.of("write a tag such as en, zh or km", "请写 en、zh 或 km 之类的标签"));
            in.fault(FaultKind.WRONG_FORM, Wording.quoted(key), LANGUAGE, hint);
            return null;
        }
        if (known.containsKey(language)) {
            in.fault(FaultKind.DUPLICATE_KEY, Wording.quoted(key));
            return null;
        }
        return language;
    }
}
