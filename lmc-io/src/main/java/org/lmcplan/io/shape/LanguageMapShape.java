package org.lmcplan.io.shape;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.hint.LanguageHint;
import org.lmcplan.io.hint.ValueHint;
import org.lmcplan.io.hint.WrittenText;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.problem.Message;

/** An object with one value per language, keyed by language tag. */
public final class LanguageMapShape<T, V> implements Shape<T> {

    private static final Message TAG = Message.of("a language tag (BCP 47)", "语言标签（BCP 47）");
    private static final Message ANY_TAG = Message.of("write a tag such as en, zh or km", "请写 en、zh 或 km 之类的标签");

    // Language, script, region, variants, extensions and private use, in canonical case.
    private static final String PATTERN = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
            + "(-([0-9][0-9a-z]{3}|[0-9a-z]{5,8}))*(-[0-9a-wy-z](-[0-9a-z]{2,8})+)*(-x(-[0-9a-z]{1,8})+)?$";

    // Codes that have another canonical form, and the one that names no language.
    private static final String NOT_CANONICAL =
            "^((in|iw|ji|und)(-.*)?|art-lojban|cel-gaulish|zh-(guoyu|hakka|xiang))$";

    private static final ValueHint HINT = new LanguageHint();

    /** A language tag in canonical case. */
    public static final TextShape<LanguageTag> LANGUAGE = new TextShape<>(
                    TAG,
                    ANY_TAG,
                    LanguageTag::parse,
                    LanguageTag::value,
                    TextSchema.matching("LanguageTag", PATTERN, "zh", "en", "zh-Hant", "km")
                            .with("not", Schema.object("pattern", NOT_CANONICAL)))
            .hinting(HINT);

    /** A text in several languages. */
    public static final Shape<LocalizedText> LOCALIZED =
            new LanguageMapShape<>("LocalizedText", TextShape.TEXT, LocalizedText::of, LocalizedText::byLanguage);

    private static final Message EXPECTED = Message.of("a value for each language", "各语言的值");
    private static final Message HOW_TO = Message.of("write en: … and zh: … on the lines below", "请在其下写 en: … 和 zh: …");

    private final String name;
    private final Shape<V> value;
    private final Function<Map<LanguageTag, V>, T> build;
    private final Function<T, SortedMap<LanguageTag, V>> byLanguage;

    /**
     * Describes an object with one value per language.
     *
     * @param name the name of these objects in schemas
     */
    public LanguageMapShape(
            String name,
            Shape<V> value,
            Function<Map<LanguageTag, V>, T> build,
            Function<T, SortedMap<LanguageTag, V>> byLanguage) {
        this.name = name;
        this.value = value;
        this.build = build;
        this.byLanguage = byLanguage;
    }

    @Override
    public @Nullable T read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.OBJECT_START) {
            TypeMismatch.report(in, EXPECTED, HOW_TO);
            return null;
        }
        int faultsBefore = in.faultCount();
        Map<LanguageTag, @Nullable V> values = new TreeMap<>(); // null until the value is read, and if it is invalid
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
    public boolean startsWith(Kind kind) {
        return kind == Kind.OBJECT_START;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return schema.reference(name, () -> {
            Map<String, Object> definition = schema.type(name, "object");
            definition.put("propertyNames", LANGUAGE.schema(schema));
            definition.put("additionalProperties", value.schema(schema));
            return definition;
        });
    }

    @Override
    public void write(T values, DocumentOutput out) {
        out.startObject();
        byLanguage.apply(values).forEach((language, each) -> {
            out.key(language.value());
            value.write(each, out);
        });
        out.endObject();
    }

    private static @Nullable LanguageTag language(ReadContext in, Map<LanguageTag, ?> known) {
        String key = in.text();
        LanguageTag language = in.known().get(LANGUAGE, key);
        if (language == null) {
            language = LanguageTag.parse(key).orElse(null);
            if (language != null) {
                in.known().add(LANGUAGE, key, language);
            }
        }
        if (language == null) {
            WrittenText written = WrittenText.of(key);
            Message hint = written.advise(HINT.of(written.plain()).orElse(ANY_TAG));
            in.fault(FaultKind.WRONG_FORM, Message.excerpt(key), TAG, hint);
            return null;
        }
        if (known.containsKey(language)) {
            in.fault(FaultKind.DUPLICATE_KEY, Message.excerpt(key));
            return null;
        }
        return language;
    }
}
