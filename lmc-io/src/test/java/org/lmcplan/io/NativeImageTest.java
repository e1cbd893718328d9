package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The metadata for native images lists all resources. There is no reflection to list. */
class NativeImageTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path METADATA =
            RESOURCES.resolve("META-INF/native-image/org.lmcplan/lmc-io/reachability-metadata.json");
    private static final Pattern GLOB = Pattern.compile("\"glob\": \"([^\"]+)\"");
    private static final List<String> HIDDEN_WAYS = List.of(
            "java/lang/reflect/",
            "java/util/ServiceLoader",
            "getDeclaredConstructor",
            "forName",
            "java/io/ObjectInput");

    @Test
    void everyResourceIsListedAndEveryPatternMatchesOne() throws IOException {
        List<String> globs = GLOB.matcher(Files.readString(METADATA))
                .results()
                .map(match -> match.group(1))
                .toList();
        List<Path> resources =
                files(RESOURCES).filter(file -> !file.startsWith("META-INF")).toList();
        assertThat(resources).isNotEmpty().allMatch(file -> globs.stream().anyMatch(glob -> fits(glob, file)));
        assertThat(globs).isNotEmpty().allMatch(glob -> resources.stream().anyMatch(file -> fits(glob, file)));
    }

    @Test
    void noClassUsesReflectionServicesOrSerializedObjects() throws IOException {
        Path classes = Path.of("target/classes");
        List<Path> compiled = files(classes)
                .filter(file -> file.toString().endsWith(".class"))
                .toList();
        assertThat(compiled).hasSizeGreaterThan(50);
        for (Path each : compiled) {
            String constants = new String(Files.readAllBytes(classes.resolve(each)), StandardCharsets.ISO_8859_1);
            // Charset.forName looks charsets up by name, which needs no reflection.
            assertThat(HIDDEN_WAYS.stream().filter(constants::contains))
                    .as("%s", each)
                    .allMatch(way -> way.equals("forName") && constants.contains("java/nio/charset/Charset"));
        }
    }

    private static boolean fits(String glob, Path file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(file);
    }

    private static Stream<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(root::relativize).toList().stream();
        }
    }
}
