package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page on faults is made from the catalogue and the gallery. Run with {@code -Dlmc.write.pages=true} to write it
 * anew.
 */
class FaultPageTest {

    private static final Path PAGE = Path.of("..", "docs", "faults.md");
    private static final Path GALLERY = Path.of("src", "test", "resources", "org", "lmcplan", "io", "faults");

    @Test
    void thePageOnFaultsIsCurrent() throws IOException {
        String page = page();
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Faults of form

                Every fault that reading a document can report. Ids are stable and never reused. A fault prints as
                `plan.yaml:12:7 error LMC-F301 message (hint)`, in English or Chinese; `{0}` stands for the particulars. All faults
                of a document are reported in one run, in the order of their places; a document that is not well-formed is read as far
                as it goes.

                This page is made from the catalogue and from the gallery of faulty documents that the tests read.
                """);
        for (FaultKind kind : FaultKind.values()) {
            page.append("\n## ").append(kind.id()).append("\n\n");
            page.append("| | message | hint |\n|---|---|---|\n");
            page.append(row("English", kind.message().english(), kind.hint().english()));
            page.append(row("中文", kind.message().chinese(), kind.hint().chinese()));
            example(kind).ifPresent(document -> page.append(shown(document)));
        }
        return page.toString();
    }

    private static String row(String language, String message, String hint) {
        return "| " + language + " | " + cell(message) + " | "
                + cell(hint.equals("{2}") || hint.equals("{1}") ? "…" : hint) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** The shortest document of the gallery that shows this kind and nothing else. */
    private static Optional<Path> example(FaultKind kind) {
        Path folder = GALLERY.resolve(kind.id());
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Format.ofName(file.toString()).isPresent())
                    .filter(file -> faults(file).lines().count() == 1
                            && text(file).chars().noneMatch(c -> c < ' ' && c != '\n'))
                    .min(Comparator.comparing((Path file) ->
                                    Format.ofName(file.toString()).orElseThrow())
                            .thenComparing(file -> text(file).length())
                            .thenComparing(Path::toString));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path document) {
        String notation = document.toString().endsWith(".json") ? "json" : "yaml";
        String lines = text(document).lines().collect(Collectors.joining("\n"));
        return "\n```" + notation + "\n" + lines + "\n```\n\n```text\n"
                + faults(document).strip() + "\n```\n";
    }

    private static String faults(Path document) {
        return text(document.resolveSibling(document.getFileName() + ".faults"));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
