package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenFormLawsTest {

    private static final String NUMBER = "[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3}){0,7}";
    private static final Pattern SECTION = Pattern.compile(NUMBER);
    private static final Pattern COMMITMENT = Pattern.compile(NUMBER + "-[1-9][0-9]{0,3}");
    private static final Pattern SLUG = Pattern.compile("(?=.{1,100}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final List<String> NUMBER_PIECES =
            List.of("0", "1", "9", "12", "999", "9999", "10000", ".", ".", ".", "-", "４", "๔", "a", " ", "+1", "\n");
    private static final List<String> SLUG_PIECES = List.of(
            "a",
            "z",
            "word",
            "0",
            "9",
            "-",
            "-",
            "--",
            "A",
            "_",
            ".",
            "é",
            "ａ",
            "`",
            "{",
            "\n",
            "a".repeat(49),
            "b".repeat(50));

    @Test
    void aTextIsASectionNumberIfAndOnlyIfItMatchesThePattern() {
        nearly(NUMBER_PIECES)
                .forEach(each -> assertThat(SectionNumber.parse(each.value()).map(SectionNumber::toString))
                        .as("seed %d: %s", each.seed(), each.value())
                        .isEqualTo(ifMatching(SECTION, each.value())));
    }

    @Test
    void aTextIsACommitmentIdIfAndOnlyIfItMatchesThePattern() {
        Stream<Generated.Case<String>> ids = Generated.cases(random -> random.nextBoolean()
                ? pieces(random, NUMBER_PIECES)
                : Generated.sectionNumber(random) + "-" + pieces(random, NUMBER_PIECES));
        ids.forEach(each -> assertThat(CommitmentId.parse(each.value()).map(CommitmentId::toString))
                .as("seed %d: %s", each.seed(), each.value())
                .isEqualTo(ifMatching(COMMITMENT, each.value())));
    }

    @Test
    void aTextIsASlugIfAndOnlyIfItMatchesThePattern() {
        nearly(SLUG_PIECES)
                .forEach(each -> assertThat(Slug.parse(each.value()).map(Slug::toString))
                        .as("seed %d: %s", each.seed(), each.value())
                        .isEqualTo(ifMatching(SLUG, each.value())));
    }

    @Test
    void noTextIsBothASlugAndACommitmentId() {
        Stream.of(NUMBER_PIECES, SLUG_PIECES)
                .flatMap(WrittenFormLawsTest::nearly)
                .forEach(each -> assertThat(Slug.parse(each.value()).isPresent()
                                && CommitmentId.parse(each.value()).isPresent())
                        .as("seed %d: %s", each.seed(), each.value())
                        .isFalse());
    }

    private static Stream<Generated.Case<String>> nearly(List<String> pieces) {
        return Generated.cases(random -> pieces(random, pieces));
    }

    private static String pieces(SplittableRandom random, List<String> pieces) {
        StringBuilder text = new StringBuilder();
        int usual = random.nextBoolean() ? pieces.size() : pieces.size() / 2;
        int count = random.nextInt(0, 10);
        for (int i = 0; i < count; i++) {
            text.append(pieces.get(random.nextInt(usual)));
        }
        return text.toString();
    }

    private static Optional<String> ifMatching(Pattern form, String text) {
        return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
