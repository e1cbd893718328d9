package org.lmcplan.examples.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.LanguageTag;

/** The same register and day give the same bytes on every machine. */
class ReproducibleTest {

    @TempDir
    private Path folder;

    @Test
    void inAnotherLocaleTimeZoneAndCharset() throws Exception {
        assertReproducible("th-TH-u-ca-buddhist-nu-thai", "Pacific/Kiritimati", "UTF-16");
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, America/Los_Angeles, US-ASCII", "ar-EG-u-nu-arab, Asia/Phnom_Penh, ISO-8859-1"})
    @Tag("slow")
    void inEveryLocaleTimeZoneAndCharset(String locale, String zone, String charset) throws Exception {
        assertReproducible(locale, zone, charset);
    }

    private void assertReproducible(String locale, String zone, String charset) throws Exception {
        String[] parts = locale.split("-", 3);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + parts[0],
                        "-Duser.country=" + parts[1].substring(0, 2),
                        "-Duser.extensions=" + (parts.length > 2 ? parts[2] : ""),
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + charset,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgressProgram.class.getName(),
                        "--as-of",
                        "2026-11-23",
                        "--out",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        ProgressInput input = ProgressInput.read(ProgressOptions.parse(Clock.systemUTC(), "--as-of", "2026-11-23"));
        for (LanguageTag language : new LanguageTag[] {LanguageTag.ENGLISH, LanguageTag.CHINESE}) {
            for (Map.Entry<String, String> file :
                    ReportFiles.texts(input, language).entrySet()) {
                assertThat(Files.readString(folder.resolve(file.getKey()))).isEqualTo(file.getValue());
            }
        }
        assertThat(count()).isEqualTo(6);
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
