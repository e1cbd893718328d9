package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.Tree.Entry;
import org.lmcplan.io.Tree.Node;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.evidence.Register;

/** Every fault of a register whose records have one or two is reported at its position, wherever the kind is given. */
class RegisterFaultsInOnePassTest {

    private record Expected(FaultKind kind, String path, IntSupplier line) {}

    private final List<Expected> expected = new ArrayList<>();
    private Random random = new Random(0);

    @ParameterizedTest
    @EnumSource
    void everyFaultIsReportedAtItsPositionAndNothingElse(Format format) {
        Seeds.of(150).forEach(seed -> {
            random = new Random(seed);
            expected.clear();
            Tree tree = Tree.of(LmcWriter.create().toText(register(seed), Format.JSON));
            Node records = value(tree.root, "records");
            for (int i = 0; i < records.entries.size(); i++) {
                spoil(records.entries.get(i).value, "/records/" + i);
            }
            String text = tree.in(format);
            assertThat(LmcReader.create()
                            .readRegister(DocumentSource.text(text, format).named("spoilt"))
                            .faults())
                    .as("seed %d", seed)
                    .extracting(fault -> fault.kind() + " " + fault.path() + " line "
                            + fault.span().start().line())
                    .containsExactlyInAnyOrderElementsOf(expected.stream()
                            .map(each -> each.kind() + " " + each.path() + " line "
                                    + each.line().getAsInt())
                            .toList());
        });
    }

    /** Records of many kinds, without extensions, which may have any key. */
    private static Register register(long seed) {
        Register.Builder register = new RegisterGenerator(seed)
                .withoutExtensions().register().toBuilder()
                        .addRecords(GoldenEvidence.MONEY_RECORD, GoldenEvidence.DOCUMENT, GoldenEvidence.UNDERTAKING);
        return register.addAllRecords(new RegisterGenerator(seed + 1)
                        .withoutExtensions()
                        .register()
                        .records())
                .build();
    }

    private void spoil(Node record, String path) {
        String kind = Objects.requireNonNull(value(record, "kind").scalar).replace("\"", "");
        Collections.shuffle(record.entries, random);
        switch (random.nextInt(4)) {
            case 0 -> {
                rename(record, path, "confidence");
                spoilDate(record, path);
            }
            case 1 -> remove(record, path, "confidence");
            case 2 -> repeat(record, path);
            default -> {
                spoilDate(record, path);
                replace(record, path, "confidence", Tree.text("sure"), FaultKind.UNKNOWN_VALUE);
            }
        }
        switch (random.nextInt(4)) {
            case 0 -> replace(record, path, "kind", Tree.text("nothing"), FaultKind.UNKNOWN_VALUE);
            case 1 -> addKeyOfAnotherKind(record, path, kind);
            case 2 -> spoilStage(record, path, kind);
            default -> spoilAmount(record, path, kind);
        }
    }

    private void spoilDate(Node record, String path) {
        replace(record, path, "date", Tree.text("2023-02-30"), FaultKind.WRONG_FORM);
    }

    private void addKeyOfAnotherKind(Node record, String path, String kind) {
        Entry odd = kind.equals("meeting")
                ? new Entry("stage", Tree.text("adopted"))
                : new Entry("number", new Node("4", false));
        record.entries.add(random.nextInt(record.entries.size()), odd);
        expect(FaultKind.KEY_OUT_OF_PLACE, path + "/" + odd.key, () -> odd.line);
    }

    private void spoilStage(Node record, String path, String kind) {
        switch (kind) {
            case "document" -> replace(record, path, "stage", Tree.text("offered"), FaultKind.UNKNOWN_VALUE);
            case "money" -> replace(record, path, "stage", Tree.text("adopted"), FaultKind.UNKNOWN_VALUE);
            case "body", "undertaking" -> remove(record, path, "step");
            default -> {}
        }
    }

    private void spoilAmount(Node record, String path, String kind) {
        if (kind.equals("money") && record.entries.stream().anyMatch(entry -> entry.key.equals("amount"))) {
            Node amount = value(record, "amount");
            replace(amount, path + "/amount", "value", new Node("12.50", false), FaultKind.UNQUOTED);
            replace(amount, path + "/amount", "currency", Tree.text("XXX"), FaultKind.WRONG_FORM);
        }
    }

    private void rename(Node record, String path, String key) {
        Entry entry = entry(record, key);
        entry.key += "x";
        expect(FaultKind.UNKNOWN_KEY, path + "/" + entry.key, () -> entry.line);
    }

    private void remove(Node record, String path, String key) {
        record.entries.remove(entry(record, key));
        expect(FaultKind.MISSING_KEY, path, () -> record.line);
    }

    private void repeat(Node record, String path) {
        Entry again = new Entry("id", value(record, "id").copy());
        record.entries.add(again);
        expect(FaultKind.DUPLICATE_KEY, path + "/id", () -> again.line);
    }

    private void replace(Node record, String path, String key, Node value, FaultKind kind) {
        entry(record, key).value = value;
        expect(kind, path + "/" + key, () -> value.line);
    }

    private void expect(FaultKind kind, String path, IntSupplier line) {
        expected.add(new Expected(kind, path, line));
    }

    private static Node value(Node object, String key) {
        return entry(object, key).value;
    }

    private static Entry entry(Node object, String key) {
        return object.entries.stream()
                .filter(entry -> entry.key.equals(key))
                .findFirst()
                .orElseThrow();
    }
}
