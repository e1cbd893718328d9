package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.DefectInjector.Expected;

/** Of a document with many faults each is reported at its place, and nothing else. */
class AllFaultsInOnePassTest {

    private record Spoilt(String text, List<String> expected) {}

    @ParameterizedTest
    @EnumSource
    void everyFaultIsReportedAtItsPlaceAndNothingElse(Format format) {
        Seeds.of(250).forEach(seed -> {
            Spoilt document = spoilt(seed, format);
            assertThat(document.expected()).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(2);
            List<Fault> faults = faults(document.text(), format);
            assertThat(faults.stream()
                            .map(fault -> fault.kind() + " " + fault.path() + " line "
                                    + fault.place().line()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(document.expected());
            assertThat(faults)
                    .as("seed %d", seed)
                    .extracting(fault -> fault.place().offset())
                    .isSorted();
        });
    }

    @Test
    void theSameFaultsAreReportedAgainAndToEveryThread() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (long seed = 1; seed <= 20; seed++) {
                Format format = seed % 2 == 0 ? Format.YAML : Format.JSON;
                String text = spoilt(seed, format).text();
                String once = faults(text, format).toString();
                List<Callable<String>> again = IntStream.range(0, 16)
                        .<Callable<String>>mapToObj(
                                i -> () -> faults(text, format).toString())
                        .toList();
                for (Future<String> result : threads.invokeAll(again)) {
                    assertThat(result.get()).as("seed %d", seed).isEqualTo(once);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aKeyThatIsNoLanguageOrIsDoubledIsReportedAtItself() {
        assertThat(faults("names: {en_US: {}, zh: 1, zh: 2}", Format.YAML))
                .extracting(fault -> fault.kind() + " " + fault.path())
                .contains("WRONG_FORM /names/en_US", "DUPLICATE_KEY /names/zh");
    }

    private static Spoilt spoilt(long seed, Format format) {
        SplittableRandom random = new SplittableRandom(seed);
        Tree tree = Tree.of(LmcWriter.create().toText(new PlanGenerator(seed).plan(), Format.JSON));
        List<Expected> expected = new DefectInjector(random).inject(tree, 2 + random.nextInt(19));
        String text = tree.in(format);
        return new Spoilt(
                text,
                expected.stream()
                        .map(each -> each.kind() + " " + each.path() + " line " + each.spot().line)
                        .toList());
    }

    private static List<Fault> faults(String text, Format format) {
        return LmcReader.create()
                .read(DocumentSource.text(text, format, "spoilt"))
                .faults();
    }
}
