package org.lmcplan.validate.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.config.ConfigurationSchema;

class DeclaredRuleSchemaTest {

    @Test
    void theSchemaOfConfigurationsListsAllKindsAndTests() {
        String json = ConfigurationSchema.json();
        String kinds = json.substring(json.indexOf("\"PartKind\": {"), json.indexOf("\"PartKinds\": {"));
        assertThat(words(kinds)).containsAll(DeclaredKinds.codes());
        String tests = json.substring(json.indexOf("\"ValueTests\": {"));
        assertThat(words(tests)).containsAll(ValueTestReader.TESTS);
    }

    private static Set<String> words(String json) {
        return Stream.of(json.split("\"")).collect(Collectors.toSet());
    }
}
