package org.lmcplan.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;

/**
 * A document that has one kind of fault and no other.
 *
 * @param setting the document and how it is read, in Markdown
 * @param faults its faults
 */
record FaultExample(String setting, List<Fault> faults) {

    private static final Path GALLERY = Path.of("src", "test", "resources", "org", "lmcplan", "io", "faults");

    /** The shortest document of the gallery, or the first case in code. */
    static Optional<FaultExample> of(FaultKind kind, Path emptyFolder) {
        return inGallery(kind).or(() -> inCode(kind, emptyFolder));
    }

    private static Optional<FaultExample> inCode(FaultKind kind, Path emptyFolder) {
        return FaultsInCodeTest.cases()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .map(each -> new FaultExample(
                        each.setting(), each.reading().apply(emptyFolder).faults()));
    }

    private static Optional<FaultExample> inGallery(FaultKind kind) {
        Path folder = GALLERY.resolve(kind.code());
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Format.ofName(file.toString()).isPresent())
                    .filter(file ->
                            faults(file).size() == 1 && text(file).chars().noneMatch(c -> c < ' ' && c != '\n'))
                    .min(Comparator.comparing((Path file) -> format(file))
                            .thenComparing(file -> text(file).length())
                            .thenComparing(Path::toString))
                    .map(file -> new FaultExample(shown(file), faults(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path document) {
        String lines = text(document).lines().collect(Collectors.joining("\n"));
        return "```" + (format(document) == Format.JSON ? "json" : "yaml") + "\n" + lines + "\n```";
    }

    private static Format format(Path file) {
        return Format.ofName(file.toString()).orElseThrow();
    }

    private static List<Fault> faults(Path document) {
        byte[] bytes = text(document).getBytes(StandardCharsets.UTF_8);
        String name = String.valueOf(document.getFileName());
        return LmcReader.create()
                .read(DocumentSource.stream(new ByteArrayInputStream(bytes), format(document))
                        .named(name))
                .faults();
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report in this language, with paths relative to the current folder. */
    String report(Locale language, Path folder) {
        return faults.stream()
                .map(fault -> fault.toString(language).replace(folder + "/", ""))
                .collect(Collectors.joining("\n"));
    }
}
