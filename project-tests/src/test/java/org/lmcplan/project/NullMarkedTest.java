package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Each package says that null has no place in it unless marked, where Kotlin looks: in the class file of its package-info. */
class NullMarkedTest {

    @Test
    void everyPackageOfEveryJarIsNullMarked() throws IOException {
        List<String> packages = new ArrayList<>();
        for (PublishedModule module : PublishedModule.all()) {
            module.classNames().stream()
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .distinct()
                    .forEach(packages::add);
        }
        assertThat(packages).hasSizeGreaterThan(30);
        assertThat(unmarked(packages)).isEmpty();
    }

    @Test
    void anotherPackageIsReported() {
        assertThat(unmarked(List.of("org.lmcplan.model", "org.jspecify.annotations", "org.assertj.core.api")))
                .containsExactly("org.jspecify.annotations", "org.assertj.core.api");
    }

    @Test
    void everyPackageOfTheExamplesIsNullMarked() throws IOException {
        assertThat(unmarkedFolders(PublishedModule.ROOT.resolve("examples"), "/src/main/java/"))
                .isEmpty();
    }

    @Test
    void anotherFolderIsReported() throws IOException {
        assertThat(unmarkedFolders(PublishedModule.ROOT.resolve("project-tests"), "/src/consumers/"))
                .isNotEmpty();
    }

    private static List<String> unmarked(Collection<String> packages) {
        return packages.stream().filter(each -> !isMarked(each)).toList();
    }

    private static boolean isMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /** The folders with sources whose path contains this text and whose package-info does not mark them. */
    private static List<Path> unmarkedFolders(Path root, String within) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains(within))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !isMarked(folder))
                    .toList();
        }
    }

    private static boolean isMarked(Path folder) {
        Path file = folder.resolve("package-info.java");
        try {
            return Files.exists(file) && Files.readString(file).contains("NullMarked\npackage ");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
