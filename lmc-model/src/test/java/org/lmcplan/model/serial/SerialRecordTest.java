package org.lmcplan.model.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Reference;
import org.lmcplan.model.SmallPlan;

class SerialRecordTest {

    /** Made from the outside like any value of a user. */
    public record Checked(String name, Optional<String> note, List<String> tags) {
        public Checked {
            Objects.requireNonNull(name, "name");
            tags = List.copyOf(tags);
        }
    }

    @Test
    void optionalComponentsAreKeptWhetherSetOrNot() throws Exception {
        for (Optional<String> note : List.of(Optional.of("a note"), Optional.<String>empty())) {
            Checked record = new Checked("a name", note, List.of("one", "two"));
            assertThat(roundTrip(SerialRecord.of(record))).isEqualTo(record);
        }
    }

    @Test
    void theConstructorOfTheRecordChecksWhatTheStreamHolds() throws Exception {
        byte[] bytes = bytes(SerialRecord.of(new Checked("a name", Optional.empty(), new ArrayList<>(List.of("tag")))));
        byte[] without = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("t\u0000\u0006a name", "p")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(without).hasSizeLessThan(bytes.length);
        assertThatThrownBy(() -> read(without))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("Checked")
                .hasRootCauseMessage("name");
    }

    @Test
    void anIndexIsBuiltAgainFromItsPlan() throws Exception {
        PlanIndex index = (PlanIndex) roundTrip(PlanIndex.of(SmallPlan.plan()));
        Commitment first = index.plan().commitments().get(0);
        assertThat(index.pathOf(first)).isEqualTo(DocumentPath.of("/commitments/0"));
        assertThat(index).hasToString("PlanIndex{" + SmallPlan.plan().summary() + "}");
        Reference reference = index.references().get(0);
        assertThat(roundTrip(reference)).isEqualTo(reference);
    }

    private static Object roundTrip(Object value) throws IOException, ClassNotFoundException {
        return read(bytes(value));
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
