package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.RecordWriter;
import org.lmcplan.io.fault.DocumentException;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.tables.DataPackage;
import org.lmcplan.tables.Tables;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.ConfigurationResult;

/**
 * Every public method that takes a path, a source, a stream or data reports what is missing, unreadable, wrong or hostile by its
 * documented means. A new one fails the first test until it is listed here.
 */
@Timeout(120)
class EntryPointsTest {

    /** Parameters through which something from outside comes in or goes out. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "\\((.*[ ,<])?(Path|File|URL|DocumentSource|InputStream|OutputStream|Reader|"
                    + "Writer|Readable|Appendable|ReadableByteChannel|WritableByteChannel|ExtensionValue|Class<\\?>)[,>.) ].*");

    /** Members that only keep such a value or compare it. */
    private static final Pattern KEEPS = Pattern.compile(
            ".*(io\\.fault\\..*Exception|model\\.(ExtensionValue|Extensions|DocumentPart)|validate\\.rule\\.(Link|Rule(Context|Scope))).*");

    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();
    private static final Register REGISTER = BundledRegister.LMC_2023_2027.load();
    private static final LmcReader READER = LmcReader.create();
    private static final LmcWriter WRITER = LmcWriter.create();

    private interface Call<T> {
        void with(T source) throws Exception;
    }

    private final Map<String, Call<Path>> readPaths = new LinkedHashMap<>();
    private final Map<String, Call<Path>> writePaths = new LinkedHashMap<>();
    private final Map<String, Call<Path>> writePackages = new LinkedHashMap<>();
    private final Map<String, Call<DocumentSource>> readSources = new LinkedHashMap<>();
    private final Map<String, Call<OutputStream>> writeStreams = new LinkedHashMap<>();
    private final Map<String, Call<ExtensionValue>> readData = new LinkedHashMap<>();
    private final List<String> constructSources = List.of(
            "io.DocumentSource static DocumentSource file(Path)",
            "io.DocumentSource static DocumentSource resource(Class<?>, String)",
            "io.DocumentSource static DocumentSource stream(InputStream, Format)");

    @TempDir
    private Path folder;

