package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPathTest {

    @Test
    void theEmptyPointerIsTheWholeDocument() {
        assertThat(DocumentPath.root()).hasToString("").isEqualTo(DocumentPath.of(""));
        assertThat(DocumentPath.root().segments()).isEmpty();
        assertThat(DocumentPath.root().parent()).isEmpty();
    }

    @Test
    void aPathLeadsThroughKeysAndIndexes() {
        DocumentPath path = DocumentPath.root().child("commitments").child(3).child("marker");
        assertThat(path).hasToString("/commitments/3/marker");
        assertThat(path.segments()).containsExactly("commitments", "3", "marker");
    }

    @Test
    void severalKeysAndIndexesCanBeGivenAtOnce() {
        assertThat(DocumentPath.of("/commitments/3").child("targets", 0)).hasToString("/commitments/3/targets/0");
        assertThat(DocumentPath.root().child()).isEqualTo(DocumentPath.root());
        assertThat(DocumentPath.root().child("names", new LanguageTag("zh-Hant"), "source"))
                .hasToString("/names/zh-Hant/source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentPath.root().child("goals", -1))
                .withMessage("an index counts from 0, not -1");
    }

    @Test
    void segmentsCannotBeModified() {
        assertThat(DocumentPath.of("/a/b").segments()).isUnmodifiable();
    }

    @Test
    void aPathHasAParent() {
        assertThat(DocumentPath.of("/commitments/3").parent()).contains(DocumentPath.of("/commitments"));
        assertThat(DocumentPath.of("/commitments").parent()).contains(DocumentPath.root());
    }

    @ParameterizedTest
    @CsvSource({"a/b, /a~1b", "m~n, /m~0n", "~1, /~01", "~0, /~00", "/~, /~1~0", "~/~, /~0~1~0", "河 川, /河 川", "😀, /😀"
    })
    void slashAndTildeInAKeyAreEscaped(String key, String pointer) {
        assertThat(DocumentPath.root().child(key)).hasToString(pointer);
        assertThat(DocumentPath.of(pointer).segments()).containsExactly(key);
    }

    @Test
    void anEmptyKeyIsAKey() {
        assertThat(DocumentPath.of("/").segments()).containsExactly("");
        assertThat(DocumentPath.of("//").segments()).containsExactly("", "");
        assertThat(DocumentPath.of("/a/").segments()).containsExactly("a", "");
        assertThat(DocumentPath.root().child("").child("a")).hasToString("//a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/a", "/a/", "//", "/a~1b/m~0n", "/~01", "/names/zh-Hant/aliases/0", "/a\nb", "/%25"})
    void aPointerIsParsedAndWrittenUnchanged(String pointer) {
        assertThat(DocumentPath.of(pointer)).hasToString(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "#/a", " /a", "~0", "/~", "/~2", "/a~", "/a~/b", "/~~0", "/a\n~", "/~\n"})
    void aTextThatIsNotAPointerIsRejected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentPath.of(text))
                .withMessage("a path is written like /commitments/3, not '" + text.replace("\n", "\\n") + "'");
    }

    @Test
    void pathsWithTheSameSegmentsAreEqual() {
        DocumentPath path = DocumentPath.root().child("goals").child(0);
        assertThat(path)
                .isEqualTo(DocumentPath.of("/goals/0"))
                .hasSameHashCodeAs(DocumentPath.of("/goals/0"))
                .isEqualTo(DocumentPath.root().child("goals").child("0"))
                .isNotEqualTo(DocumentPath.of("/goals"))
                .isNotEqualTo(DocumentPath.of("/goals/1"))
                .isNotEqualTo(DocumentPath.root().child("goals/0"))
                .isNotEqualTo(null);
        assertThat(path.equals((Object) "/goals/0")).isFalse();
    }

    @Test
    void derivingAChildLeavesTheParentUnchanged() {
        DocumentPath goals = DocumentPath.of("/goals");
        assertThat(List.of(goals.child(0), goals.child(1), goals))
                .map(DocumentPath::toString)
                .containsExactly("/goals/0", "/goals/1", "/goals");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> DocumentPath.of(null));
    }
}
