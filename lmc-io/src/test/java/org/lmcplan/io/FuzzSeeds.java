package org.lmcplan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that fuzzing starts from: a piece of each list of the bundled plan, and the gallery of faults. */
final class FuzzSeeds {

    private FuzzSeeds() {}

    static Stream<byte[]> of(Format format) {
        Stream<byte[]> pieces = pieces(format).map(piece -> piece.getBytes(StandardCharsets.UTF_8));
        return Stream.concat(pieces, faulty(format));
    }

    /** The attributes of the bundled plan and the first entry of one list. */
    private static Stream<String> pieces(Format format) {
        String plan = LmcWriter.create().toText(BundledPlan.LMC_2023_2027.load(), Format.JSON);
        List<String> lists = Tree.of(plan).root.entries.stream()
                .filter(entry -> entry.value.isList)
                .map(entry -> entry.key)
                .toList();
        return lists.stream().map(list -> {
            Tree tree = Tree.of(plan);
            tree.root.entries.removeIf(entry -> entry.value.isList && !entry.key.equals(list));
            tree.root.entries.stream()
                    .filter(entry -> entry.value.isList)
                    .forEach(entry -> entry.value
                            .entries
                            .subList(1, entry.value.entries.size())
                            .clear());
            return tree.in(format);
        });
    }

    private static Stream<byte[]> faulty(Format format) {
        try {
            return FaultGalleryTest.cases()
                    .filter(file -> Format.ofName(file.toString()).orElseThrow() == format)
                    .map(FuzzSeeds::bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
