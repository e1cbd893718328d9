package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What written documents look like, whatever the plan. */
class WrittenFormTest {

    private static final Set<String> NUMBERS = Set.of("from", "to", "years", "upTo", "months", "times");

    @ParameterizedTest
    @EnumSource
    void linesEndInLineFeedsAndTheDocumentEndsInExactlyOne(Format format) {
        everyText(format, (text, which) -> {
            assertThat(text).as(which).doesNotContain("\r", "\u0085", "\uFEFF").endsWith("\n");
            assertThat(text.endsWith("\n\n")).as(which).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void noLineIsIndentedWithTabsOrEndsInBlanks(Format format) {
        everyText(
                format,
                (text, which) -> assertThat(text.lines())
                        .as(which)
                        .noneMatch(line -> line.stripLeading().length() < line.length()
                                && line.substring(
                                                0,
                                                line.length()
                                                        - line.stripLeading().length())
                                        .contains("\t"))
                        .noneMatch(line -> line.endsWith(" ") || line.endsWith("\t")));
    }

    @Test
    void onlyLineFeedsEndLinesInYaml() {
        everyText(Format.YAML, (text, which) -> assertThat(text).as(which).doesNotContain("\u2028", "\u2029"));
    }

    @Test
    void textsThatStartWithADigitAreQuotedInYaml() {
        Seeds.of(200).forEach(seed -> {
            String text = LmcWriter.create()
                    .toText(new PlanGenerator(seed).withoutExtensions().plan(), Format.YAML);
            List<String> unquoted = new ArrayList<>();
            String before = "";
            for (ScalarEvent scalar : scalars(text)) {
                if (scalar.isPlain() && Character.isDigit(scalar.getValue().codePointAt(0))) {
                    if (!NUMBERS.contains(before) || !scalar.getValue().matches("[1-9][0-9]*")) {
                        unquoted.add(before + ": " + scalar.getValue());
                    }
                }
                before = scalar.getValue();
            }
            assertThat(unquoted).as("seed %d", seed).isEmpty();
        });
    }

    @Test
    void noTagAnchorOrAliasIsWritten() {
        everyText(
                Format.YAML,
                (text, which) -> assertThat(scalars(text))
                        .as(which)
                        .allMatch(scalar ->
                                scalar.getTag().isEmpty() && scalar.getAnchor().isEmpty()));
    }

    private static void everyText(Format format, BiConsumer<String, String> check) {
        GeneratedPlans.forEach((plan, which) -> check.accept(LmcWriter.create().toText(plan, format), which));
    }

    private static List<ScalarEvent> scalars(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(1 << 24).build();
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, yaml));
        List<ScalarEvent> scalars = new ArrayList<>();
        while (events.hasNext()) {
            if (events.next() instanceof ScalarEvent scalar) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }
}
