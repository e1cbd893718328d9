package org.lmcplan.io.computed;

import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.Form;

/**
 * A type with the form of its values.
 *
 * @param type the class of the type, which may be generic
 * @param form how its values are written
 */
public record TypeForm<T>(Class<? super T> type, Form<? super T> form) {

    /** Returns a type whose values are written anywhere, but read only in a document that is read with what it is about. */
    static <T> TypeForm<T> writtenOnly(Class<? super T> type, Form<? super T> form) {
        return new TypeForm<>(type, (value, out) -> form.write(value, out));
    }

    /** Writes a value of this type. */
    @SuppressWarnings("unchecked") // the form takes the values of the class, whatever their type arguments are
    public void write(Object value, DocumentOutput out) {
        form.write((T) type.cast(value), out);
    }
}
