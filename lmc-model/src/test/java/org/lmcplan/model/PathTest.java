package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    @Test
    void theWholeDocumentIsTheEmptyPointer() {
        assertThat(Path.root()).hasToString("").isEqualTo(Path.of(""));
        assertThat(Path.root().segments()).isEmpty();
        assertThat(Path.root().parent()).isEmpty();
    }

    @Test
    void aPathLeadsThroughKeysAndIndexes() {
        Path path = Path.root().child("commitments").child(3).child("marker");
        assertThat(path).hasToString("/commitments/3/marker");
        assertThat(path.segments()).containsExactly("commitments", "3", "marker");
    }

    @Test
    void itsSegmentsCannotBeChangedFromOutside() {
        assertThat(Path.of("/a/b").segments()).isUnmodifiable();
    }

    @Test
    void aPathStandsInItsParent() {
        assertThat(Path.of("/commitments/3").parent()).contains(Path.of("/commitments"));
        assertThat(Path.of("/commitments").parent()).contains(Path.root());
    }

    @ParameterizedTest
    @CsvSource({"a/b, /a~1b", "m~n, /m~0n", "~1, /~01", "~0, /~00", "/~, /~1~0", "~/~, /~0~1~0", "河 川, /河 川", "😀, /😀"
    })
    void slashAndTildeInAKeyAreEscaped(String key, String pointer) {
        assertThat(Path.root().child(key)).hasToString(pointer);
        assertThat(Path.of(pointer).segments()).containsExactly(key);
    }

    @Test
    void anEmptyKeyIsAKey() {
        assertThat(Path.of("/").segments()).containsExactly("");
        assertThat(Path.of("//").segments()).containsExactly("", "");
        assertThat(Path.of("/a/").segments()).containsExactly("a", "");
        assertThat(Path.root().child("").child("a")).hasToString("//a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/a", "/a/", "//", "/a~1b/m~0n", "/~01", "/names/zh-Hant/aliases/0", "/a\nb", "/%25"})
    void aPointerIsWrittenAsItIsRead(String pointer) {
        assertThat(Path.of(pointer)).hasToString(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "#/a", " /a", "~0", "/~", "/~2", "/a~", "/a~/b", "/~~0", "/a\n~", "/~\n"})
    void aTextThatIsNoPointerIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.of(text))
                .withMessage("a pointer is written like /commitments/3, not '" + text + "'");
    }

    @Test
    void pathsAreEqualByTheirSegments() {
        Path path = Path.root().child("goals").child(0);
        assertThat(path)
                .isEqualTo(Path.of("/goals/0"))
                .hasSameHashCodeAs(Path.of("/goals/0"))
                .isEqualTo(Path.root().child("goals").child("0"))
                .isNotEqualTo(Path.of("/goals"))
                .isNotEqualTo(Path.of("/goals/1"))
                .isNotEqualTo(Path.root().child("goals/0"))
                .isNotEqualTo(null);
        assertThat(path.equals((Object) "/goals/0")).isFalse();
    }

    @Test
    void aChildLeavesItsParentAsItWas() {
        Path goals = Path.of("/goals");
        assertThat(List.of(goals.child(0), goals.child(1), goals))
                .map(Path::toString)
                .containsExactly("/goals/0", "/goals/1", "/goals");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Path.of(null));
    }
}
