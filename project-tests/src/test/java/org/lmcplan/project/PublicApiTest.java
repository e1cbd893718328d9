package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Public signatures change only together with the file in which they are recorded. */
class PublicApiTest {

    private static final Path RECORDED = Path.of("src", "test", "resources", "api");

    static List<PublishedModule> modules() throws IOException {
        return PublishedModule.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void thePublicSignaturesAreThoseRecorded(PublishedModule module) throws IOException {
        RecordedText.check(
                RECORDED.resolve(module.name() + ".txt"), PublicApi.of(module).described());
    }

    @Test
    void thereIsNoRecordOfAModuleThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PublishedModule.all().stream()
                            .map(module -> module.name() + ".txt")
                            .toList());
        }
    }

    @Test
    void everyKindOfMemberIsDescribed() {
        PublicApi api = PublicApi.of(List.of(Sample.class, Sample.Shade.class, Sample.Point.class, Sample.Open.class));
        assertThat(api.described()).isEqualTo("""
                public interface org.lmcplan.project.PublicApiTest.Sample<T extends Comparable<T>>
                    <U extends T> Map<String, List<? super U>> map(U, int[])
                    Optional<? extends Number> abstractMethod() throws IOException
                    default void defaultMethod(String...)
                    static Sample.Shade shade()
                public abstract class org.lmcplan.project.PublicApiTest.Sample.Open extends Exception implements Runnable
                    final int inherited()
                    new Open()
                    protected abstract void guarded()
                    protected static int FIELD
                public record org.lmcplan.project.PublicApiTest.Sample.Point
                    int x()
                    new Point(int)
                public enum org.lmcplan.project.PublicApiTest.Sample.Shade
                    DARK
                    LIGHT
                    static Sample.Shade valueOf(String)
                    static Sample.Shade[] values()
                """.replace("Sample", "PublicApiTest.Sample")
                .replace("PublicApiTest.PublicApiTest", "PublicApiTest"));
    }

    @Test
    void aChangeIsShownWithTheLinesAroundIt() {
        String recorded = "a\nb\nc\nd\ne\nf\ng\n";
        assertThat(RecordedText.failure(Path.of("file.txt"), recorded, recorded.replace("d\n", "x\n")))
                .contains("file.txt is out of date")
                .contains(" b\n c\n-d\n+x\n e\n f\n")
                .doesNotContain(" a\n")
                .contains("-Dlmc.write.pages=true");
        assertThat(UnifiedDiff.of(recorded, recorded)).isEmpty();
    }

    /** Something of each kind. */
    public interface Sample<T extends Comparable<T>> {

        Optional<? extends Number> abstractMethod() throws IOException;

        <U extends T> Map<String, List<? super U>> map(U value, int[] numbers);

        default void defaultMethod(String... texts) {}

        static Shade shade() {
            return Shade.DARK;
        }

        enum Shade {
            DARK,
            LIGHT
        }

        record Point(int x) {}

        /** Inherits from a class that users do not see. */
        abstract class Open extends Hidden implements Runnable {
            private static final long serialVersionUID = 1;

            protected static int FIELD;

            protected abstract void guarded();
        }
    }

    abstract static class Hidden extends Exception {
        private static final long serialVersionUID = 1;

        public final int inherited() {
            return 1;
        }

        int hidden() {
            return 2;
        }
    }
}
