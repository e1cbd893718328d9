package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The catalogue has the expected version and digest. After a change, raise the version and run with {@code
 * -Dlmc.write.pages=true}.
 */
class CatalogueTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/lmcplan/validate/catalogue.txt");

    @Test
    void theIdsSeveritiesAndDigestAreThoseOfTheVersion() throws IOException {
        Catalogue<Rule<?>> catalogue = StandardRules.catalogue();
        String text = "version " + catalogue.version() + "\nsha-256 " + catalogue.digest() + "\n"
                + catalogue.rules().stream()
                        .map(rule -> line(rule.definition()))
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(EXPECTED, text);
        }
        assertThat(Files.readString(EXPECTED)).isEqualTo(text);
    }

    @Test
    void anotherReasonGivesAnotherDigest() {
        Catalogue<Rule<?>> catalogue = StandardRules.catalogue();
        assertThat(Catalogue.of("0", catalogue.rules()).digest()).isNotEqualTo(catalogue.digest());
        assertThat(Catalogue.of(catalogue.version(), catalogue.rules().subList(1, 9))
                        .digest())
                .isNotEqualTo(catalogue.digest());
        assertThat(StandardRules.catalogue().digest()).isEqualTo(catalogue.digest());
    }

    private static String line(RuleDefinition rule) {
        return rule.id() + " " + rule.severity().code() + (rule.suppressible() ? "" : " always")
                + (rule.optional() ? " on request" : "") + "\n";
    }
}
