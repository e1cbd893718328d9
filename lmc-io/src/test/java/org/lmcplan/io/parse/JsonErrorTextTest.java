package org.lmcplan.io.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The error texts of Jackson that we reword still match our patterns. */
class JsonErrorTextTest {

    /**
     * A document and the pattern that its error matches before any other.
     *
     * @param pattern as it is in the table of patterns
     */
    record Case(String pattern, String document) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case("Leading zeroes", "[01]"),
                new Case("numeric value|Non-standard token", "[+1]"),
                new Case("numeric value|Non-standard token", "[1.]"),
                new Case("numeric value|Non-standard token", "[1e]"),
                new Case("numeric value|Non-standard token", "[-INF]"),
                new Case("numeric value|Non-standard token", "[NaN]"),
                new Case("Unrecognized token", "[nope]"),
                new Case("Unrecognized token", "[True]"),
                new Case("character escape", "[\"\\q\"]"),
                new Case("character escape", "[\"\\u12G4\"]"),
                new Case("surrogate", "{\"\\uD800x\":1}"),
                new Case("surrogate", "{\"\\uDC00\":1}"),
                new Case("escaped using backslash", "[\"a\nb\"]"),
                new Case("escaped using backslash", "{\"a\tb\":1}"),
                new Case("comment", "[1 /* one */]"),
                new Case("comment", "[1 // one\n]"),
                new Case("\\('['‘’“”]'", "['a']"),
                new Case("\\('['‘’“”]'", "{'a':1}"),
                new Case("\\('['‘’“”]'", "[‘a’]"),
                new Case("\\('['‘’“”]'", "{“a”:1}"),
                new Case("\\('\\p{L}.*double-quote", "{a:1}"),
                new Case("\\('\\p{L}.*double-quote", "{键:1}"),
                new Case("expecting comma", "[1 2]"),
                new Case("expecting comma", "{\"a\":1 \"b\":2}"),
                new Case("expecting a colon", "{\"a\" 1}"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theErrorOfTheLibraryMatchesThePattern(Case each) {
        assertThat(firstMatch(errorOf(each.document())))
                .as(errorOf(each.document()))
                .contains(each.pattern());
    }

    @Test
    void everyPatternHasADocumentThatNeedsIt() {
        assertThat(cases().map(Case::pattern).distinct()).containsExactlyElementsOf(patterns());
    }

    @Test
    void aSentenceInOtherWordsMatchesNoPattern() {
        assertThat(firstMatch(errorOf("[nope]").replace("Unrecognized", "Unknown")))
                .isEmpty();
        assertThat(firstMatch(errorOf("[#]"))).isEmpty();
    }

    private static Optional<String> firstMatch(String error) {
        return JsonErrorText.KNOWN.stream()
                .filter(known -> known.complaint().matcher(error).find())
                .map(known -> known.complaint().pattern())
                .findFirst();
    }

    private static List<String> patterns() {
        return JsonErrorText.KNOWN.stream()
                .map(known -> known.complaint().pattern())
                .toList();
    }

    private static String errorOf(String document) {
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), document.getBytes(StandardCharsets.UTF_8))) {
            while (parser.nextToken() != null) {
                parser.getString(); // strings are scanned late
            }
        } catch (JacksonException malformed) {
            return malformed.getOriginalMessage();
        }
        throw new AssertionError(document + " was read");
    }
}
