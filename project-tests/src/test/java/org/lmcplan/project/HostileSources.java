package org.lmcplan.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.model.ExtensionValue;

/** Sources that no plan, register or configuration can be read from. */
final class HostileSources {

    private final Path folder;

    HostileSources(Path folder) {
        this.folder = folder;
    }

    /** Paths that lead to nothing, to something that is no document, or to a document that is malformed. */
    Map<String, Path> paths() throws IOException, InterruptedException {
        Map<String, Path> paths = new LinkedHashMap<>();
        paths.put("missing file", folder.resolve("missing.yaml"));
        paths.put("file in a missing folder", folder.resolve("missing").resolve("plan.yaml"));
        paths.put("folder", Files.createDirectories(folder.resolve("folder.yaml")));
        Path file = Files.writeString(folder.resolve("wrong.txt"), "text");
        paths.put("unknown type", file);
        paths.put("file in a file", file.resolve("plan.yaml"));
        paths.put("name that is too long", folder.resolve("n".repeat(300) + ".yaml"));
        paths.put("name with controls", folder.resolve("a\u001B[31mb.yaml"));
        paths.put("empty file", Files.createFile(folder.resolve("empty.json")));
        paths.put("other bytes", Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, -1
        }));
        paths.put("nested too deeply", Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000)));
        paths.put("another document", Files.writeString(folder.resolve("other.yaml"), "a: [1, 2\n"));
        if (hasPipes()) {
            paths.put("link to itself", loop());
            paths.put(
                    "link to nothing",
                    Files.createSymbolicLink(folder.resolve("broken.yaml"), folder.resolve("nowhere")));
            paths.put("device", Files.createSymbolicLink(folder.resolve("device.yaml"), Path.of("/dev/zero")));
            paths.put("pipe", folder.resolve("pipe.yaml"));
            new ProcessBuilder("mkfifo", folder.resolve("pipe.yaml").toString())
                    .start()
                    .waitFor();
            Path unreadable = Files.writeString(folder.resolve("unreadable.yaml"), "a: [1, 2\n");
            Files.setPosixFilePermissions(unreadable, Set.of());
            paths.put("unreadable file", unreadable);
        }
        return paths;
    }

    private static boolean hasPipes() {
        return Files.exists(Path.of("/dev/zero"));
    }

    private Path loop() throws IOException {
        Path link = folder.resolve("loop.yaml");
        return Files.createSymbolicLink(link, link);
    }

    /** Sources made of these paths, and streams that fail. A stream can be read once, so each is made anew. */
    static Map<String, Supplier<DocumentSource>> sources(Map<String, Path> paths) {
        Map<String, Supplier<DocumentSource>> sources = new LinkedHashMap<>();
        paths.forEach((name, path) -> sources.put(name, () -> DocumentSource.file(path)));
        sources.put("missing resource", () -> DocumentSource.resource(HostileSources.class, "missing.yaml"));
        sources.put("blank label", () -> DocumentSource.text("[", Format.JSON).named(" "));
        for (Format format : Format.values()) {
            sources.put(
                    "empty " + format,
                    () -> DocumentSource.stream(InputStream.nullInputStream(), format)
                            .named("empty"));
            sources.put(
                    "failing " + format,
                    () -> DocumentSource.stream(new Failing(0), format).named("failing"));
            sources.put(
                    "failing later " + format,
                    () -> DocumentSource.stream(new Failing(10), format).named("failing later"));
            sources.put(
                    "closed " + format,
                    () -> DocumentSource.stream(closed(), format).named("closed"));
            sources.put(
                    "half a character " + format,
                    () -> DocumentSource.stream(
                                    new ByteArrayInputStream(new byte[] {'"', (byte) 0xE4, (byte) 0xB8}), format)
                            .named("half"));
            sources.put(
                    "lone surrogate " + format,
                    () -> DocumentSource.text("\"\uD800\"", format).named("surrogate"));
            sources.put(
                    "controls " + format,
                    () -> DocumentSource.text("\"\u0000\u001B\"", format).named("controls"));
        }
        return sources;
    }

    private static InputStream closed() {
        InputStream stream = InputStream.nullInputStream();
        try {
            stream.close();
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        return stream;
    }

    /** Data that is no configuration and no baseline. */
    static List<ExtensionValue> data() {
        List<ExtensionValue> data = new ArrayList<>(List.of(
                new ExtensionValue.Nothing(),
                ExtensionValue.of(""),
                ExtensionValue.of(-1),
                ExtensionValue.of(true),
                new ExtensionValue.Items(List.of()),
                fields("format", ExtensionValue.of("lmc-validation/99"))));
        for (ExtensionValue inside : List.copyOf(data)) {
            for (String key : List.of("format", "rules", "suppressions", "profiles", "findings", "declaredRules", "")) {
                data.add(fields(key, inside));
                data.add(fields(key, new ExtensionValue.Items(List.of(inside))));
            }
        }
        ExtensionValue deep = ExtensionValue.of(1);
        for (int i = 0; i < 500; i++) {
            deep = new ExtensionValue.Items(List.of(deep));
        }
        data.add(deep);
        return data;
    }

    private static ExtensionValue fields(String key, ExtensionValue value) {
        return new ExtensionValue.Fields(new TreeMap<>(Map.of(key, value)));
    }

    /** A stream that fails after some bytes. */
    @SuppressWarnings("InputStreamSlowMultibyteRead") // it is short
    private static final class Failing extends InputStream {

        private final byte[] start = "{\"a\": [1, 2, 3".getBytes(StandardCharsets.US_ASCII);
        private final int failsAt;
        private int at;

        Failing(int failsAt) {
            this.failsAt = failsAt;
        }

        @Override
        public int read() throws IOException {
            if (at >= failsAt) {
                throw new IOException("the line is dead");
            }
            return start[at++];
        }
    }
}