    @BeforeEach
    void listEntryPoints() {
        readPaths.put("io.LmcReader Plan readPlan(Path)", path -> expectFaults(() -> READER.readPlan(path)));
        readPaths.put(
                "io.LmcReader Register readRegister(Path)", path -> expectFaults(() -> READER.readRegister(path)));
        readPaths.put("io.LmcReader ReadResult<Plan> readFolder(Path)", path -> expectFaults(READER.readFolder(path)));

        readSources.put(
                "io.LmcReader <T> RecordStream<T> stream(DocumentSource, RecordType<T>)", EntryPointsTest::readStreams);
        readSources.put(
                "io.LmcReader ReadResult<ExtensionValue> readData(DocumentSource)",
                source -> acceptDataOrFaults(READER.readData(source)));
        readSources.put(
                "io.LmcReader ReadResult<Plan> read(DocumentSource)", source -> expectFaults(READER.read(source)));
        readSources.put(
                "io.LmcReader ReadResult<Plan> read(DocumentSource, List<DocumentSource>)",
                source -> expectFaults(READER.read(BundledPlan.LMC_2023_2027.source(), List.of(source))));
        readSources.put(
                "io.LmcReader ReadResult<Assessment> readAssessment(DocumentSource, Plan)",
                source -> expectFaults(READER.readAssessment(source, PLAN)));
        readSources.put(
                "io.LmcReader ReadResult<PlanDiff> readDiff(DocumentSource, Plan, Plan)",
                source -> expectFaults(READER.readDiff(source, PLAN, PLAN)));
        readSources.put(
                "io.LmcReader ReadResult<Register> readRegister(DocumentSource)",
                source -> expectFaults(READER.readRegister(source)));

        writePaths.put(
                "io.LmcWriter void write(Assessment, Path) throws SaveException",
                path -> WRITER.write(
                        Assessment.of(PLAN, REGISTER, LocalDate.of(2026, 1, 1), AssessmentOptions.CALENDAR_YEARS),
                        path));
        writePaths.put(
                "io.LmcWriter void write(PlanDiff, Path) throws SaveException",
                path -> WRITER.write(PlanDiff.between(PLAN, PLAN), path));
        writePaths.put("io.LmcWriter void write(Plan, Path) throws SaveException", path -> WRITER.write(PLAN, path));
        writePaths.put(
                "io.LmcWriter void write(Register, Path) throws SaveException", path -> WRITER.write(REGISTER, path));
        writePaths.put(
                "io.LmcWriter void writeNew(Plan, Path) throws SaveException", path -> WRITER.writeNew(PLAN, path));
        writePaths.put(
                "io.LmcWriter void replace(Plan, Path, ContentDigest) throws SaveException",
                path -> WRITER.replace(PLAN, path, WRITER.digest(PLAN)));
        writePaths.put(
                "io.LmcWriter void writeNew(Register, Path) throws SaveException",
                path -> WRITER.writeNew(REGISTER, path));
        writePaths.put(
                "io.LmcWriter void replace(Register, Path, ContentDigest) throws SaveException",
                path -> WRITER.replace(REGISTER, path, WRITER.digest(REGISTER)));
        writePaths.put(
                "io.LmcWriter List<Path> writeFolder(Plan, Path) throws SaveException",
                path -> WRITER.writeFolder(PLAN, noFolder(path)));
        writePaths.put(
                "io.LmcWriter List<Path> replaceFolder(Plan, Path, ContentDigest) throws SaveException",
                path -> WRITER.replaceFolder(PLAN, noFolder(path), WRITER.digest(PLAN)));

        writePackages.put(
                "tables.DataPackage void write(Path) throws IOException",
                path -> DataPackage.of(Tables.of(PLAN)).write(path));

        writeStreams.put(
                "io.LmcWriter void write(Plan, Format, OutputStream) throws IOException",
                out -> WRITER.write(PLAN, Format.YAML, out));
        writeStreams.put(
                "io.LmcWriter void write(Register, Format, OutputStream) throws IOException",
                out -> WRITER.write(REGISTER, Format.JSON, out));
        writeStreams.put(
                "io.LmcWriter <T> RecordWriter<T> stream(OutputStream, Format, RecordType<T>)",
                EntryPointsTest::writeStream);

        readData.put(
                "validate.config.ConfigurationReader ConfigurationResult<Configuration> read(ExtensionValue)",
                data -> expectFaults(
                        ConfigurationReader.of(Validator.standard().catalogue()).read(data)));
        readData.put(
                "validate.config.ConfigurationReader static ConfigurationResult<Baseline> readBaseline(ExtensionValue)",
                data -> expectFaults(ConfigurationReader.readBaseline(data)));
        readData.put(
                "validate.config.ConfigurationReader static ConfigurationResult<Baseline> readBaseline(ExtensionValue, Locator)",
                data -> expectFaults(ConfigurationReader.readBaseline(data, path -> Optional.empty())));
    }

