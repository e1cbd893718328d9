package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "leaders-meeting", "lmc-2023-2027", "x1", "a-1", "a-b-c-d"})
    void aSlugIsParsedAndWrittenUnchanged(String text) {
        assertThat(Slug.of(text)).hasToString(text).isEqualTo(new Slug(text));
        assertThat(Slug.of(text).value()).isEqualTo(text);
        assertThat(Slug.parse(text)).contains(Slug.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "Leaders",
                "1a",
                "-a",
                "a-",
                "a--b",
                "a_b",
                "a b",
                " a",
                "a ",
                "a\n",
                "a.b",
                "a/b",
                "é",
                "会议",
                "ａ",
                "a-๑",
                "4.2.12-2"
            })
    void anyOtherFormIsRejected(String text) {
        assertThat(Slug.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slug.of(text))
                .withMessage("an id consists of lower-case letters, digits and hyphens, like leaders-meeting, not '"
                        + text.replace("\n", "\\n") + "'");
    }

    @Test
    void aSlugHasAtMost100Characters() {
        String longest = "a".repeat(100);
        assertThat(Slug.of(longest)).hasToString(longest);
        assertThat(Slug.parse(longest)).isPresent();
        assertThat(Slug.parse(longest + "a")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.of(longest + "a"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> Slug.of(null));
        assertThatNullPointerException().isThrownBy(() -> Slug.parse(null));
    }
}
