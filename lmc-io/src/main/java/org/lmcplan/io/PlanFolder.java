package org.lmcplan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of a plan in a folder.
 *
 * @param plan the document of the plan itself, whether it exists or not
 * @param parts the documents of its parts, in the order in which they are read
 */
record PlanFolder(Path plan, List<Path> parts) {

    private static final List<String> EXTENSIONS = List.of("yaml", "yml", "json");

    /** Lists the documents in a folder. */
    static PlanFolder of(Path folder) throws IOException {
        if (!Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
            throw new NotDirectoryException(folder.toString()); // the JDK would wait for the writer of a pipe
        }
        Path plan = planIn(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return new PlanFolder(
                    plan,
                    files.filter(file -> Format.ofName(file.toString()).isPresent()
                                    && !file.getFileName().toString().startsWith(".")
                                    && !file.equals(plan))
                            .sorted(Comparator.comparing(
                                    file -> file.getFileName().toString(), new NaturalNameOrder()))
                            .toList());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** The document of the plan in a folder: the first of {@code plan.yaml}, {@code plan.yml} and {@code plan.json}. */
    static Path planIn(Path folder) {
        return EXTENSIONS.stream()
                .map(extension -> folder.resolve("plan." + extension))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(folder.resolve("plan.yaml"));
    }

    /** The document of the plan, then its parts. */
    List<Path> all() {
        List<Path> all = new ArrayList<>();
        all.add(plan);
        all.addAll(parts);
        return all;
    }
}
