package org.lmcplan.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.text.SafeText;

/** A folder that a data package is written into: beside it first, then in its place. */
final class PackageFolder {

    private final Path folder;

    PackageFolder(Path folder) {
        this.folder = folder;
    }

    /** Replaces what is in the folder, which must be empty, missing or an unchanged data package. */
    void replace(SortedMap<String, byte[]> files) throws IOException {
        Optional<Path> draft = Optional.empty();
        try {
            Path place = place();
            requireReplaceable(place);
            draft = Optional.of(beside(place, "new"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(draft.get().resolve(file.getKey()), file.getValue());
            }
            move(draft.get(), place);
        } catch (IOException e) {
            throw new IOException(
                    "the data package was not written to " + SafeText.excerpt(folder.toString()) + ": " + reason(e), e);
        } finally {
            if (draft.isPresent()) {
                delete(draft.get());
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException other && other.getReason() != null) {
            return other.getReason();
        }
        String message = SafeText.excerpt(String.valueOf(e.getMessage()));
        return e.getClass() == IOException.class ? message : e.getClass().getSimpleName() + " " + message;
    }

    /** Returns the place of the folder, behind links to it. */
    private Path place() throws IOException {
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
            return folder.toRealPath();
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("it is a link that leads nowhere");
        }
        return folder.toAbsolutePath();
    }

    private static Path beside(Path place, String purpose) throws IOException {
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException("it is the root of a file system");
        }
        // Not a temporary folder of the JDK, which only its owner may read.
        return Files.createDirectory(
                parent.resolve("." + place.getFileName() + "-" + purpose + "-" + UUID.randomUUID()));
    }

    private static void requireReplaceable(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        Set<String> known = new HashSet<>();
        Path list = place.resolve(Digests.FILE);
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            known.addAll(List.of(new String(Files.readAllBytes(list), StandardCharsets.UTF_8).split("\n")));
        }
        for (Path file : filesIn(place)) {
            String name = String.valueOf(file.getFileName());
            boolean isRegular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            boolean isList = name.equals(Digests.FILE)
                    && known.stream().anyMatch(each -> each.endsWith("  " + PackageDescriptor.FILE));
            if (!isRegular || !(isList || known.contains(Digests.line(name, Files.readAllBytes(file))))) {
                throw new FileAlreadyExistsException(
                        file.toString(),
                        null,
                        "the folder contains '" + SafeText.excerpt(name)
                                + "', which is no unchanged file of an earlier data package; choose an empty folder, or move it away");
            }
        }
    }

    private static List<Path> filesIn(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.move(draft, place);
            return;
        }
        Path aside = beside(place, "old");
        Path old = aside.resolve("package");
        try {
            Files.move(place, old);
            try {
                Files.move(draft, place);
            } catch (IOException e) {
                Files.move(old, place);
                throw e;
            }
        } finally {
            delete(old);
            Files.delete(aside);
        }
    }

    /** Deletes a folder that this class made or checked, which contains nothing but files; it may be missing. */
    private static void delete(Path made) throws IOException {
        if (Files.exists(made)) {
            for (Path file : filesIn(made)) {
                Files.delete(file);
            }
            Files.delete(made);
        }
    }
}
