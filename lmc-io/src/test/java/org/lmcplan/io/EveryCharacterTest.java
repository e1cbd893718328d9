package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.TextDirection;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.text.InvisibleText;

/** Every allowed character survives writing and reading in every position of a text. */
class EveryCharacterTest {

    private static final int BATCH = 4096;
    private static final int ALLOWED = 0x110000
            - 2048 /* surrogates */
            - 63 /* controls */
            - 66 /* noncharacters */
            - 1 /* mark */
            - 9 /* directions that are to be balanced */;
    private static final Plan EMPTY =
            new PlanGenerator(1).plan().toBuilder().sections(List.of()).build();

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void everyAllowedCharacterSurvivesInEveryPositionOfAText(Format format) {
        assertThat(survivorsUpTo(Character.MAX_CODE_POINT, format)).isEqualTo(ALLOWED);
    }

    /** Up to the end of Khmer extensions and punctuation: what may be special in a format comes early. */
    @ParameterizedTest
    @EnumSource
    void charactersOfTheFirstBatchesSurviveInEveryPositionOfAText(Format format) {
        assertThat(survivorsUpTo(3 * BATCH - 1, format)).isEqualTo(3 * BATCH - 63 - 9);
    }

    private static int survivorsUpTo(int last, Format format) {
        return IntStream.rangeClosed(0, last / BATCH)
                .parallel()
                .map(batch -> survivors(batch * BATCH, format))
                .sum();
    }

    private static int survivors(int first, Format format) {
        List<Section> sections = IntStream.range(first, first + BATCH)
                .mapToObj(Character::toString)
                .filter(character -> TextRules.flawIn(character).isEmpty())
                .filter(character -> TextDirection.unbalancedIn(character).isEmpty())
                .map(EveryCharacterTest::holding)
                .toList();
        Plan plan = EMPTY.toBuilder().sections(sections).build();
        String text = LmcWriter.create().toText(plan, format);
        Plan read = LmcReader.create()
                .read(DocumentSource.text(text, format).named("characters from %X".formatted(first)))
                .orThrow();
        assertThat(read.sections())
                .as("characters from U+%04X in %s", first, format)
                .isEqualTo(sections);
        return read.sections().size();
    }

    private static Section holding(String character) {
        String alone = InvisibleText.isBlank(character) ? character + "." : character;
        return Section.builder()
                .number(SectionNumber.of("1"))
                .title(alone)
                .body(character + "a" + character + "b" + character)
                .titleGloss(LocalizedText.english("a\n" + character + "\n" + character + "b\na" + character))
                .build();
    }
}
