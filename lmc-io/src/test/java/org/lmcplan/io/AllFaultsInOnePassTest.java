package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.PlaceTally.Told;
import org.lmcplan.io.TreePrinter.Style;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;

/** Every fault of a document with many faults is reported at its position, and nothing else is. */
class AllFaultsInOnePassTest {

    /** Cases for each of four layouts, two per format. */
    private static final int DOCUMENTS = 260;

    @ParameterizedTest
    @EnumSource
    void everyFaultIsReportedAtItsPositionAndNothingElse(Style style) {
        Set<FaultKind> kinds = new HashSet<>();
        int[] count = {0};
        Seeds.of(DOCUMENTS).forEach(seed -> {
            SpoiltDocument document = SpoiltDocument.several(seed, style);
            List<Told> expected = document.expected().toList();
            assertThat(expected).as("seed %d", seed).hasSizeBetween(2, 20);
            assertReported(seed, expected, faults(document));
            count[0] += expected.size();
            expected.forEach(each -> kinds.add(each.kind()));
        });
        System.out.println(
                style + ": " + (Seeds.share(DOCUMENTS) + 1) + " documents, " + count[0] + " faults of " + kinds);
        if (Seeds.share(DOCUMENTS) == DOCUMENTS) { // the rarest kinds are in one document of a hundred
            assertThat(kinds).contains(FaultKind.DIRECTION_IN_KEY, FaultKind.UNBALANCED_DIRECTION);
        }
        assertThat(kinds)
                .contains(
                        FaultKind.FORBIDDEN_CHARACTER,
                        FaultKind.UNKNOWN_KEY,
                        FaultKind.DUPLICATE_KEY,
                        FaultKind.MISSING_KEY,
                        FaultKind.WRONG_TYPE,
                        FaultKind.UNQUOTED,
                        FaultKind.UNKNOWN_VALUE,
                        FaultKind.WRONG_FORM,
                        FaultKind.OUT_OF_RANGE,
                        FaultKind.EXPONENT_TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfADocumentInTheFirstFormatIsReported(Style style) {
        Seeds.of(60).forEach(seed -> {
            SpoiltDocument document = SpoiltDocument.severalInFirstFormat(seed, style);
            assertReported(seed, document.expected().toList(), faults(document));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAPlanInSeveralFilesIsReported(Style style) {
        Seeds.of(60).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int[] defects = random.ints(3, 0, 8).toArray();
            List<SpoiltDocument> files = SpoiltDocument.split(seed, style, defects);
            List<Told> expected =
                    files.stream().flatMap(SpoiltDocument::expected).toList();
            List<DocumentSource> parts =
                    files.stream().skip(1).map(SpoiltDocument::source).toList();
            List<Fault> faults =
                    LmcReader.create().read(files.get(0).source(), parts).faults();
            assertThat(told(faults)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(faults).as("seed %d", seed).extracting(Fault::source).isSorted();
        });
    }

    @Test
    void fiftyRepetitionsAndSixteenThreadsGiveTheSameFaults() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (long seed = 1; seed <= 20; seed++) {
                SpoiltDocument document =
                        SpoiltDocument.several(seed, List.of(Style.values()).get((int) seed % 4));
                List<Fault> once = faults(document);
                String printed = once.toString();
                Callable<Boolean> again = () -> {
                    List<Fault> faults = faults(document);
                    return faults.equals(once) && faults.toString().equals(printed);
                };
                for (Future<Boolean> same : threads.invokeAll(
                        IntStream.range(0, 50).mapToObj(i -> again).toList())) {
                    assertThat(same.get()).as("seed %d", seed).isTrue();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anInvalidOrDuplicateLanguageIsReportedAtItsKey() {
        DocumentSource source = DocumentSource.text("names: {en_US: {}, zh: 1, zh: 2}", Format.YAML)
                .named("spoilt");
        assertThat(LmcReader.create().read(source).faults())
                .extracting(fault -> fault.kind() + " " + fault.path())
                .contains("WRONG_FORM /names/en_US", "DUPLICATE_KEY /names/zh");
    }

    private static void assertReported(long seed, Collection<Told> expected, List<Fault> faults) {
        assertThat(told(faults)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(faults)
                .as("seed %d", seed)
                .extracting(fault -> fault.span().start().offset())
                .isSorted();
    }

    private static List<Told> told(List<Fault> faults) {
        return faults.stream().map(Told::of).toList();
    }

    private static List<Fault> faults(SpoiltDocument document) {
        return LmcReader.create().read(document.source()).faults();
    }
}
