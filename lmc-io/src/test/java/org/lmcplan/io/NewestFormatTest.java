package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented plan and its register use every key that came with the newest formats, and are written as the documents in
 * {@code newest/}. Run with {@code -Dlmc.write.pages=true} to write the YAML from the JSON.
 */
class NewestFormatTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/lmcplan/io/newest");
    private static final Path OLDER = Path.of("src/test/resources/org/lmcplan/io/since");

    @ParameterizedTest
    @EnumSource
    void aPlanWithEveryNewKeyIsWrittenAsItsDocument(Format format) throws IOException {
        Plan plan = LmcReader.create().readPlan(FOLDER.resolve("plan.json"));
        assertWritten("plan", LmcWriter.create().toText(plan, format), format);
        assertThat(LmcReader.create().readPlan(file("plan", format))).isEqualTo(plan);
    }

    @ParameterizedTest
    @EnumSource
    void aRegisterWithEveryNewKeyIsWrittenAsItsDocument(Format format) throws IOException {
        Register register = LmcReader.create().readRegister(FOLDER.resolve("register.json"));
        assertWritten("register", LmcWriter.create().toText(register, format), format);
        assertThat(LmcReader.create().readRegister(file("register", format))).isEqualTo(register);
    }

    @Test
    void everyNewKeyOfAPlanIsUsed() throws IOException {
        assertEveryNewKeyIsUsed("plan", "lmc-plan-2.txt", PlanSchema.json());
    }

    @Test
    void everyNewKeyOfARegisterIsUsed() throws IOException {
        assertEveryNewKeyIsUsed("register", "lmc-register-1.txt", RegisterSchema.json());
    }

    private static void assertEveryNewKeyIsUsed(String name, String older, String schema) throws IOException {
        Set<String> known = Set.copyOf(Files.readAllLines(OLDER.resolve(older)));
        String text = Files.readString(file(name, Format.JSON));
        JsonNode types = JsonMapper.shared().readTree(schema).get("$defs");
        List<String> unused = types.propertyNames().stream()
                .flatMap(type -> types.get(type).path("properties").propertyNames().stream()
                        .filter(key -> !known.contains(type + "." + key))
                        .filter(key -> !text.contains("\"" + key + "\":"))
                        .map(key -> type + "." + key))
                .toList();
        assertThat(unused).isEmpty();
    }

    private static void assertWritten(String name, String text, Format format) throws IOException {
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(file(name, format), text);
        }
        assertThat(text).isEqualTo(Files.readString(file(name, format)));
    }

    private static Path file(String name, Format format) {
        return FOLDER.resolve(name + (format == Format.JSON ? ".json" : ".yaml"));
    }
}
