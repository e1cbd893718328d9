package org.lmcplan.model;

import java.util.Locale;
import java.util.Objects;
import org.lmcplan.model.text.ReaderLanguage;

/** A kind of part of a document. {@link PlanPart} lists those of a plan. */
public interface DocumentPart extends Coded {

    /** The key of the list of these parts in a document, such as {@code commitments}; empty for the document itself. */
    String key();

    /** The Java type of these parts. */
    Class<? extends Extensible> type();

    /** Returns the word for one such part: {@code commitment}, {@code 承诺}. */
    @Override
    String label(Locale locale);

    /** Returns the word for several such parts: {@code commitments}, {@code 承诺}. */
    String words(Locale locale);

    /** Returns the Chinese measure word used when counting these parts, such as 条 for 承诺. */
    String measureWord();

    /** Returns a count with the matching word: {@code 1 commitment}, {@code 3 commitments}, {@code 3 条承诺}. */
    default String counted(int count, Locale locale) {
        boolean chinese = ReaderLanguage.isChinese(locale);
        return count + (chinese ? " " + measureWord() : " ") + (count == 1 ? label(locale) : words(locale));
    }

    /**
     * Returns whether all parts of this kind are of the given type: {@code isA(CommitmentTarget.class)} is true for
     * {@link PlanPart#MECHANISM}.
     */
    default boolean isA(Class<?> supertype) {
        Objects.requireNonNull(supertype, "supertype");
        return supertype.isAssignableFrom(type());
    }

    /** Returns the path of the part at this index of its list; the root for the document itself. */
    default DocumentPath path(int index) {
        return key().isEmpty()
                ? DocumentPath.root()
                : DocumentPath.root().child(key()).child(index);
    }
}
