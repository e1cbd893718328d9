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

/** The classes of this package as they were compiled, without those of the tests. */
public final class CompiledTypes {

    private CompiledTypes() {}

    public static List<Class<?>> all() {
        try (Stream<java.nio.file.Path> files = Files.list(directory())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Class<?>> withBuilder() {
        return all().stream()
                .filter(type -> type.isInterface()
                        && Arrays.stream(type.getDeclaredClasses())
                                .anyMatch(nested -> nested.getSimpleName().equals("Builder")))
                .toList();
    }

    private static java.nio.file.Path directory() throws URISyntaxException {
        URL plan = Objects.requireNonNull(Plan.class.getResource("Plan.class"));
        URI file = plan.toURI();
        return Objects.requireNonNull(java.nio.file.Path.of(file).getParent());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Plan.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
