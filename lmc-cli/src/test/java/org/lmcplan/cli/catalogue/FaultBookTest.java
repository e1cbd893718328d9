package org.lmcplan.cli.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmcplan.cli.check.RuleBook;
import org.lmcplan.validate.config.Configuration;

class FaultBookTest {

    /** All ids that were ever in use. */
    private static final Path IDS = Path.of("../project-tests/src/test/resources/ids.txt");

    @Test
    void everyIdThatReportsContainIsExplained() throws IOException {
        Set<String> known = new HashSet<>(FaultBook.kinds().keySet());
        RuleBook.of(Configuration.standard())
                .entries()
                .forEach(entry -> known.add(entry.rule().code()));
        Set<String> retired = Files.readAllLines(Path.of("../docs/retired-ids.md"), UTF_8).stream()
                .filter(line -> line.startsWith("| LMC-"))
                .map(line -> line.substring(2, "| LMC-V102".length()))
                .collect(Collectors.toSet());
        Set<String> used = Files.readAllLines(IDS, UTF_8).stream()
                .filter(line -> line.startsWith("LMC-") && !retired.contains(line))
                .collect(Collectors.toSet());
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(known).containsExactlyInAnyOrderElementsOf(used);
    }
}
