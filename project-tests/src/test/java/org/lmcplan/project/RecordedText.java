package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed text that says what the last build looked like, so that no change goes in unseen. */
final class RecordedText {

    private static final String RECORD = "mvn -B package -pl project-tests -am -Djacoco.skip -Dmaven.javadoc.skip"
            + " -Dtest='org.lmcplan.project.*Test' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.write.pages=true";

    private RecordedText() {}

    /** Fails with the difference and the command that records it; writes the file instead where that is asked for. */
    static void check(Path file, String current) throws IOException {
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, current);
        }
        String recorded = Files.exists(file) ? Files.readString(file) : "";
        assertThat(recorded).as(() -> failure(file, recorded, current)).isEqualTo(current);
    }

    static String failure(Path file, String recorded, String current) {
        return "%s is out of date (- recorded, + now):%n%s%nIf the change is intended, record it and commit the file:%n  %s%n"
                .formatted(file, UnifiedDiff.of(recorded, current), RECORD);
    }
}
