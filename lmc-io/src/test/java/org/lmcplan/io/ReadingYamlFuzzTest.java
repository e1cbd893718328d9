package org.lmcplan.io;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as YAML. Without fuzzing, the seeds and what stands in {@code ReadingYamlFuzzTestInputs}. */
class ReadingYamlFuzzTest {

    static Stream<byte[]> seeds() {
        return FuzzSeeds.of(Format.YAML);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void anyBytesAreReadOrRefusedWithAPlace(byte[] bytes) {
        AnyDocument.check(bytes, Format.YAML);
    }
}