    @Test
    void everyEntryPointIsListed() throws IOException {
        List<String> listed = new ArrayList<>(constructSources);
        List.of(readPaths, writePaths, writePackages, readSources, writeStreams, readData)
                .forEach(each -> listed.addAll(each.keySet()));
        listed.add("io.LmcWriter String toText(ExtensionValue, Format)"); // any data is written
        assertThat(entryPoints()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void aMethodThatTakesASourceIsFoundAndOneThatTakesNoneIsNot() {
        assertThat(OUTSIDE.matcher("Plan readPlan(Path)").find()).isTrue();
        assertThat(OUTSIDE.matcher("void read(int, List<DocumentSource>)").find())
                .isTrue();
        assertThat(OUTSIDE.matcher("Path path(DocumentPath, LmcReader)").find()).isFalse();
    }

    @Test
    void readingFromAPathReportsFaults() throws Exception {
        Map<String, Path> paths = new HostileSources(folder).paths();
        readPaths.forEach((name, call) -> paths.forEach((kind, path) -> run(name, kind, () -> call.with(path))));
    }

    @Test
    void readingFromASourceReportsFaults() throws Exception {
        Map<String, Supplier<DocumentSource>> sources = HostileSources.sources(new HostileSources(folder).paths());
        readSources.forEach((name, call) ->
                sources.forEach((kind, source) -> run(name, kind, () -> call.with(source.get()))));
    }

    @Test
    void savingToAPathThrowsSaveException() throws Exception {
        Map<String, Path> paths = new HostileSources(folder).paths();
        List.of(
                        "missing file",
                        "name with controls",
                        "empty file",
                        "other bytes",
                        "nested too deeply",
                        "another document",
                        "unreadable file")
                .forEach(paths::remove); // there a plan can be saved
        writePaths.forEach((name, call) -> paths.forEach((kind, path) -> run(name, kind, () -> {
            try {
                call.with(path);
                fail("was saved");
            } catch (SaveException expected) {
                assertThat(expected).hasMessageContaining("was not saved");
            } catch (IllegalArgumentException wrongName) {
                assertThat(kind).isEqualTo("unknown type");
            }
        })));
    }

    @Test
    void aPackageIsWrittenNowhereButIntoAFolderOfItsOwn() throws Exception {
        Map<String, Path> paths = new HostileSources(folder).paths();
        List.of("missing file", "name with controls", "folder").forEach(paths::remove); // there a folder can be made
        writePackages.forEach((name, call) -> paths.forEach((kind, path) -> run(name, kind, () -> {
            try {
                call.with(path);
                fail("was written");
            } catch (IOException expected) {
                assertThat(expected).hasMessageContaining("was not written");
            }
        })));
    }

    @Test
    void writingToAStreamThrowsItsException() {
        writeStreams.forEach((name, call) -> run(name, "failing stream", () -> {
            IOException dead = new IOException("the line is dead");
            try {
                call.with(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw dead;
                    }
                });
                fail("was written");
            } catch (IOException expected) {
                assertThat(expected).isSameAs(dead);
            }
        }));
    }

    @Test
    void readingDataReportsFaults() {
        readData.forEach((name, call) ->
                HostileSources.data().forEach(data -> run(name, data.toString(), () -> call.with(data))));
    }

    private static List<String> entryPoints() throws IOException {
        List<String> found = new ArrayList<>();
        for (PublishedModule module : PublishedModule.all()) {
            String type = "";
            for (String line : PublicApi.of(module).described().lines().toList()) {
                if (!line.startsWith(" ")) {
                    type = line.replaceFirst(".*? org\\.lmcplan\\.([A-Za-z.]+).*", "$1");
                } else if (OUTSIDE.matcher(line).find() && !KEEPS.matcher(type).matches()) {
                    found.add(type + " " + line.strip());
                }
            }
        }
        return found;
    }

    private interface Action {
        void run() throws Exception;
    }

    /** A plan can be saved to a folder, but not to one that is missing. */
    private static Path noFolder(Path path) {
        return Files.isDirectory(path) ? path.resolve("missing") : path;
    }

    private static void run(String entryPoint, String kind, Action action) {
        try {
            action.run();
        } catch (Exception undocumented) {
            throw new AssertionError(entryPoint + " of " + kind, undocumented);
        }
    }

    private static void expectFaults(ReadResult<?> result) {
        assertThat(result.faults()).isNotEmpty();
        assertThat(result.value()).isEmpty();
        assertThat(result.toString()).doesNotContain("\u001B", "\u202E", "Exception");
    }

    private static void expectFaults(ConfigurationResult<?> result) {
        assertThat(result.faults()).isNotEmpty();
    }

    private static void expectFaults(Runnable read) {
        try {
            read.run();
            fail("was read");
        } catch (DocumentException documented) {
            assertThat(documented.faults()).isNotEmpty();
        }
    }

    private static void acceptDataOrFaults(ReadResult<ExtensionValue> result) {
        assertThat(result.value().isPresent()).isNotEqualTo(!result.faults().isEmpty());
    }

    private static void readStreams(DocumentSource source) throws IOException {
        int records = 0;
        try (RecordStream<?> stream = READER.stream(source, RecordType.EVIDENCE)) {
            while (stream.hasNext() && records < 1_000) {
                expectFaults(stream.next());
                records++;
            }
        }
        assertThat(records).isLessThan(1_000);
    }

    private static void writeStream(OutputStream out) throws IOException {
        try (RecordWriter<Plan> writer = WRITER.stream(out, Format.YAML, RecordType.PLAN)) {
            writer.write(PLAN);
        }
    }
}
