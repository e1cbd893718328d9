package org.lmcplan.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes a class of each example, with the values that examples take for granted, and compiles and runs it. */
final class ExampleCompiler {

    /** What a reader of an example understands without being told. */
    private static final String TAKEN_FOR_GRANTED = """
            static final Plan plan = BundledPlan.LMC_2023_2027.load();
            static final Plan published = plan;
            static final Plan edited = plan.toBuilder()
                    .commitments(plan.commitments().stream()
                            .map(each -> each.force() == Force.DELIVER && each.id().ordinal() == 1
                                            && each.section().toString().equals("4.1.1")
                                    ? each.toBuilder().force(Force.EXPLORE).build() : each)
                            .toList())
                    .build();
            static final Register register = BundledRegister.LMC_2023_2027.load();
            static final Path file = Path.of("plan.yaml");
            static final DocumentSource source = BundledPlan.LMC_2023_2027.source();
            static final Report report = Validator.standard().validate(plan);
            static final List<Problem> problems = List.copyOf(report.findings());
            static final Request request = () -> InputStream.nullInputStream();

            interface Request {
                InputStream getInputStream() throws IOException;
            }

            static final Rule<?> rule = Validator.standard().catalogue().rules().get(0);

            static final class Application {}

            static void log(String line) {}

            static void store(Object value) {}

            static final class System {
                static PrintStream out = new PrintStream(OutputStream.nullOutputStream());
            }
            """;

    private static final List<String> OF_THE_JDK =
            List.of("java.io", "java.nio.file", "java.sql", "java.time", "java.util", "java.util.stream");
    private static final List<String> OF_LIBRARIES = List.of("tools.jackson.databind.json");

    private final Path folder;
    private final String imports;

    ExampleCompiler(Path folder) throws IOException {
        this.folder = folder;
        List<String> packages = new ArrayList<>(OF_THE_JDK);
        packages.addAll(OF_LIBRARIES);
        for (PublishedModule module : PublishedModule.all()) {
            module.descriptor().exports().stream()
                    .filter(each -> !each.isQualified())
                    .forEach(each -> packages.add(each.source()));
        }
        imports = packages.stream().map(each -> "import " + each + ".*;\n").collect(Collectors.joining());
    }

    /** Returns what the compiler says against the examples, each line with the name of the example. */
    List<String> compile(List<JavadocExample> examples) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "compiler");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
            List<Path> sources = new ArrayList<>();
            for (JavadocExample example : examples) {
                sources.add(Files.writeString(folder.resolve(example.name() + ".java"), sourceOf(example)));
            }
            List<String> options = List.of("-d", folder.toString(), "-Xlint:all,-serial,-processing", "-proc:none");
            compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(Object::toString)
                .toList();
    }

    /** Runs an example that was compiled, and returns the lines that it prints. */
    List<String> run(JavadocExample example) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass(example.name())
                    .getMethod("run", PrintStream.class)
                    .invoke(null, new PrintStream(printed, true, StandardCharsets.UTF_8));
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String sourceOf(JavadocExample example) {
        String code = String.join("\n", example.lines());
        return imports + "public class " + example.name() + " {\n"
                + TAKEN_FOR_GRANTED
                + (example.isDeclaration() ? code : "static void example() throws Exception {\n" + code + "\n}\n")
                + "\npublic static void run(PrintStream out) throws Exception {\n    System.out = out;\n"
                + (example.isDeclaration() ? "" : "    example();\n") + "}\n}\n";
    }
}
