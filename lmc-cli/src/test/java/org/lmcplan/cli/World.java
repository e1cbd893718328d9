package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** Records of which only the second has a comment. */
    private static final String STREAM = """
            ---
            id: meeting-2025
            kind: meeting
            number: 3
            date: "2025-06-02"
            countries: [KH, LA]
            targets: [annual-meeting]
            confidence: medium
            note: {en: "No. # 3"}
            ---
            id: meeting-2026
            kind: meeting
            number: 4
            date: "2026-06-02" # as the press says
            countries: [KH, LA]
            targets: [annual-meeting]
            confidence: medium
            """;

    private static final Map<String, byte[]> FILES = new TreeMap<>();

    /** So long ago that any writing changes it, however coarse the clock of the file system is. */
    private static final FileTime WRITTEN = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    private final Path folder;
    private final Map<String, Stamp> stamps;

    private World(Path folder) throws IOException {
        this.folder = folder;
        this.stamps = stamps();
    }

    /** What changes with a file or folder, and can be had without reading it. */
    record Stamp(boolean isFile, long size, FileTime modified, Object key) {

        static Stamp of(Path path) throws IOException {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean isFile = now.isRegularFile();
            return new Stamp(isFile, isFile ? now.size() : 0, isFile ? now.lastModifiedTime() : WRITTEN, now.fileKey());
        }
    }

    Path folder() {
        return folder;
    }

    /** Returns a new world in a folder; the content of its files is made only once, since hundreds of cases are tried. */
    static World in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("empty-folder"));
        for (Map.Entry<String, byte[]> file : contents(folder).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
            Files.setLastModifiedTime(path, WRITTEN);
        }
        return new World(folder);
    }

    private static synchronized Map<String, byte[]> contents(Path folder) throws IOException {
        if (FILES.isEmpty()) {
            build(folder);
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    FILES.put(nameIn(folder, file), Files.readAllBytes(file));
                }
            }
        }
        return FILES;
    }

    private static void build(Path folder) throws IOException {
        String plan = example("plan.yaml");
        write(folder, "plan.yaml", plan);
        write(folder, "plan.json", example("plan.json"));
        write(folder, "register.yaml", example("register.yaml"));
        write(folder, "records.jsonl", example("records.jsonl"));
        write(folder, "older.yaml", plan.replaceFirst("force: deliver", "force: advance"));
        write(folder, "lmc.yaml", LmcWriter.create().toText(BundledPlan.LMC_2023_2027.load(), Format.YAML));
        write(folder, "older-format.yaml", olderFormat(plan));
        write(folder, "bad-records.jsonl", example("records.jsonl") + "{\"id\":\"x\"}\n{\"id\":\n");
        write(folder, "stream.yaml", STREAM);
        String canonical = LmcWriter.create()
                .toText(LmcReader.create().readRegister(folder.resolve("register.yaml")), Format.YAML);
        write(folder, "register-canonical.yaml", canonical);
        write(
                folder,
                "messy.yaml",
                canonical.replaceFirst("id: (.*)", "id:   '$1'").replaceFirst("\n$", "\r\n\r\n"));
        String digest = "sha256:d1e7fd269a5db6889dcddd7546f36af35b3aed10c3df002a893b97dc051a8e8b  ";
        write(folder, "digests.txt", digest + "plan.yaml\n");
        write(folder, "bad-digests.txt", digest + "plan.json\n" + digest + "missing.yaml\n" + digest + "plan.yaml\n");
        Files.createDirectories(folder.resolve("parts"));
        write(folder, "parts/plan.yaml", plan);
        write(folder, "parts/part.yaml", example("plan-part.yaml"));
        write(folder, "one-fault.yaml", plan.replaceFirst("force: deliver", "force: firmly"));
        write(folder, "validation.yaml", VALIDATION);
        write(folder, "wrong-validation.yaml", VALIDATION.replace("{extends: adopted}", "{extends: adoptd}"));
        Files.createDirectories(folder.resolve("folder"));
        write(folder, "folder/note.txt", "This is no plan.\n");
        Files.createDirectories(folder.resolve("empty-folder"));
        write(folder, "text.txt", """
                Water Plan 2026-2030

                1. Purpose
                This plan serves the people of the basin.

                2. Measures
                2.1 Monitoring
                The members will set up 12 stations and publish the data every year.
                2.2 Forecasts
                Universities are encouraged to improve flood forecasts.
                """);
        write(folder, "empty.yaml", "");
        write(folder, "blank.json", " \n\n");
        write(folder, "five-faults.yaml", fiveFaults(plan));
        write(folder, "cut-off.json", example("plan.json").substring(0, 400));
        write(folder, "cut-off.yaml", plan.substring(0, plan.indexOf("sections:") + 40) + " \"");
        Files.write(folder.resolve("gbk.yaml"), ("id: 澜湄合作五年行动计划\n" + plan).getBytes(Charset.forName("GBK")));
        Files.write(folder.resolve("utf-16.yaml"), plan.getBytes(UTF_16()));
        Files.write(folder.resolve("binary.json"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0, 7});
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0});
        write(folder, "text.yaml", "Just a text.\n");
        write(folder, "other.json", "{\"name\":\"something else\",\"version\":3}\n");
        write(folder, "newer.yaml", plan.replaceFirst("format: .*", "format: lmc-plan/99"));
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

    private static String example(String name) throws IOException {
        try (InputStream in = BundledPlan.class.getResourceAsStream("/META-INF/lmc/examples/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(UTF_8));
    }

    /** Tells whether all files and folders are as they were made, so that another case can be tried here. */
    boolean isUnchanged() throws IOException {
        return stamps().equals(stamps);
    }

    /** Returns which files have changed since, are new or are gone, each with a digest of its content. */
    String changes(Map<String, Stamp> before) throws IOException {
        Map<String, Stamp> now = stamps();
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Stamp> each : now.entrySet()) {
            String file = each.getKey();
            if (each.getValue().isFile() && !each.getValue().equals(before.get(file))) {
                byte[] content = Files.readAllBytes(folder.resolve(file));
                if (!Arrays.equals(content, FILES.get(file))) {
                    text.append(file).append(": ").append(content.length).append(" bytes, ");
                    text.append(Integer.toHexString(Arrays.hashCode(content))).append('\n');
                }
            }
        }
        before.forEach((file, stamp) -> text.append(stamp.isFile() && !now.containsKey(file) ? file + ": gone\n" : ""));
        return text.toString();
    }

    /** Returns what tells whether files and folders change. */
    Map<String, Stamp> stamps() throws IOException {
        Map<String, Stamp> byName = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                byName.put(nameIn(folder, path), Stamp.of(path));
            }
        }
        return byName;
    }

    private static String nameIn(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
