package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.FileExistsException;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.LostUpdateException;
import org.lmcplan.io.fault.PartlySavedException;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.io.fault.UnreadableFolderException;
import org.lmcplan.io.save.AtomicFile;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Register;

/** A plan that is split over the files of a folder is written back to the same files. */
class WritingFoldersTest {

    private static final LmcReader READER = LmcReader.create();
    private static final LmcWriter WRITER = LmcWriter.create();
    private static final Plan SHIPPED = BundledPlan.LMC_2023_2027.load();

    @TempDir
    Path folder;

    /** The shipped plan in parts: bodies in the plan's own file, commitments in three others, actors in the last one. */
    private static final Map<String, String> PARTS = Map.of(
            "plan.yaml",
            WRITER.toText(
                    SHIPPED.toBuilder().commitments(List.of()).actors(List.of()).build(), Format.YAML),
            "2-first.yaml",
            "# by hand\n" + part(SHIPPED.commitments().subList(0, 30), false),
            "10-second.yml",
            part(SHIPPED.commitments().subList(30, 60), false),
            "11-third.json",
            asJson(part(SHIPPED.commitments().subList(60, SHIPPED.commitments().size()), true)));

    private void split() throws IOException {
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            write(part.getKey(), part.getValue());
        }
    }

    private static String part(List<Commitment> commitments, boolean actors) {
        Plan.Builder part = SHIPPED.toBuilder();
        Plan lists = part.commitments(commitments).build();
        StringBuilder text = new StringBuilder("format: lmc-plan-part/3\nplan: " + SHIPPED.id() + "\n");
        String whole = WRITER.toText(lists, Format.YAML);
        text.append(between(whole, "\ncommitments:", "\nmechanisms:"));
        if (actors) {
            text.append(whole.substring(whole.indexOf("\nactors:") + 1));
        }
        return text.toString();
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from) + 1, text.indexOf(to) + 1);
    }

    private static String asJson(String yaml) {
        return WRITER.toText(
                READER.readData(DocumentSource.text(yaml, Format.YAML).named("part"))
                        .orThrow(),
                Format.JSON);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private Plan read() {
        return READER.readFolder(folder).orThrow();
    }

    @Test
    void aPlanThatDidNotChangeWritesNothing() throws IOException {
        split();
        Map<String, String> before = files();

        assertThat(read()).isEqualTo(SHIPPED);
        assertThat(WRITER.writeFolder(read(), folder)).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void onlyTheFileOfAChangedEntryIsWritten() throws IOException {
        split();
        Map<String, String> before = files();
        Plan changed = withCommitment(40, one -> one.toBuilder().acts(List.of()).build());

        assertThat(WRITER.writeFolder(changed, folder)).containsExactly(folder.resolve("10-second.yml"));
        assertThat(read()).isEqualTo(changed);
        Map<String, String> after = files();
        assertThat(after.remove("10-second.yml")).isNotEqualTo(before.remove("10-second.yml"));
        assertThat(after).isEqualTo(before);
    }

    private static Plan withCommitment(int index, java.util.function.UnaryOperator<Commitment> change) {
        List<Commitment> all = new ArrayList<>(SHIPPED.commitments());
        all.set(index, change.apply(all.get(index)));
        return SHIPPED.toBuilder().commitments(all).build();
    }

    @Test
    void theFormatOfEachFileIsKept() throws IOException {
        split();
        WRITER.writeFolder(
                withCommitment(70, one -> one.toBuilder().acts(List.of()).build()), folder);

        assertThat(files().get("11-third.json")).startsWith("{").contains("\"lmc-plan-part/3\"");
    }

    @Test
    void aNewEntryGoesToTheFileOfTheOneBeforeIt() throws IOException {
        split();
        List<Commitment> all = new ArrayList<>(SHIPPED.commitments());
        all.add(60, all.get(59).toBuilder().id(CommitmentId.of("9.9-1")).build());
        all.add(0, all.get(0).toBuilder().id(CommitmentId.of("9.9-2")).build());
        Plan changed = SHIPPED.toBuilder().commitments(all).build();

        assertThat(WRITER.writeFolder(changed, folder))
                .containsExactlyInAnyOrder(folder.resolve("2-first.yaml"), folder.resolve("10-second.yml"));
        assertThat(read()).isEqualTo(changed);
        assertThat(files().get("10-second.yml")).contains("9.9-1");
        assertThat(files().get("2-first.yaml")).contains("9.9-2").doesNotContain("by hand");
    }

    @Test
    void anEntryOfAListThatTheFolderDoesNotHaveGoesToThePlansOwnFile() throws IOException {
        write(
                "plan.json",
                WRITER.toText(
                        SHIPPED.toBuilder()
                                .actors(List.of())
                                .commitments(List.of())
                                .build(),
                        Format.JSON));
        write("part.yaml", part(SHIPPED.commitments(), false));

        assertThat(WRITER.writeFolder(SHIPPED, folder)).containsExactly(folder.resolve("plan.json"));
        assertThat(read()).isEqualTo(SHIPPED);
    }

    @Test
    void aFileWhoseEntriesAreAllGoneStaysAsAPartWithoutEntries() throws IOException {
        split();
        Plan changed = SHIPPED.toBuilder()
                .commitments(SHIPPED.commitments().subList(30, 94))
                .build();

        assertThat(WRITER.writeFolder(changed, folder)).containsExactly(folder.resolve("2-first.yaml"));
        assertThat(files().get("2-first.yaml")).isEqualTo("format: lmc-plan-part/3\nplan: lmc-2023-2027\n");
        assertThat(read()).isEqualTo(changed);
    }

    @Test
    void anEntryMovedPastThoseOfOtherFilesGoesWithItsNewNeighbours() throws IOException {
        split();
        List<Commitment> all = new ArrayList<>(SHIPPED.commitments());
        all.add(0, all.remove(93));
        Plan changed = SHIPPED.toBuilder().commitments(all).build();

        assertThat(WRITER.writeFolder(changed, folder))
                .containsExactlyInAnyOrder(folder.resolve("2-first.yaml"), folder.resolve("11-third.json"));
        assertThat(read()).isEqualTo(changed);
    }

    @Test
    void aPlanWithAnotherIdTakesItsPartsAlong() throws IOException {
        split();
        Plan renamed = SHIPPED.toBuilder().id(Slug.of("another")).build();

        assertThat(WRITER.writeFolder(renamed, folder)).hasSize(4);
        assertThat(read()).isEqualTo(renamed);
    }

    @Test
    void anEmptyFolderGetsOneFile() throws IOException {
        assertThat(WRITER.writeFolder(SHIPPED, folder)).containsExactly(folder.resolve("plan.yaml"));
        assertThat(read()).isEqualTo(SHIPPED);
        assertThat(WRITER.writeFolder(SHIPPED, folder)).isEmpty();
    }

    static LongStream seeds() {
        return Seeds.of(300);
    }

    /** The law: reading returns what was written, whatever was in the folder before. */
    @ParameterizedTest
    @MethodSource("seeds")
    void readingAFolderReturnsWhatWasWrittenToIt(long seed) throws IOException {
        split();
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            Plan changed = shuffled(new PlanGenerator(seed + i).plan(), random);
            WRITER.writeFolder(changed, folder);
            assertThat(read()).as("seed %d", seed).isEqualTo(changed);
            assertThat(WRITER.writeFolder(changed, folder)).as("seed %d", seed).isEmpty();
        }
    }

    /** Mixes the commitments of the folder with those of another plan. */
    private Plan shuffled(Plan plan, Random random) {
        List<Commitment> some = new ArrayList<>(plan.commitments());
        some.addAll(read().commitments());
        Collections.shuffle(some, random);
        return plan.toBuilder()
                .commitments(some.subList(0, random.nextInt(some.size() + 1)))
                .build();
    }

    @Test
    void aChangeOfAnotherProgramIsNotUndone() throws IOException {
        split();
        Plan mine = withCommitment(1, one -> one.toBuilder().acts(List.of()).build());
        Plan theirs = withCommitment(90, one -> one.toBuilder().acts(List.of()).build());
        assertThat(WRITER.replaceFolder(theirs, folder, WRITER.digest(SHIPPED))).hasSize(1);
        Map<String, String> before = files();

        assertThatThrownBy(() -> WRITER.replaceFolder(mine, folder, WRITER.digest(SHIPPED)))
                .isInstanceOfSatisfying(LostUpdateException.class, lost -> {
                    assertThat(lost.file()).isEqualTo(folder);
                    assertThat(lost.found()).contains(WRITER.digest(theirs));
                });
        assertThat(files()).isEqualTo(before);
        assertThatThrownBy(() -> WRITER.replaceFolder(mine, folder.resolve("none"), WRITER.digest(SHIPPED)))
                .isInstanceOf(SaveException.class);
    }

    @Test
    void aFolderThatCannotBeReadIsLeftAlone() throws IOException {
        split();
        write("10-second.yml", "format: [");
        Map<String, String> before = files();

        assertThatThrownBy(() -> WRITER.writeFolder(SHIPPED, folder))
                .isInstanceOf(UnreadableFolderException.class)
                .hasMessageContaining("10-second.yml:1:9")
                .satisfies(failed -> assertThat(((SaveException) failed).message(Locale.CHINESE))
                        .contains("请先改正"));
        assertThatThrownBy(() -> WRITER.replaceFolder(SHIPPED, folder, WRITER.digest(SHIPPED)))
                .isInstanceOf(LostUpdateException.class);
        assertThat(files()).isEqualTo(before);
        Files.delete(folder.resolve("plan.yaml"));
        assertThatThrownBy(() -> WRITER.writeFolder(SHIPPED, folder)).isInstanceOf(UnreadableFolderException.class);
    }

    @Test
    void aPlaceThatIsNoFolderIsRefused() throws IOException {
        write("plan", "");
        assertThatThrownBy(() -> WRITER.writeFolder(SHIPPED, folder.resolve("none")))
                .isInstanceOf(SaveException.class)
                .hasMessageContaining("its folder does not exist");
        assertThatThrownBy(() -> WRITER.writeFolder(SHIPPED, folder.resolve("plan")))
                .isInstanceOf(SaveException.class);
    }

    @Test
    void aFailureSaysWhichFilesHaveTheirNewContent() throws IOException {
        Plan changed = withCommitment(1, one -> one.toBuilder().acts(List.of()).build()).toBuilder()
                .title("changed")
                .actors(List.of())
                .build();
        List<String> outcomes = new ArrayList<>();
        for (int step = 1; ; step++) {
            split();
            FailingDisk disk = new FailingDisk(step, false);
            LmcWriter writer = new LmcWriter(new AtomicFile(disk, Duration.ofSeconds(1)), Limits.defaults());
            SaveException failed = catchThrowableOfType(SaveException.class, () -> writer.writeFolder(changed, folder));
            if (disk.failed().isEmpty()) {
                break;
            }
            String outcome = disk.failed().get() + ": ";
            if (failed instanceof PartlySavedException partly) {
                assertThat(partly.saved()).isNotEmpty();
                assertThat(partly.unsaved()).isNotEmpty().contains(partly.file());
                assertThat(partly.getMessage()).contains("Save the plan again");
                outcome += "saved " + partly.saved().size() + " of 3";
            } else {
                assertThat(read()).isEqualTo(failed == null ? changed : SHIPPED);
                outcome += failed == null ? "new" : "old";
            }
            outcomes.add(outcome);
            assertThat(files().keySet()).as(outcome).noneMatch(name -> name.endsWith(".tmp"));
            WRITER.writeFolder(changed, folder);
            assertThat(read()).isEqualTo(changed);
        }
        assertThat(outcomes)
                .contains("lock: old", "move: old", "move: saved 1 of 3", "move: saved 2 of 3", "force folder: new");
    }

    @Test
    void registersAreReplacedAndCreatedLikePlans() throws IOException {
        Register register = BundledRegister.LMC_2023_2027.load();
        Register mine = register.toBuilder().version("mine").build();
        Path file = folder.resolve("register.yaml");

        WRITER.writeNew(register, file);
        assertThatThrownBy(() -> WRITER.writeNew(mine, file)).isInstanceOf(FileExistsException.class);
        WRITER.replace(mine, file, WRITER.digest(register));
        assertThat(READER.readRegister(file)).isEqualTo(mine);
        assertThatThrownBy(() -> WRITER.replace(register, file, WRITER.digest(register)))
                .isInstanceOfSatisfying(
                        LostUpdateException.class,
                        lost -> assertThat(lost.found()).contains(WRITER.digest(mine)));
        Files.writeString(file, "format: [");
        assertThatThrownBy(() -> WRITER.replace(register, file, WRITER.digest(mine)))
                .isInstanceOfSatisfying(
                        LostUpdateException.class,
                        lost -> assertThat(lost.found()).isEmpty());
        Files.delete(file);
        assertThatThrownBy(() -> WRITER.replace(register, file, WRITER.digest(mine)))
                .hasMessageContaining("deleted or renamed");
    }
}
