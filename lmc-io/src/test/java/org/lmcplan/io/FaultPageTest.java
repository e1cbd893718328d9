package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page on faults is made from the catalogue and the gallery. Run with {@code -Dlmc.write.pages=true} to write it
 * anew.
 */
class FaultPageTest {

    private static final Path PAGE = Path.of("..", "docs", "faults.md");

    @TempDir
    private Path folders;

    @Test
    void thePageOnFaultsIsCurrent() throws IOException {
        String page = page();
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAnExampleThatShowsItAlone(FaultKind kind) throws IOException {
        FaultExample example = FaultExample.of(kind, emptyFolder(kind)).orElseThrow();
        assertThat(example.faults()).extracting(Fault::kind).containsExactly(kind);
        String english = example.told(Locale.ENGLISH, folder(kind));
        String chinese = example.told(Locale.CHINESE, folder(kind));
        assertThat(english).contains(" error " + kind.id() + " ").isNotEqualTo(chinese);
        assertThat(chinese).contains(" error " + kind.id() + " ").containsPattern("\\p{IsHan}.*。");
        assertThat(Files.readString(PAGE)).contains(example.setting()).contains(english + "\n" + chinese + "\n");
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Faults of form

                Every fault that reading a document can report. Ids are stable and never reused. A fault prints as
                `plan.yaml:12:7 error LMC-F301 message (hint)`, in English or Chinese; `{0}` stands for the particulars. All faults
                of a document are reported in one run, in the order of their places; a document that is not well-formed is read as far
                as it goes.

                This page is made from the catalogue and from the faulty documents that the tests read: each kind with one that
                has this fault alone, as it is told in English and in Chinese.
                """);
        for (FaultKind kind : FaultKind.values()) {
            page.append("\n## ").append(kind.id()).append("\n\n");
            page.append("| | message | hint |\n|---|---|---|\n");
            page.append(row("English", kind.message().english(), kind.hint().english()));
            page.append(row("中文", kind.message().chinese(), kind.hint().chinese()));
            FaultExample.of(kind, emptyFolder(kind)).ifPresent(example -> page.append(shown(example, folder(kind))));
        }
        return page.toString();
    }

    private Path emptyFolder(FaultKind kind) throws IOException {
        return Files.createDirectory(folder(kind));
    }

    private Path folder(FaultKind kind) {
        return folders.resolve(kind.id());
    }

    private static String row(String language, String message, String hint) {
        return "| " + language + " | " + cell(message) + " | "
                + cell(hint.equals("{2}") || hint.equals("{1}") ? "…" : hint) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String shown(FaultExample example, Path folder) {
        return "\n" + example.setting() + "\n\n```text\n" + example.told(Locale.ENGLISH, folder) + "\n"
                + example.told(Locale.CHINESE, folder) + "\n```\n";
    }
}
