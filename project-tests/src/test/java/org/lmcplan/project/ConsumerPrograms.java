package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The programs of an application that has nothing but the published jars and what they need. */
enum ConsumerPrograms {
    CLASS_PATH("--class-path") {
        @Override
        Class<?> load(Path classes, String program) throws Exception {
            List<URL> urls = new ArrayList<>(List.of(url(classes)));
            for (Path jar : jars()) {
                urls.add(url(jar));
            }
            return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())
                    .loadClass(program);
        }
    },
    MODULE_PATH("--module-path") {
        @Override
        Class<?> load(Path classes, String program) throws Exception {
            List<Path> path = new ArrayList<>(List.of(classes));
            path.addAll(jars());
            Configuration configuration = ModuleLayer.boot()
                    .configuration()
                    .resolveAndBind(ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), List.of(MODULE));
            ModuleLayer.Controller layer = ModuleLayer.defineModulesWithOneLoader(
                    configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader());
            Class<?> type = layer.layer().findLoader(MODULE).loadClass(program);
            layer.addExports(type.getModule(), type.getPackageName(), ConsumerPrograms.class.getModule());
            return type;
        }
    };

    /** Each folder in {@code com/example} has the programs of one subject. */
    static final Path SOURCES = Path.of("src", "consumers");

    static final Path DESCRIPTOR = SOURCES.resolve("module-info.java");

    private static final String MODULE = "com.example.consumers";

    private final String option;

    ConsumerPrograms(String option) {
        this.option = option;
    }

    abstract Class<?> load(Path classes, String program) throws Exception;

    /** The source files of all programs, without the module's descriptor. */
    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    /** Compiles with every warning an error; returns the codes and texts of what the compiler reports. */
    List<String> compile(List<Path> sources, Path descriptor, Path classes) throws IOException {
        List<Path> files = new ArrayList<>(sources);
        if (this == MODULE_PATH) {
            files.add(descriptor);
        }
        List<String> options = List.of("-Xlint:all", "-Werror", "-d", classes.toString(), option, path());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(null, manager, problems, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        return problems.getDiagnostics().stream()
                .map(ConsumerPrograms::described)
                .toList();
    }

    private static String described(Diagnostic<? extends JavaFileObject> problem) {
        JavaFileObject source = problem.getSource();
        return "%s %s:%d %s"
                .formatted(
                        problem.getCode(),
                        source == null ? "" : source.getName(),
                        problem.getLineNumber(),
                        problem.getMessage(Locale.ROOT));
    }

    /** Runs a program and returns what it prints. */
    String output(Path classes, String program) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        ClassLoader loaderBefore = Thread.currentThread().getContextClassLoader();
        try {
            Class<?> type = load(classes, program);
            assertThat(type.getModule().isNamed()).isEqualTo(this == MODULE_PATH);
            Thread.currentThread().setContextClassLoader(type.getClassLoader());
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            type.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
            Thread.currentThread().setContextClassLoader(loaderBefore);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String path() throws IOException {
        return String.join(
                File.pathSeparator, jars().stream().map(Path::toString).toList());
    }

    /** The published jars and what they need at run time, each once. */
    static List<Path> jars() throws IOException {
        return PublishedModule.all().stream()
                .flatMap(module -> module.runtimeJars().stream())
                .distinct()
                .toList();
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }
}
