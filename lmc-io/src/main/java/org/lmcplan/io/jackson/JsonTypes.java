package org.lmcplan.io.jackson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.computed.AnswerShapes;
import org.lmcplan.io.computed.AssessmentShapes;
import org.lmcplan.io.computed.DiffShapes;
import org.lmcplan.io.computed.MoneyShapes;
import org.lmcplan.io.computed.ProblemForms;
import org.lmcplan.io.computed.ReferenceForms;
import org.lmcplan.io.computed.SearchForms;
import org.lmcplan.io.computed.SeriesShapes;
import org.lmcplan.io.computed.SupportShapes;
import org.lmcplan.io.computed.TypeForm;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.format.PathShape;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.TextShape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.ObjectForm;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.PartialValue;

/** The JSON of each type: that of a document, that of what is computed, a code for a term, and none for all other types. */
final class JsonTypes {

    private static final ObjectForm<PartialValue<?>> PARTIAL = ObjectForm.<PartialValue<?>>of()
            .with("value", PartialValue::value, JsonTypes::write)
            .all(partial -> partial, ProblemForms.OMITTED);

    private static final ObjectForm<ReadResult<?>> READ_RESULT = ObjectForm.<ReadResult<?>>of()
            .optional("value", result -> result.value().map(value -> (Object) value), JsonTypes::write)
            .optional("partial", JsonTypes::partialOf, PARTIAL)
            .all(result -> result, ProblemForms.REPORT);

    private static final List<TypeForm<?>> FORMS = Stream.of(
                    DocumentTypes.ALL,
                    List.<TypeForm<?>>of(
                            new TypeForm<>(ReadResult.class, READ_RESULT), new TypeForm<>(PartialValue.class, PARTIAL)),
                    ReferenceForms.ALL,
                    SearchForms.ALL,
                    AssessmentShapes.ALL,
                    AnswerShapes.ALL,
                    SupportShapes.ALL,
                    SeriesShapes.ALL,
                    MoneyShapes.ALL,
                    DiffShapes.ALL,
                    ProblemForms.ALL)
            .flatMap(List::stream)
            .toList();

    private static final ClassValue<Optional<TypeForm<?>>> FOUND = new ClassValue<>() {
        @Override
        protected Optional<TypeForm<?>> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private JsonTypes() {}

    /** Returns the form of the values of this class; empty if they have none. */
    static Optional<TypeForm<?>> formOf(Class<?> type) {
        return FOUND.get(type);
    }

    /** Returns the shape by which values are read that are declared to be of this type; null if they cannot be read. */
    static @Nullable Shape<?> shapeOf(Class<?> type) {
        return formOf(type)
                .filter(form -> form.type() == type || isOnlyTypeOf(form.type(), type))
                .map(TypeForm::form)
                .map(form -> form instanceof Shape<?> shape ? shape : null)
                .orElse(null);
    }

    /** Returns whether all values of an interface are of this class, which Jackson finds by itself for a sealed one. */
    private static boolean isOnlyTypeOf(Class<?> sealed, Class<?> type) {
        Class<?>[] permitted = sealed.getPermittedSubclasses();
        return permitted != null && permitted.length == 1 && permitted[0] == type;
    }

    /** Returns the shape of values that are written as one text and so can be the keys of a map; null if these cannot. */
    static @Nullable Shape<?> keyShapeOf(Class<?> type) {
        Shape<?> shape = shapeOf(type);
        return shape instanceof TextShape || shape instanceof CodeShape || shape instanceof PathShape ? shape : null;
    }

    /** Returns the form of a value that can be the key of a map; empty if it cannot. */
    static Optional<TypeForm<?>> formOfKey(Object key) {
        return formOf(key.getClass()).filter(form -> keyShapeOf(form.type()) != null || isIdentifier(form, key));
    }

    /** Returns what could be read of a document that has faults; of one that has none, the value says it all. */
    private static Optional<PartialValue<?>> partialOf(ReadResult<?> result) {
        return result.value().isPresent() ? Optional.empty() : result.partial().map(partial -> partial);
    }

    private static void write(Object value, DocumentOutput out) {
        formOf(value.getClass())
                .orElseThrow(() -> new IllegalStateException(Refusals.ofWriting(value.getClass())))
                .write(value, out);
    }

    private static boolean isIdentifier(TypeForm<?> form, Object key) {
        return !(form.form() instanceof Shape) && key instanceof Comparable;
    }

    /**
     * Returns whether values of this type are written and read here or refused, rather than left to Jackson, which is right for
     * constants that are not terms of a vocabulary.
     */
    static boolean handles(Class<?> type) {
        return formOf(type).isPresent() || (Refusals.isOfThisLibrary(type) && !isPublicEnum(type));
    }

    private static boolean isPublicEnum(Class<?> type) {
        return type.isEnum() && type.getInterfaces().length == 0;
    }

    private static Optional<TypeForm<?>> find(Class<?> type) {
        Class<?> vocabulary = type.isEnum() ? type : type.getSuperclass();
        if (vocabulary != null && vocabulary.isEnum() && Coded.class.isAssignableFrom(vocabulary)) {
            return Optional.of(termsOf(vocabulary.asSubclass(Coded.class)));
        }
        Optional<TypeForm<?>> form = FORMS.stream()
                .filter(each -> each.type().isAssignableFrom(type))
                .findFirst();
        boolean isIdentifier = Comparable.class.isAssignableFrom(type) && Record.class.isAssignableFrom(type);
        return form.isEmpty() && isIdentifier && Refusals.isOfThisLibrary(type) ? Optional.of(identifier(type)) : form;
    }

    /** An id of a module that this one does not know: those are what the library orders and prints as it is written. */
    private static <T> TypeForm<T> identifier(Class<T> type) {
        return new TypeForm<>(type, (id, out) -> out.text(id.toString()));
    }

    private static <E extends Coded> TypeForm<E> termsOf(Class<E> vocabulary) {
        return new TypeForm<>(vocabulary, new CodeShape<>(vocabulary));
    }
}
