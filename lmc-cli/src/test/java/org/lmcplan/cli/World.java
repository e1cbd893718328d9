package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;

/** A folder with documents of every kind, good and bad, that cases are tried on. */
final class World {

    /** What a command may be given in place of a document. */
    static final List<String> BAD_INPUTS = List.of(
            "missing.yaml",
            "folder",
            "empty-folder",
            "empty.yaml",
            "blank.json",
            "five-faults.yaml",
            "cut-off.json",
            "cut-off.yaml",
            "gbk.yaml",
            "utf-16.yaml",
            "binary.json",
            "picture.png",
            "text.yaml",
            "other.json",
            "newer.yaml",
            "no/such/folder.yaml",
            "*.none",
            "@no-such-plan",
            "-");

    /** A configuration: one rule is changed, one is off, one finding is suppressed, one suppression has expired. */
    private static final String VALIDATION = """
            format: lmc-validation/1
            profile: ours
            profiles:
              base: {extends: adopted}
              ours:
                extends: [base, adopted]
                rules:
                  LMC-V301: error
                  LMC-V410: default
                  LMC-V601: note
                  LMC-V407: warning
                  LMC-V408:
                    off: {en: translated later, zh: 稍后翻译}
            suppressions:
              - rule: LMC-V410
                about: clean-river
                reason: the ministry was asked
                expires: "2027-12-31"
              - rule: LMC-V301
                about: 2.1-1
                reason: the printer was asked
                expires: "2025-12-31"
            rules:
              - id: OUR-001
                severity: note
                of: commitment
                require:
                  gloss: {has: en}
                message: {en: "{id} has no English gloss.", zh: "{id} 没有英文释义。"}
                requirement: {en: Commitments have English glosses., zh: 承诺须有英文释义。}
            """;

    private static final Map<String, byte[]> FILES = new TreeMap<>();

    private final Path folder;

    private World(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Returns a new world in a folder; its files are made only once, since hundreds of cases are tried. */
    static World in(Path folder) throws IOException {
        if (FILES.isEmpty()) {
            build(folder).read();
            return new World(folder);
        }
        Files.createDirectories(folder.resolve("empty-folder"));
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return new World(folder);
    }

    private void read() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                FILES.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private static World build(Path folder) throws IOException {
        World world = new World(Files.createDirectories(folder));
        String plan = world.example("plan.yaml");
        world.write("plan.yaml", plan);
        world.write("plan.json", world.example("plan.json"));
        world.write("register.yaml", world.example("register.yaml"));
        world.write("records.jsonl", world.example("records.jsonl"));
        world.write("older.yaml", plan.replaceFirst("force: deliver", "force: advance"));
        world.write("lmc.yaml", LmcWriter.create().toText(BundledPlan.LMC_2023_2027.load(), Format.YAML));
        world.write("older-format.yaml", olderFormat(plan));
        world.write("bad-records.jsonl", world.example("records.jsonl") + "{\"id\":\"x\"}\n{\"id\":\n");
        String canonical = LmcWriter.create()
                .toText(LmcReader.create().readRegister(folder.resolve("register.yaml")), Format.YAML);
        world.write("register-canonical.yaml", canonical);
        world.write(
                "messy.yaml", canonical.replaceFirst("id: (.*)", "id:   '$1'").replaceFirst("\n$", "\r\n\r\n"));
        String digest = "sha256:d1e7fd269a5db6889dcddd7546f36af35b3aed10c3df002a893b97dc051a8e8b  ";
        world.write("digests.txt", digest + "plan.yaml\n");
        world.write("bad-digests.txt", digest + "plan.json\n" + digest + "missing.yaml\n" + digest + "plan.yaml\n");
        Files.createDirectories(folder.resolve("parts"));
        world.write("parts/plan.yaml", plan);
        world.write("parts/part.yaml", world.example("plan-part.yaml"));
        world.write("one-fault.yaml", plan.replaceFirst("force: deliver", "force: firmly"));
        world.write("validation.yaml", VALIDATION);
        world.write("wrong-validation.yaml", VALIDATION.replace("{extends: adopted}", "{extends: adoptd}"));
        Files.createDirectories(folder.resolve("folder"));
        world.write("folder/note.txt", "This is no plan.\n");
        Files.createDirectories(folder.resolve("empty-folder"));
        world.write("text.txt", """
                Water Plan 2026-2030

                1. Purpose
                This plan serves the people of the basin.

                2. Measures
                2.1 Monitoring
                The members will set up 12 stations and publish the data every year.
                2.2 Forecasts
                Universities are encouraged to improve flood forecasts.
                """);
        world.write("empty.yaml", "");
        world.write("blank.json", " \n\n");
        world.write("five-faults.yaml", fiveFaults(plan));
        world.write("cut-off.json", world.example("plan.json").substring(0, 400));
        world.write("cut-off.yaml", plan.substring(0, plan.indexOf("sections:") + 40) + " \"");
        Files.write(folder.resolve("gbk.yaml"), ("id: 澜湄合作五年行动计划\n" + plan).getBytes(Charset.forName("GBK")));
        Files.write(folder.resolve("utf-16.yaml"), plan.getBytes(UTF_16()));
        Files.write(folder.resolve("binary.json"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0, 7});
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0});
        world.write("text.yaml", "Just a text.\n");
        world.write("other.json", "{\"name\":\"something else\",\"version\":3}\n");
        world.write("newer.yaml", plan.replaceFirst("format: .*", "format: lmc-plan/99"));
        return world;
    }

    private static Charset UTF_16() {
        return Charset.forName("UTF-16LE");
    }

    /** The plan in the format before the current one. */
    private static String olderFormat(String plan) {
        return plan.replaceFirst("format: .*", "format: lmc-plan/2");
    }

    private static String fiveFaults(String plan) {
        return plan.replaceFirst("(?m)^id: .*", "id: Not an Id")
                .replaceFirst("(?m)^language: .*", "language: 7")
                .replaceFirst("(?m)^sections:", "titel: x\nsections:")
                .replaceFirst("number: \"1\"", "number: 1")
                .replaceFirst("force: .*", "force: firmly");
    }

    private String example(String name) throws IOException {
        try (InputStream in = BundledPlan.class.getResourceAsStream("/META-INF/lmc/examples/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void write(String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(UTF_8));
    }

    /** Returns the files with their contents, by name. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        content.length + " bytes, " + Integer.toHexString(Arrays.hashCode(content)));
            }
        }
        return files;
    }

    /** Returns what is there now and was not, or has changed since. */
    static String changes(Map<String, String> before, Map<String, String> after) {
        StringBuilder text = new StringBuilder();
        Set<Map.Entry<String, String>> kept = before.entrySet();
        after.entrySet().stream()
                .filter(file -> !kept.contains(file))
                .forEach(file -> text.append(file.getKey())
                        .append(": ")
                        .append(file.getValue())
                        .append('\n'));
        before.keySet().stream()
                .filter(file -> !after.containsKey(file))
                .forEach(file -> text.append(file).append(": gone\n"));
        return text.toString();
    }
}
