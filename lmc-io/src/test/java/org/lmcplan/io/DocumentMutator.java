package org.lmcplan.io;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.lmcplan.io.JsonTree.Literal;

/** Changes one thing in a document: a key, a value or the order, in the many ways in which people and programs get them wrong. */
final class DocumentMutator {

    /** Text that is hostile, invisible, or in the way of a regular expression. */
    static final List<String> CHARACTERS = List.of(
            "\u0000",
            "\u0007",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\u000B",
            "\f",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u009F",
            "\u00A0",
            "\u00AD",
            "\u034F",
            "\u0378",
            "\u061C",
            "\u115F",
            "\u1680",
            "\u180E",
            "\u2000",
            "\u2007",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u200E",
            "\u200F",
            "\u2026",
            "\u2028",
            "\u2029",
            "\u202A",
            "\u202B",
            "\u202C",
            "\u202D",
            "\u202E",
            "\u202F",
            "\u205F",
            "\u2060",
            "\u2061",
            "\u2066",
            "\u2067",
            "\u2068",
            "\u2069",
            "\u206A",
            "\u2800",
            "\u3000",
            "\u3164",
            "\uD800",
            "\uDBFF",
            "\uDC00",
            "\uDFFF",
            "\uDC00\uD800",
            "\uE000",
            "\uF900",
            "\uFDCF",
            "\uFDD0",
            "\uFDEF",
            "\uFDF0",
            "\uFE0F",
            "\uFEFF",
            "\uFFA0",
            "\uFFF9",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\uD83F\uDFFD",
            "\uD83F\uDFFE",
            "\uDBBF\uDFFF",
            "\uDBFF\uDFFE",
            "\uDBFF\uDFFF",
            "\uDB40\uDC01",
            "\uDB40\uDC41",
            "\uD83C\uDF0A",
            " ",
            "  ",
            "'",
            "\"",
            "\\",
            "$",
            "%",
            "%4",
            "%zz",
            "<",
            ">",
            "&",
            "{",
            "[",
            "]",
            "^",
            "|",
            "#",
            "?",
            "@",
            ":",
            "/",
            "é",
            "e\u0301",
            "ก็",
            "១",
            "٣",
            "５",
            "...",
            "…",
            "\u202Aa\u202C",
            "\u2067a\u2069",
            "\u202Ea\u2069",
            "\u2066a\u202C",
            "\u202C\u202A",
            "\u202A\u2066a\u2069\u202C",
            "\u202A\u2066a\u202C\u2069",
            "\u202Aa\nb\u202C",
            "\u2067a\u2029b\u2069",
            "\u202A\u202A\u202Aa\u202C\u202C\u202C",
            "\u202A\u202A\u202Aa\u202C\u202C",
            "\u2066\u202Aa\u202C\u2069\u202C",
            "\u2066\u2066\u2066\u2066a\u2069\u2069\u2069\u2069",
            "\u202Aa\u202C \u202Bb\u202C",
            "\u202A\n\u202C\n\u202A\u202C");

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\u3000",
            "\u00A0",
            "\u200B",
            "\u2060\u200D",
            "\uFEFF",
            "\u2028",
            "\u00AD",
            "\u3164",
            "…",
            "… …",
            "………",
            "null",
            "true",
            "~",
            "1",
            "0",
            "-1",
            "1.0",
            "1e5",
            "0x1F",
            "a",
            "A",
            "-",
            "--",
            "a-",
            "-a",
            "a--b",
            "a_b",
            "a b",
            "leaders-meeting",
            "Leaders-meeting",
            "x-a",
            "official",
            "Official",
            "deliver",
            "DELIVER",
            "in_force",
            "in-force",
            "high",
            "meeting",
            "money",
            "offered",
            "established",
            "started",
            "every-years",
            "on",
            "by",
            "KH",
            "kh",
            "KHM",
            "XX",
            "ZZ",
            "UK",
            "EU",
            "SU",
            "AN",
            "TL",
            "CN ",
            "USD",
            "usd",
            "US$",
            "RMB",
            "CNY",
            "KIP",
            "LAK",
            "XXX",
            "XTS",
            "XAD",
            "XCG",
            "DEM",
            "ZZZ",
            "EURO",
            "2023",
            "0000",
            "0001",
            "9999",
            "10000",
            "999",
            "02023",
            "+2023",
            "-2023",
            "2023-00",
            "2023-01",
            "2023-12",
            "2023-13",
            "2023-1",
            "2023-02-29",
            "2024-02-29",
            "2024-02-30",
            "2023-04-31",
            "2023-04-30",
            "2000-02-29",
            "1900-02-29",
            "0000-02-29",
            "0004-02-29",
            "2023-12-32",
            "2023-12-00",
            "2023-12-25T00:00",
            "2023-12-25Z",
            "25/12/2023",
            "12-25-2023",
            "2023/12/25",
            "2023-12-25 ",
            "2023‐12‐25",
            "２０２３",
            "២០២៣",
            "45285",
            "2023-W01",
            "2023-366",
            "4",
            "4.2",
            "4.2.12",
            "4.02",
            "04",
            "4.",
            ".4",
            "4..2",
            "4.0",
            "0.4",
            "10000.1",
            "9999",
            "1.2.3.4.5.6.7.8",
            "1.2.3.4.5.6.7.8.9",
            "4.2.12-2",
            "4.2.12-0",
            "4.2.12-02",
            "4.2.12-10000",
            "4.1-10000",
            "4.2.12",
            "-2",
            "4.2.12-",
            "4.2.12-2-1",
            "四",
            "4-1",
            "1250000.50",
            "-5",
            "+5",
            "0.0",
            "-0",
            "00",
            "01",
            ".5",
            "5.",
            "1,000",
            "1 000",
            "1e3",
            "NaN",
            "Infinity",
            "999999999999999999999999999999",
            "9999999999999999999999999999999",
            "99999999999999999999999999999.9",
            "99999999999999999999999999999.99",
            "0.123456789012",
            "0.1234567890123",
            "9999999999999999999.99999999999",
            "9999999999999999999.999999999999",
            "http://",
            "http://a",
            "https://a.b/c",
            "HTTP://a.b",
            "ftp://a.b",
            "http:/a.b",
            "http://a b",
            "http://a_b.c",
            "http://-a.b",
            "http://a-.b",
            "http://a.b.",
            "http://a..b",
            "http://1.2.3.4",
            "http://1.2.3.256",
            "http://1.2.3",
            "http://[::1]/",
            "http://[::1",
            "http://[zz]",
            "http://a.b:80",
            "http://a.b:",
            "http://a.b:x",
            "http://a.b:99999999999",
            "http://u@a.b",
            "http://u:p@a.b",
            "http://@a.b",
            "http://u@v@a.b",
            "http://a.b/%41",
            "http://a.b/%4",
            "http://a.b/%",
            "http://a.b/%zz",
            "http://a.b/?q=[1]",
            "http://a.b/[1]",
            "http://a.b/#f#g",
            "http://a.b#",
            "http://a.b?",
            "http://a.b/<",
            "http://a.b/\\",
            "http://a.b/{x}",
            "http://a.b/|",
            "http://a.b/^",
            "http://a.b/`",
            "http://a.b/'",
            "http://a.b/é",
            "http://é.b",
            "http://a.b//c",
            "http:///c",
            "http://?q",
            "http://a.1",
            "http://1a.b",
            "http://a.b/\u007F",
            "www.a.b",
            "mailto:a@b.c",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "zh",
            "ZH",
            "zh-hant",
            "zh-Hant",
            "zh-Hans-CN",
            "zh_CN",
            "zho",
            "english",
            "en-US",
            "en-us",
            "en-001",
            "sr-Latn-RS",
            "de-1996",
            "de-1901-1996",
            "sl-rozaj",
            "sl-rozaj-rozaj",
            "en-x-a",
            "x-a",
            "i-klingon",
            "art-lojban",
            "zh-min-nan",
            "zh-cmn",
            "iw",
            "in",
            "ji",
            "he",
            "und",
            "mul",
            "zxx",
            "en-u-ca-buddhist",
            "th-TH-u-ca-buddhist-nu-thai",
            "en-a-bb",
            "en-a",
            "en-",
            "en--US",
            "e",
            "",
            "no-NO-NY",
            "ja-JP-JP",
            "th-TH-TH",
            "lmc-plan/1",
            "lmc-plan/2",
            "lmc-plan/4",
            "lmc-plan/3",
            "lmc-plan/02",
            "lmc-plan",
            "lmc-plan/2 ",
            "LMC-plan/2",
            "lmc-register/1",
            "lmc-register/2",
            "lmc-register/0",
            "lmc-plan-part/3",
            "abstract",
            "full",
            "confirms",
            "denies",
            "hybrid",
            "in-person");

    static final List<String> LITERALS = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "2",
            "-1",
            "-0",
            "1.0",
            "1.5",
            "0.5",
            "-0.0",
            "99",
            "100",
            "101",
            "2022",
            "2023",
            "2027",
            "2028",
            "2023.0",
            "2023.5",
            "2.023e3",
            "1e2",
            "1E2",
            "9999",
            "10000",
            "9999.0",
            "2147483648",
            "1000000000000000000",
            "12345678901234567",
            "1234567890123456789",
            "1e100",
            "1e101",
            "-1e100",
            "1e-100",
            "1e-101",
            "1e400",
            "0.1",
            "0.10",
            "3.141592653589793",
            "9007199254740993");

    static final List<String> KEYS = List.of(
            "",
            " ",
            "id ",
            " id",
            "ID",
            "Id",
            "id",
            "ids",
            "idd",
            "name",
            "names",
            "kind",
            "Kind",
            "x-",
            "x-a",
            "X-a",
            "x_a",
            "x-a b",
            "x--a",
            "x-.a",
            "x-a.b_c-d",
            "x-é",
            "$schema",
            "$ref",
            "<<",
            "~1",
            "a/b",
            "__proto__",
            "constructor",
            "toString",
            "zh",
            "en",
            "zh-Hant",
            "iw",
            "note",
            "gloss",
            "section",
            "until",
            "stage",
            "step",
            "amount",
            "speaker",
            "period",
            "number",
            "chairs",
            "years",
            "\u0000",
            "\u202E",
            "\u200B",
            "x-\u200B",
            "x-" + "a".repeat(98),
            "x-" + "a".repeat(99),
            "k".repeat(1025));

    private final SplittableRandom random;
    private final String document;
    private final List<Object> donors = new ArrayList<>();

    DocumentMutator(String json, long seed) {
        this.document = json;
        this.random = new SplittableRandom(seed);
        collect(JsonTree.parse(json), donors);
    }

    private static void collect(Object value, List<Object> into) {
        into.add(value);
        if (value instanceof Map<?, ?> object) {
            object.values().forEach(each -> collect(each, into));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, into));
        }
    }

    /**
     * One changed document.
     *
     * @param document the document
     * @param change what was changed
     */
    record Mutant(Object document, String change) {}

    /** Returns a document with one change, which may by chance be none. */
    Mutant next() {
        Object root = JsonTree.parse(document);
        List<Site> sites = new ArrayList<>();
        sites(root, "", sites);
        Site site = sites.get(random.nextInt(sites.size()));
        String what = mutate(site);
        return new Mutant(root, what + " at " + site.path);
    }

    /** A value within an object or a list. */
    private record Site(Object parent, Object key, String path) {

        Object value() {
            return parent instanceof Map<?, ?> object
                    ? java.util.Objects.requireNonNull(object.get(key))
                    : ((List<?>) parent).get((Integer) key);
        }

        @SuppressWarnings("unchecked")
        void set(Object value) {
            if (parent instanceof Map<?, ?> object) {
                ((Map<String, Object>) object).put((String) key, value);
            } else {
                ((List<Object>) parent).set((Integer) key, value);
            }
        }
    }

    private static void sites(Object value, String path, List<Site> into) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, each) -> {
                into.add(new Site(object, key, path + "/" + key));
                sites(each, path + "/" + key, into);
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                into.add(new Site(list, i, path + "/" + i));
                sites(list.get(i), path + "/" + i, into);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private String mutate(Site site) {
        Object value = site.value();
        return switch (random.nextInt(14)) {
            case 0 -> delete(site);
            case 1 ->
                site.parent() instanceof Map
                        ? rename((Map<String, Object>) site.parent(), (String) site.key())
                        : repeat(site);
            case 2 -> set(site, "a donor", pick(donors));
            case 3 -> set(site, "a donor of the same type", donorLike(value));
            case 4 -> set(site, "another literal", new Literal(pick(LITERALS)));
            case 5 -> set(site, "another structure", structure(value));
            case 6 -> set(site, "another text", pick(TEXTS));
            case 7 ->
                site.parent() instanceof Map
                        ? add((Map<String, Object>) site.parent())
                        : swap((List<Object>) site.parent());
            default ->
                value instanceof String text
                        ? set(site, "an edited text", edit(text))
                        : value instanceof Literal
                                ? set(site, "another literal", new Literal(pick(LITERALS)))
                                : value instanceof List<?> list
                                        ? editList((List<Object>) list)
                                        : add((Map<String, Object>) value);
        };
    }

    private static String set(Site site, String what, Object value) {
        site.set(value);
        String shown = JsonTree.print(value);
        return what + " " + shown.substring(0, Math.min(80, shown.length()));
    }

    private String delete(Site site) {
        if (site.parent() instanceof Map<?, ?> object) {
            object.remove(site.key());
        } else {
            ((List<?>) site.parent()).remove((int) (Integer) site.key());
        }
        return "deletion";
    }

    private String rename(Map<String, Object> object, String key) {
        String name = random.nextBoolean() ? pick(KEYS) : random.nextBoolean() ? edit(key) : changeCase(key);
        Object value = object.remove(key);
        object.put(name, value);
        return "new name " + JsonTree.print(name);
    }

    private String add(Map<String, Object> object) {
        String key = pick(KEYS);
        object.put(key, random.nextBoolean() ? anything() : pick(donors));
        return "new key " + JsonTree.print(key) + ": "
                + JsonTree.print(object.get(key)).lines().findFirst().orElse("");
    }

    private Object anything() {
        return switch (random.nextInt(5)) {
            case 0 -> pick(TEXTS);
            case 1 -> "a" + pick(CHARACTERS) + "b";
            case 2 -> new Literal(pick(LITERALS));
            case 3 -> List.of(pick(TEXTS), new Literal(pick(LITERALS)), Map.of(pick(KEYS), pick(CHARACTERS)));
            default -> Map.of(pick(KEYS), List.of(Map.of("a" + pick(CHARACTERS), pick(TEXTS))));
        };
    }

    @SuppressWarnings("unchecked")
    private static String repeat(Site site) {
        ((List<Object>) site.parent()).add(site.value());
        return "repetition";
    }

    private String swap(List<Object> list) {
        Collections.swap(list, random.nextInt(list.size()), random.nextInt(list.size()));
        return "swapped entries";
    }

    private String editList(List<Object> list) {
        switch (random.nextInt(4)) {
            case 0 -> list.clear();
            case 1 -> Collections.reverse(list);
            case 2 -> list.add(pick(donors));
            default -> list.add(random.nextInt(list.size() + 1), new Literal("null"));
        }
        return "edited list";
    }

    private Object structure(Object value) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1 -> Map.of();
            case 2 -> List.of(value);
            case 3 -> Map.of("en", value);
            default -> Map.of("value", value);
        };
    }

    private Object donorLike(Object value) {
        for (int i = 0; i < 50; i++) {
            Object donor = pick(donors);
            if (donor.getClass() == value.getClass()) {
                return donor;
            }
        }
        return value;
    }

    private String edit(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1);
        UnaryOperator<String> insert = what -> text.substring(0, at) + what + text.substring(at);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> insert.apply(pick(CHARACTERS));
            case 5 -> pick(CHARACTERS) + text;
            case 6 -> text + pick(CHARACTERS);
            case 7 -> text.substring(0, at) + text.substring(end);
            case 8 -> text.substring(0, at) + pick(CHARACTERS) + text.substring(end);
            case 9 -> random.nextInt(10) == 0 ? text + "长".repeat(262_145) : text + text;
            case 10 -> changeCase(text);
            default -> text.substring(0, at);
        };
    }

    private String changeCase(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(text, Normalizer.Form.NFKD);
            default -> text.replace('-', '_').replace('2', '២');
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
