package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/keys.md} is current. Run with {@code -Dlmc.write.pages=true} to write it anew. */
class KeysPageTest {

    private static final Path PAGE = Path.of("..", "docs", "keys.md");

    @Test
    void thePageOfAllKeysAndCodesIsCurrent() throws IOException {
        String page = new KeysPage(PlanSchema.json(), RegisterSchema.json()).text();
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyLinkOfThePageLeadsToAHeading() {
        String page = new KeysPage(PlanSchema.json(), RegisterSchema.json()).text();
        List<String> anchors = matches("(?m)^### (\\w+)$", page).stream()
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .toList();
        assertThat(anchors).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(matches("\\]\\(#(\\w+)\\)", page)).isNotEmpty().isSubsetOf(anchors);
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
