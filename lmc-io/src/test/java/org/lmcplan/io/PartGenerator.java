package org.lmcplan.io;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lmcplan.model.Alias;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Passage;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.TextDirection;

/** Random values that plans and their elements consist of. */
final class PartGenerator {

    private static final List<String> LANGUAGES = List.of(
            "en",
            "zh",
            "zh-Hant",
            "km",
            "lo",
            "my",
            "th",
            "vi",
            "no",
            "nan",
            "yes",
            "off",
            "nan",
            "de-CH-1996",
            "en-u-ca-buddhist",
            "fr-x-lmc",
            "en-x-" + "abcdefgh-".repeat(20) + "z");
    private static final List<String> SLUGS = List.of(
            "a", "y", "n", "no", "yes", "on", "null", "true", "nan", "leaders-meeting", "e1", "x-1", "a".repeat(100));
    private static final List<String> ADDRESSES = List.of(
            "https://example.org", "http://example.org:8080/a?b=c&d=%E6%BE%9C#e", "https://example.org/~a/b,c;d='e'*!");
    private static final List<String> COUNTRIES = List.of("KH", "CN", "LA", "MM", "NO", "TH", "VN");
    private static final List<String> DATES =
            List.of("2023", "0999", "2023-H2", "2023-Q4", "2023-12", "2023-12-25", "2024-02-29", "9999-12-31");

    private static final List<String> EXTENSION_KEYS =
            List.of("x-a", "x-ministry-code", "x-1", "x-No", "x-org.example_b");
    private static final List<String> FORMER_IDS =
            List.of("water-group", "1-3", "lmc-2018-2022/leaders-meeting", "lmc-2018-2022/4.1-2");
    private static final List<String> DECIMALS = List.of("0", "-20", "15.8", "1.10", "1250000");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1.10", "9007199254740991", "0.30000000000000004", "1E+100", "-1.5E-100", "12345678901");

    private final SplittableRandom random;
    private final TextGenerator texts;
    private boolean plain;

    PartGenerator(SplittableRandom random) {
        this.random = random;
        this.texts = new TextGenerator(random);
    }

    String text() {
        return texts.text();
    }

    int number(int below) {
        return random.nextInt(below);
    }

    URI address() {
        return URI.create(pick(ADDRESSES));
    }

    Names names() {
        return Names.of(byLanguage(this::name));
    }

    private Name name() {
        Name.Builder name = Name.builder()
                .text(texts.text())
                .status(code(NameStatus.values()))
                .extensions(extensions())
                .addAllAliases(some(this::alias));
        maybe(() -> code(NameBasis.values()), name::basis);
        maybe(this::slug, name::source);
        return name.build();
    }

    private Alias alias() {
        Alias.Builder alias = Alias.builder()
                .text(texts.text())
                .status(code(NameStatus.values()))
                .extensions(extensions());
        maybe(() -> code(NameBasis.values()), alias::basis);
        maybe(this::slug, alias::source);
        return alias.build();
    }

    LocalizedText localized() {
        return LocalizedText.of(byLanguage(texts::text));
    }

    /** A text in one language at least. */
    LocalizedText label() {
        return LocalizedText.of(Map.of(language(), texts.text()));
    }

    List<Passage> passages() {
        return some(() -> {
            Passage.Builder passage = Passage.builder().section(number()).extensions(extensions());
            maybe(texts::text, passage::quote);
            return passage.build();
        });
    }

    void leaveOutExtensions() {
        plain = true;
    }

    /** Mostly none, as in real plans. */
    Extensions extensions() {
        return plain || random.nextInt(4) > 0
                ? Extensions.none()
                : Extensions.of(members(() -> pick(EXTENSION_KEYS), 3));
    }

    private SortedMap<String, ExtensionValue> members(Supplier<String> key, int depth) {
        SortedMap<String, ExtensionValue> members = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            members.put(key.get(), extension(depth - 1));
        }
        return members;
    }

    private ExtensionValue extension(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> ExtensionValue.of(random.nextBoolean());
            case 1 -> new ExtensionValue.Nothing();
            case 2 -> new ExtensionValue.Numeral(new BigDecimal(pick(NUMBERS)));
            case 3 -> ExtensionValue.of("");
            case 4 -> ExtensionValue.of(texts.text());
            case 5 -> new ExtensionValue.Items(some(() -> extension(depth - 1)));
            default -> new ExtensionValue.Fields(members(this::key, depth));
        };
    }

    /** Any text, mostly short, and not longer than a key may be. */
    private String key() {
        return Stream.generate(texts::text)
                .filter(text ->
                        text.length() <= 500 && TextDirection.controlIn(text).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Marker marker() {
        return Stream.generate(texts::marker)
                .flatMap(text -> Marker.parse(text).stream()) // not every text that is not blank holds a word
                .findFirst()
                .orElseThrow();
    }

    Term term() {
        int from = 1 + random.nextInt(9999);
        if (random.nextInt(4) == 0) {
            return Term.of(PartialDate.of("2023-07"), PartialDate.of("2024-06-30"));
        } else if (random.nextInt(4) == 0) {
            return Term.until(date());
        }
        return Term.of(from, from + random.nextInt(10_000 - from));
    }

    SectionNumber number() {
        StringBuilder number = new StringBuilder().append(1 + random.nextInt(9));
        for (int i = random.nextInt(8); i > 0; i--) {
            number.append('.').append(1 + random.nextInt(random.nextBoolean() ? 9 : 9999));
        }
        return SectionNumber.of(number.toString());
    }

    Slug slug() {
        return Slug.of(pick(SLUGS));
    }

    CountryCode country() {
        return new CountryCode(pick(COUNTRIES));
    }

    /** A country or another party. */
    PartyId party() {
        return random.nextBoolean() ? country() : slug();
    }

    /** The former id of an element, of this plan or an earlier one. */
    FormerId formerId() {
        return FormerId.of(pick(FORMER_IDS));
    }

    BigDecimal decimal() {
        return new BigDecimal(pick(DECIMALS));
    }

    LanguageTag language() {
        return new LanguageTag(pick(LANGUAGES));
    }

    PartialDate date() {
        return PartialDate.of(pick(DATES));
    }

    <E> E code(E[] codes) {
        return codes[random.nextInt(codes.length)];
    }

    <V> List<V> some(Supplier<V> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }

    <V> void maybe(Supplier<V> value, Consumer<V> set) {
        if (random.nextBoolean()) {
            set.accept(value.get());
        }
    }

    private <V> Map<LanguageTag, V> byLanguage(Supplier<V> value) {
        SortedMap<LanguageTag, V> values = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.put(language(), value.get());
        }
        return values;
    }

    String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
