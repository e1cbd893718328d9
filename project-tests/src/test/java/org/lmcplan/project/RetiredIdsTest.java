package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Ids of faults and rules are never reused: suppressions, baselines and other people's scripts name them. A file lists every
 * id that ever was; a page lists those of them that are gone.
 */
class RetiredIdsTest {

    private static final Pattern ID = Pattern.compile("LMC-[A-Z]\\d{3}");
    private static final Path EVERY_ID = Path.of("src", "test", "resources", "ids.txt");
    private static final Path RETIRED = PublishedModule.ROOT.resolve(Path.of("docs", "retired-ids.md"));

    @Test
    void everyIdThatEverWasIsInUseOrRetired() throws IOException {
        Set<String> current = current();
        assertThat(current).hasSizeGreaterThan(150);
        assertThat(complaints(current, retired(), recorded())).isEmpty();
    }

    @Test
    void everyIdInUseIsAmongThoseThatEverWere() throws IOException {
        TreeSet<String> every = new TreeSet<>(recorded());
        every.addAll(current());
        RecordedText.check(EVERY_ID, String.join("\n", every) + "\n");
    }

    @Test
    void anIdThatDisappearsOrComesBackIsNoticed() {
        Set<String> recorded = Set.of("LMC-V101", "LMC-V102", "LMC-V103");
        assertThat(complaints(Set.of("LMC-V101", "LMC-V102"), Set.of("LMC-V103"), recorded))
                .isEmpty();
        assertThat(complaints(Set.of("LMC-V101"), Set.of("LMC-V103"), recorded))
                .containsExactly("LMC-V102 is no longer in use: list it on the page of retired ids.");
        assertThat(complaints(Set.of("LMC-V101", "LMC-V102", "LMC-V103"), Set.of("LMC-V103"), recorded))
                .containsExactly("LMC-V103 is retired: choose an id that was never used.");
        assertThat(complaints(recorded, Set.of("LMC-V104"), recorded))
                .containsExactly("LMC-V104 is retired but was never in use.");
    }

    private static List<String> complaints(Set<String> current, Set<String> retired, Set<String> recorded) {
        TreeSet<String> complaints = new TreeSet<>();
        recorded.stream()
                .filter(id -> !current.contains(id) && !retired.contains(id))
                .forEach(id -> complaints.add(id + " is no longer in use: list it on the page of retired ids."));
        retired.stream()
                .filter(current::contains)
                .forEach(id -> complaints.add(id + " is retired: choose an id that was never used."));
        retired.stream()
                .filter(id -> !recorded.contains(id))
                .forEach(id -> complaints.add(id + " is retired but was never in use."));
        return List.copyOf(complaints);
    }

    /** The ids that the published classes hold. That the catalogues hold the same is tested beside them. */
    private static Set<String> current() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (PublishedModule module : PublishedModule.all()) {
            ids.addAll(module.ids(ID));
        }
        return ids;
    }

    private static Set<String> retired() throws IOException {
        return idsIn(Files.readAllLines(RETIRED).stream()
                .filter(line -> line.startsWith("| LMC-"))
                .map(line -> line.substring(0, "| LMC-V000".length()))
                .toList());
    }

    private static Set<String> recorded() throws IOException {
        return Files.exists(EVERY_ID) ? idsIn(Files.readAllLines(EVERY_ID)) : Set.of();
    }

    private static Set<String> idsIn(Collection<String> lines) {
        Set<String> ids = new TreeSet<>();
        lines.forEach(line -> ID.matcher(line).results().map(MatchResult::group).forEach(ids::add));
        return ids;
    }
}
