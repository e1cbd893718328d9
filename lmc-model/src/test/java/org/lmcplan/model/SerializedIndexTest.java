package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The values of all types are tried by the tests of the whole project. */
class SerializedIndexTest {

    @Test
    void anIndexIsBuiltAgainFromItsPlan() throws Exception {
        PlanIndex index = (PlanIndex) read(bytes(PlanIndex.of(SmallPlan.plan())));
        Commitment first = index.plan().commitments().get(0);
        assertThat(index.pathOf(first)).isEqualTo(DocumentPath.of("/commitments/0"));
        assertThat(index).hasToString("PlanIndex{" + SmallPlan.plan().summary() + "}");
    }

    @Test
    void anOptionalComponentIsKeptWhetherSetOrNot() throws Exception {
        for (Reference reference : PlanIndex.of(SmallPlan.plan()).references()) {
            assertThat(read(bytes(reference))).isEqualTo(reference);
        }
        assertThat(PlanIndex.of(SmallPlan.plan()).references())
                .extracting(Reference::from)
                .contains(Optional.empty());
    }

    @Test
    void aStreamCannotMakeAValueThatTheConstructorRefuses() throws IOException {
        byte[] bytes = new String(bytes(Slug.of("leaders-meeting")), StandardCharsets.ISO_8859_1)
                .replace("leaders-meeting", "Leaders Meeting")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("Leaders Meeting");
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
