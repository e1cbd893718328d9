package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.TextRules.Flaw;
import org.lmcplan.model.TextRules.Reason;
import org.lmcplan.model.text.InvisibleText;

class TextRulesLawsTest {

    private static final Pattern REFUSED = Pattern.compile("(?<control>[\\p{Cc}&&[^\\t\\n]])|(?<surrogate>\\p{Cs})"
            + "|(?<mark>\\x{FEFF})|(?<non>\\p{IsNoncharacter_Code_Point})");

    @Test
    void theFirstFlawFollowsTheUnicodeProperties() {
        Generated.cases(Generated::text)
                .forEach(each -> assertThat(TextRules.flawIn(each.value()))
                        .as("seed %d", each.seed())
                        .isEqualTo(flawByProperties(each.value())));
    }

    @Test
    void everyCodePointIsCheckedByItsUnicodeProperties() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(codePoint -> {
                            String text = Character.toString(codePoint);
                            return !TextRules.flawIn(text).equals(flawByProperties(text));
                        })
                        .toArray())
                .isEmpty();
    }

    @Test
    void aTextIsAcceptedIfItIsVisibleAndHasNoFlawWhereverTheCharacterIs() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .flatMap(character -> Stream.of(character, character + "a", "a" + character))
                        .filter(text -> TextRules.complaint(text).isEmpty() != isAllowed(text)))
                .isEmpty();
        assertThat(TextRules.complaint("")).isPresent();
    }

    private static boolean isAllowed(String text) {
        return !InvisibleText.isBlank(text)
                && TextRules.flawIn(text).isEmpty()
                && TextDirection.unbalancedIn(text).isEmpty();
    }

    @Test
    void anAcceptedTextSurvivesEncoding() {
        Generated.cases(Generated::text)
                .filter(each -> TextRules.flawIn(each.value()).isEmpty())
                .forEach(each -> assertThat(
                                new String(each.value().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .as("seed %d", each.seed())
                        .isEqualTo(each.value()));
    }

    @Test
    void piecesOfAnAcceptedTextAreAccepted() {
        Generated.cases(Generated::text)
                .filter(each -> TextRules.flawIn(each.value()).isEmpty())
                .forEach(each -> assertThat(each.value().codePoints().mapToObj(Character::toString))
                        .as("seed %d", each.seed())
                        .allMatch(character -> TextRules.flawIn(character).isEmpty()));
    }

    private static Optional<Flaw> flawByProperties(String text) {
        Matcher matcher = REFUSED.matcher(text);
        return matcher.find()
                ? Optional.of(new Flaw(matcher.start(), text.codePointAt(matcher.start()), reason(matcher)))
                : Optional.empty();
    }

    private static Reason reason(Matcher matcher) {
        if (matcher.group("control") != null) {
            return Reason.CONTROL;
        }
        if (matcher.group("surrogate") != null) {
            return Reason.LONE_SURROGATE;
        }
        return matcher.group("mark") != null ? Reason.BYTE_ORDER_MARK : Reason.NONCHARACTER;
    }
}
