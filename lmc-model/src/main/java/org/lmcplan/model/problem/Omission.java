package org.lmcplan.model.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;

/**
 * An entry of a list that was left out of a {@link PartialValue}, because it has faults.
 *
 * @param list the key of the list, such as {@code commitments}
 * @param index its index in the document, from 0
 * @param name what identifies it, as written: the id, the number of a section, the country code of a member; empty if that
 *     could not be read
 */
public record Omission(String list, int index, Optional<String> name) implements Serializable {
    public Omission {
        requireNonNull(list, "list");
        requireNonNull(name, "name");
    }

    /** Returns the path of the entry in the document. */
    public DocumentPath path() {
        return DocumentPath.root().child(list, index);
    }

    /** {@code /commitments/3 (4.1-2)}. */
    @Override
    public String toString() {
        return path() + name.map(known -> " (" + known + ")").orElse("");
    }

    private Object writeReplace() {
        return new SerialForm(list, index, name.orElse(null));
    }

    private record SerialForm(
            String list, int index, @Nullable String name) implements Serializable {
        private Object readResolve() {
            return new Omission(list, index, Optional.ofNullable(name));
        }
    }
}
