package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathLawsTest {

    @Test
    void aPathSurvivesWritingAndParsing() {
        Generated.cases(PathLawsTest::segments).forEach(each -> {
            DocumentPath path = path(each.value());
            assertThat(DocumentPath.of(path.toString()))
                    .as("seed %d", each.seed())
                    .isEqualTo(path)
                    .hasSameHashCodeAs(path);
            assertThat(DocumentPath.of(path.toString()).segments())
                    .as("seed %d", each.seed())
                    .isEqualTo(each.value());
        });
    }

    @Test
    void differentSegmentsGiveDifferentPointers() {
        Generated.cases(random -> List.of(segments(random), segments(random))).forEach(each -> {
            DocumentPath a = path(each.value().get(0));
            DocumentPath b = path(each.value().get(1));
            assertThat(a.toString().equals(b.toString()))
                    .as("seed %d", each.seed())
                    .isEqualTo(a.equals(b));
            assertThat(a.equals(b))
                    .as("seed %d", each.seed())
                    .isEqualTo(each.value().get(0).equals(each.value().get(1)));
        });
    }

    @Test
    void theParentOfAChildIsTheOriginalPath() {
        Generated.cases(PathLawsTest::segments).forEach(each -> {
            DocumentPath path = path(each.value());
            assertThat(path.child("a/b~c").parent()).as("seed %d", each.seed()).contains(path);
            assertThat(path.child(7).parent()).as("seed %d", each.seed()).contains(path);
        });
    }

    private static List<String> segments(SplittableRandom random) {
        return Stream.generate(() -> Generated.text(random))
                .limit(random.nextInt(0, 5))
                .toList();
    }

    private static DocumentPath path(List<String> segments) {
        DocumentPath path = DocumentPath.root();
        for (String segment : segments) {
            path = path.child(segment);
        }
        return path;
    }
}
