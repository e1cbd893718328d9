package org.lmcplan.project;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A library that is published, with the jar that this build made of it. */
record PublishedModule(String name, Path jar) {

    /** The root of the checkout; tests run in the folder of their module. */
    static final Path ROOT = Path.of("..");

    /** What is published, but is no library: applications do not depend on it. */
    static final List<String> PROGRAMS = List.of("lmc-cli", "lmc-maven-plugin");

    private static final Pattern MODULE = Pattern.compile("<module>(lmc-(?!bom|cli|maven-plugin)[a-z-]+)</module>");

    /** Lists the modules of the root POM whose name starts with lmc-, apart from lmc-bom, which has no jar, and from the programs. A module without a jar on the class path fails. */
    static List<PublishedModule> all() throws IOException {
        return MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(match -> named(match.group(1)))
                .toList();
    }

    static PublishedModule named(String name) {
        return new PublishedModule(name, jarOf(name));
    }

    /** The classes of all published modules, and only their names of all that is used beside them. */
    static JavaClasses classesOfAll() throws IOException {
        List<JarFile> jars = new ArrayList<>();
        for (PublishedModule module : all()) {
            jars.add(new JarFile(module.jar().toFile()));
        }
        JavaClasses classes = new ClassFileImporter().importJars(jars);
        for (JarFile jar : jars) {
            jar.close();
        }
        return classes;
    }

    private static Path jarOf(String name) {
        return onClassPath(Pattern.compile(Pattern.quote(name) + "-\\d[^/]*\\.jar"))
                .orElseThrow(() -> new AssertionError("There is no jar of " + name + " on the class path. Build it with"
                        + " 'mvn package', and let project-tests depend on it."));
    }

    static Path jarOnClassPath(String fileName) {
        return onClassPath(Pattern.compile(Pattern.quote(fileName)))
                .orElseThrow(() -> new AssertionError("There is no " + fileName + " on the class path."));
    }

    private static Optional<Path> onClassPath(Pattern fileName) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> fileName.matcher(path.getFileName().toString()).matches())
                .findFirst();
    }

    /** What an application that depends on the module has on its class path: the jar and all that it needs. */
    List<Path> runtimeJars() {
        return Stream.concat(
                        Stream.of(jar),
                        BillOfMaterials.of(this).components().stream().map(BillOfMaterials.Component::jar))
                .toList();
    }

    ModuleDescriptor descriptor() {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    /** The names of the entries of the jar that are files. */
    List<String> entries() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        }
    }

    /** The name of each class in the jar, nested and hidden ones among them. */
    List<String> classNames() throws IOException {
        return entries().stream()
                .filter(entry -> entry.endsWith(".class") && !entry.equals("module-info.class"))
                .map(entry ->
                        entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
                .toList();
    }

    /** The ids of faults and rules in the constants of the classes, each as often as a class holds it. */
    List<String> ids(Pattern id) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            StringBuilder constants = new StringBuilder();
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    constants
                            .append(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1))
                            .append('\n');
                }
            }
            return id.matcher(constants).results().map(MatchResult::group).toList();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
