package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;

/** The faults that a folder of documents cannot show: those of files, encodings and limits. */
class FaultsInCodeTest {

    /**
     * Something that has exactly one fault.
     *
     * @param kind the fault that is shown
     * @param setting what is read, in Markdown; of the first case of a kind, as the page on faults shows it
     * @param reading reads something faulty, given an empty folder
     * @param expected the line that says so
     */
    record Case(FaultKind kind, String setting, Function<Path, ReadResult<Plan>> reading, String expected) {}

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasExactlyOneFault(Case shown) {
        ReadResult<Plan> result = shown.reading().apply(folder);

        assertThat(result.value()).isEmpty();
        assertThat(result.faults()).extracting(Fault::kind).containsExactly(shown.kind());
        assertThat(result.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")))
                .isEqualTo(shown.expected().replace("FOLDER", folder.toString()));
    }

    static Stream<Case> cases() {
        return Stream.of(files(), parts(), streams(), encodings(), limits()).flatMap(Function.identity());
    }

    private static Stream<Case> files() {
        return Stream.of(
                new Case(
                        FaultKind.NOT_FOUND,
                        "`plan.yaml`, where there is no such file.",
                        folder -> read(DocumentSource.file(folder.resolve("plan.yaml"))),
                        "FOLDER/plan.yaml:1:1 error LMC-F001 This file or folder does not exist."
                                + " (check the spelling and the folder it should be in)"),
                new Case(
                        FaultKind.NOT_FOUND,
                        "`plans/none.json` as a resource, where there is none of this name.",
                        folder -> read(DocumentSource.resource(FaultsInCodeTest.class, "plans/none.json")),
                        "plans/none.json:1:1 error LMC-F001 This file or folder does not exist."
                                + " (check the spelling and the folder it should be in)"),
                new Case(
                        FaultKind.NOT_READABLE,
                        "`folder.yaml`, which is a folder.",
                        folder -> read(DocumentSource.file(newFolder(folder.resolve("folder.yaml")))),
                        "FOLDER/folder.yaml:1:1 error LMC-F002 This file or folder cannot be read."
                                + " (check that it is a regular file, or a folder where you read a folder, and that you have"
                                + " permission to read it)"),
                new Case(
                        FaultKind.UNKNOWN_FILE_TYPE,
                        "`plan.txt`, whatever it holds.",
                        folder -> read(DocumentSource.file(folder.resolve("plan.txt"))),
                        "FOLDER/plan.txt:1:1 error LMC-F003 The file name does not say whether this is YAML or JSON."
                                + " (use a name that ends in .yaml, .yml or .json)"));
    }

    private static Stream<Case> parts() {
        DocumentSource plan = DocumentSource.text(SmallPlan.YAML, Format.YAML).named("plan.yaml");
        String part = "format: lmc-plan-part/3\nplan: another-plan\n";
        Limits fewParts = Limits.defaults().withMaxParts(2);
        List<DocumentSource> parts = Stream.of("1.yaml", "2.yaml", "3.yaml")
                .map(name -> DocumentSource.text("format: lmc-plan-part/3\nplan: small-plan\n", Format.YAML)
                        .named(name))
                .toList();
        return Stream.of(
                new Case(
                        FaultKind.TOO_MANY_PARTS,
                        "A plan with the parts `1.yaml` to `3.yaml`, read with other limits, `" + fewParts + "`.",
                        folder -> LmcReader.create().withLimits(fewParts).read(plan, parts),
                        "3.yaml:1:1 error LMC-F213 The plan has more than 2 parts."
                                + " (raise the limit maxParts if you trust the documents)"),
                new Case(
                        FaultKind.OTHER_PLAN,
                        "A part that is read with the plan `small-plan`:" + fenced(part),
                        folder -> LmcReader.create()
                                .read(
                                        plan,
                                        List.of(DocumentSource.text(part, Format.YAML)
                                                .named("part.yaml"))),
                        "part.yaml:2:7 error LMC-F312 This is a part of the plan 'another-plan', not of 'small-plan'."
                                + " (write the id of the plan that it belongs to, or leave the file out)"));
    }

    private static Stream<Case> streams() {
        String record = LmcWriter.create().toText(SmallPlan.plan(), Format.JSON);
        String start = record.lines().limit(2).collect(Collectors.joining("\n"));
        return Stream.of(
                new Case(
                        FaultKind.BROKEN_RECORD,
                        "JSON Lines whose first record is written like a file of its own, over "
                                + record.lines().count() + " lines, and starts with:\n\n```json\n" + start + "\n```",
                        folder -> results(record).get(0),
                        "lines.jsonl:1:1 error LMC-F211 This record is broken over "
                                + record.lines().count()
                                + " lines. (write each record of JSON Lines on one line; write \\n for a line break inside text)"),
                new Case(
                        FaultKind.ENDLESS_STREAM,
                        "JSON Lines that are one line of 60 million spaces, after the fault LMC-F401 for this line.",
                        folder -> results(" ".repeat(60_000_000)).get(1),
                        "lines.jsonl:1:1 error LMC-F212 No record ends within 33554432 bytes after this, so reading stops"
                                + " here. (end each record with a line break, or with a line --- in YAML)"));
    }

    private static List<ReadResult<Plan>> results(String lines) {
        DocumentSource source = DocumentSource.text(lines, Format.JSON).named("lines.jsonl");
        return EveryWayOfReading.records(LmcReader.create(), source, RecordType.PLAN);
    }

    private static Stream<Case> encodings() {
        String chinese = SmallPlan.YAML.replace("title: A", "title: 五年行动计划");
        String traditional = SmallPlan.YAML.replace("title: A", "title: 五年行動計畫");
        String advice = " (save the file as UTF-8)";
        return Stream.of(
                notUtf8(chinese, Charset.forName("GB18030"), "12:8", "; they look like GBK (GB18030)." + advice),
                notUtf8(traditional, Charset.forName("Big5"), "12:8", "; they look like Big5." + advice),
                notUtf8(
                        SmallPlan.YAML.replace("title: A", "title: การเกษตรและการลดความยากจน"),
                        Charset.forName("TIS-620"),
                        "12:8",
                        "; they look like TIS-620 (windows-874)." + advice),
                notUtf8(
                        SmallPlan.YAML.replace("title: A", "title: né"),
                        StandardCharsets.ISO_8859_1,
                        "12:9",
                        "." + advice),
                notUtf8(SmallPlan.YAML, StandardCharsets.UTF_16, "1:1", "; they look like UTF-16BE." + advice),
                notUtf8(SmallPlan.YAML, StandardCharsets.UTF_16LE, "1:1", "; they look like UTF-16LE." + advice),
                notUtf8(SmallPlan.YAML, Charset.forName("UTF-32"), "1:1", "; they look like UTF-32BE." + advice),
                new Case(
                        FaultKind.NOT_UTF8,
                        "A byte order mark, `a` and the byte FF.",
                        folder -> read(bytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF})),
                        "plan.yaml:1:2 error LMC-F101 The bytes from here on are not valid UTF-8." + advice),
                new Case(
                        FaultKind.NOT_UTF8,
                        "A character of four bytes, and two of one of three.",
                        folder -> read(bytes(
                                new byte[] {(byte) 0xF0, (byte) 0x9F, (byte) 0x8C, (byte) 0x8A, (byte) 0xE6, (byte) 0xBE
                                })),
                        "plan.yaml:1:2 error LMC-F101 The bytes from here on are not valid UTF-8." + advice),
                new Case(
                        FaultKind.FORBIDDEN_CHARACTER,
                        "Half a surrogate pair.",
                        folder -> read(SmallPlan.source(SmallPlan.YAML.replace("title: A", "title: 🌊\uD83D"))),
                        "plan.yaml:12:9 error LMC-F102 The text contains U+D83D, which is not allowed in any text."
                                + " (delete it or replace it)"));
    }

    private static Stream<Case> limits() {
        Limits limits = Limits.defaults();
        int size = SmallPlan.YAML.length();
        return Stream.of(
                limit(
                        FaultKind.TOO_LARGE,
                        limits.withMaxBytes(size - 1),
                        "1:1",
                        "F401 There are more than " + (size - 1) + " bytes to read. (raise the limit maxBytes"),
                limit(
                        FaultKind.TOO_DEEP,
                        limits.withMaxDepth(2),
                        "5:5",
                        "F402 Values are nested more than 2 levels deep."
                                + " (nest less deeply, or raise the limit maxDepth, up to 200,"),
                limit(
                        FaultKind.TEXT_TOO_LONG,
                        limits.withMaxText(11),
                        "5:11",
                        "F403 This text is longer than 11" + " characters. (raise the limit maxText"),
                limit(
                        FaultKind.KEY_TOO_LONG,
                        limits.withMaxKey(9),
                        "13:1",
                        "F404 This key is longer than 9" + " characters. (raise the limit maxKey"),
                limit(
                        FaultKind.TOO_MANY_VALUES,
                        limits.withMaxValues(4),
                        "2:5",
                        "F405 There are more than 4 values to read. (raise the limit maxValues"));
    }

    private static Case limit(FaultKind kind, Limits limits, String place, String expected) {
        return new Case(
                kind,
                "This document, read with other limits, `" + limits + "`:" + fenced(SmallPlan.YAML),
                folder -> LmcReader.create().withLimits(limits).read(SmallPlan.source(SmallPlan.YAML)),
                "plan.yaml:" + place + " error LMC-" + expected + " if you trust the document)");
    }

    private static Case notUtf8(String text, Charset charset, String place, String expected) {
        byte[] bytes = text.getBytes(charset);
        return new Case(
                FaultKind.NOT_UTF8,
                "This document, saved as " + charset.name() + ":" + fenced(text),
                folder -> read(bytes(bytes)),
                "plan.yaml:" + place + " error LMC-F101 The bytes from here on are not valid UTF-8" + expected);
    }

    private static String fenced(String yaml) {
        return "\n\n```yaml\n" + yaml + "```";
    }

    private static ReadResult<Plan> read(DocumentSource source) {
        return LmcReader.create().read(source);
    }

    private static DocumentSource bytes(byte[] bytes) {
        return DocumentSource.stream(new ByteArrayInputStream(bytes), Format.YAML)
                .named("plan.yaml");
    }

    private static Path newFolder(Path path) {
        try {
            return Files.createDirectory(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
