package org.lmcplan.model;

import java.util.Locale;

/** A kind of parts that a document consists of: those of a plan are listed by {@link PlanPart}. */
public interface DocumentPart extends Coded {

    /** The key of the list of these parts in a document, such as {@code commitments}; empty for the document itself. */
    String key();

    /** The Java type of these parts. */
    Class<? extends Extensible> type();

    /** The word for one: {@code commitment}, {@code 承诺}. */
    String word(Locale locale);

    /** The word for several: {@code commitments}, {@code 承诺}. */
    String words(Locale locale);

    /** A number of them: {@code 1 commitment}, {@code 3 commitments}, {@code 3 项承诺}. */
    default String counted(int count, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        return count + (chinese ? " 项" : " ") + (count == 1 ? word(locale) : words(locale));
    }

    /** Whether all these parts are of this type: {@code isA(CommitmentTarget.class)} holds for {@link PlanPart#MECHANISM}. */
    default boolean isA(Class<?> supertype) {
        return supertype.isAssignableFrom(type());
    }

    /** The path of the part at this index of its list; the root for the document itself. */
    default DocumentPath path(int index) {
        return key().isEmpty()
                ? DocumentPath.root()
                : DocumentPath.root().child(key()).child(index);
    }
}
