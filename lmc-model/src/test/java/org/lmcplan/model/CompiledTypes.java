package org.lmcplan.model;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the compiled classes of a package, without those of the tests. */
public final class CompiledTypes {

    private CompiledTypes() {}

    public static List<Class<?>> all() {
        return besides(Plan.class);
    }

    public static List<Class<?>> withBuilder() {
        return withBuilderBesides(Plan.class);
    }

    /** Returns the classes in the package of this type. */
    public static List<Class<?>> besides(Class<?> type) {
        try (Stream<java.nio.file.Path> files = Files.list(directoryOf(type))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .<Class<?>>map(name ->
                            load(type.getPackageName() + "." + name.substring(0, name.length() - ".class".length())))
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the classes in the package of this type that have a builder. */
    public static List<Class<?>> withBuilderBesides(Class<?> type) {
        return besides(type).stream()
                .filter(each -> each.isInterface()
                        && Arrays.stream(each.getDeclaredClasses())
                                .anyMatch(nested -> nested.getSimpleName().equals("Builder")))
                .toList();
    }

    private static java.nio.file.Path directoryOf(Class<?> type) throws URISyntaxException {
        URL compiled = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
        URI file = compiled.toURI();
        return Objects.requireNonNull(java.nio.file.Path.of(file).getParent());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
