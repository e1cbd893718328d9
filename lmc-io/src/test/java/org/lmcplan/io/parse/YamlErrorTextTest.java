package org.lmcplan.io.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The error texts of snakeyaml-engine that we reword still match our patterns. */
class YamlErrorTextTest {

    /**
     * A document and the text that its error contains before any other.
     *
     * @param part as it is in the table of texts
     */
    record Case(String part, String document) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case("mapping values are not allowed", "a: b: c"),
                new Case("mapping values are not allowed", "a: 1\n b: 2"),
                new Case("found a key after", "- \ta: 1"),
                new Case("TAB", "a:\n\tb: 1"),
                new Case("TAB", "- \t- a"),
                new Case("cannot start any token", "a: @b"),
                new Case("cannot start any token", "a: `b"),
                new Case("while scanning an a", "a: *"),
                new Case("while scanning an a", "a: & b"),
                new Case("expected the node content", "a: ]"),
                new Case("expected the node content", "[a: {]"),
                new Case("sequence entries are not allowed", "a: - b"),
                new Case("could not find expected ':'", "a: 1\nb\nc: 2"),
                new Case("while scanning a quoted scalar", "a: \"b"),
                new Case("while scanning a quoted scalar", "a: 'b\n---\n'"),
                new Case("double-quoted scalar", "a: \"\\q\""),
                new Case("double-quoted scalar", "a: \"\\xZZ\""),
                new Case("block scalar", "a: |x\n b"),
                new Case("block scalar", "a: |\n    \n  b"),
                new Case(" tag", "a: !a!b c"),
                new Case(" tag", "a: !<b\n"),
                new Case("Version{", "%YAML 2.0\n---\na: 1"),
                new Case("<document start>", "a: 1\n...\nb: 2"),
                new Case("flow sequence", "[a, b"),
                new Case("flow mapping", "{a: 1, b"),
                new Case("but found '<scalar>'", "a: \"b\" c"),
                new Case("but found ']'", "a: 1\n]"),
                new Case("but found '}'", "a: 1\n}"),
                new Case("while parsing a block", "a:\n  b: 1\n c: 2"),
                new Case("while parsing a block", "- a\nb: 1"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theErrorOfTheLibraryContainsTheText(Case each) {
        assertThat(firstMatch(errorOf(each.document())))
                .as(errorOf(each.document()))
                .contains(each.part());
    }

    @Test
    void everyTextHasADocumentThatNeedsIt() {
        assertThat(cases().map(Case::part).distinct())
                .containsExactlyElementsOf(YamlErrorText.KNOWN.stream()
                        .map(YamlErrorText.Known::complaint)
                        .toList());
    }

    @Test
    void theErrorOnTheCharacterDelNamesIt() {
        assertThat(errorOf("a: b\u007fc")).contains(YamlErrorText.DEL);
    }

    @Test
    void aSentenceInOtherWordsContainsNoText() {
        assertThat(firstMatch(errorOf("a: @b").replace("cannot start", "does not start")))
                .isEmpty();
        assertThat(List.of(errorOf("%TAG ! a\n%TAG ! b\n---\n"))).doesNotContain(YamlErrorText.DEL);
    }

    private static Optional<String> firstMatch(String error) {
        return YamlErrorText.KNOWN.stream()
                .map(YamlErrorText.Known::complaint)
                .filter(error::contains)
                .findFirst();
    }

    private static String errorOf(String document) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, document));
        try {
            while (events.hasNext()) {
                events.next();
            }
        } catch (MarkedYamlEngineException malformed) {
            return malformed.getContext() + " " + malformed.getProblem();
        } catch (YamlEngineException malformed) {
            return String.valueOf(malformed.getMessage());
        }
        throw new AssertionError(document + " was read");
    }
}
