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
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;

/**
 * The page on faults is generated from the list of kinds and the gallery. Run with {@code -Dlmc.write.pages=true} to update
 * it.
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
        String english = example.report(Locale.ENGLISH, folder(kind));
        String chinese = example.report(Locale.CHINESE, folder(kind));
        assertThat(english).contains(" error " + kind.code() + " ").isNotEqualTo(chinese);
        assertThat(chinese).contains(" error " + kind.code() + " ").containsPattern("\\p{IsHan}.*。");
        assertThat(Files.readString(PAGE)).contains(example.setting()).contains(english + "\n" + chinese + "\n");
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Faults of form

                Every fault that reading a document can report. Ids are stable and never reused. A fault prints as
                `plan.yaml:12:7 error LMC-F301 message (hint)`, in English or Chinese; names in braces, such as `{key}`, are
                arguments. All faults of a document are reported in one run, in the order of their positions; a document with a syntax
                error is read up to that error.

                This page is generated from the list of fault kinds and from the invalid documents that the tests read. For each kind
                it shows a document that has only this fault, and the report in English and Chinese.
                """);
        for (FaultKind kind : FaultKind.values()) {
            page.append("\n## ").append(kind.code()).append("\n\n");
            page.append("| | message | hint |\n|---|---|---|\n");
            page.append(row("English", kind, Locale.ENGLISH));
            page.append(row("中文", kind, Locale.CHINESE));
            FaultExample.of(kind, emptyFolder(kind)).ifPresent(example -> page.append(shown(example, folder(kind))));
        }
        return page.toString();
    }

    private Path emptyFolder(FaultKind kind) throws IOException {
        return Files.createDirectory(folder(kind));
    }

    private Path folder(FaultKind kind) {
        return folders.resolve(kind.code());
    }

    private static String row(String name, FaultKind kind, Locale language) {
        String message = kind.message().pattern(language);
        String hint = kind.hint().pattern(language);
        return "| " + name + " | " + cell(message) + " | " + cell(hint.equals("{hint}") ? "…" : hint) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String shown(FaultExample example, Path folder) {
        return "\n" + example.setting() + "\n\n```text\n" + example.report(Locale.ENGLISH, folder) + "\n"
                + example.report(Locale.CHINESE, folder) + "\n```\n";
    }
}
