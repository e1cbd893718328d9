package org.lmcplan.io;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;

/**
 * One thing that is wrong with the form of a document, with its place.
 *
 * <p>Prints as {@code plan.yaml:12:7 error LMC-F301 There is no key 'marke' in a commitment. (did you mean 'marker'?)}.
 */
public final class Fault {

    private final FaultKind kind;
    private final String source;
    private final Mark mark;
    private final DocumentPath path;
    private final List<Wording> particulars;

    Fault(FaultKind kind, String source, Mark mark, DocumentPath path, List<Wording> particulars) {
        this.kind = kind;
        this.source = source;
        this.mark = mark;
        this.path = path;
        this.particulars = List.copyOf(particulars);
    }

    /** What is wrong. */
    public FaultKind kind() {
        return kind;
    }

    /** The document, as the caller named it. */
    public String source() {
        return source;
    }

    /** Where it starts. */
    public Place place() {
        return mark.span().start();
    }

    /**
     * Where it starts and ends. What is missing has the rest of the line at whose start it is missed; what is known by its
     * start only has one character.
     */
    public Span span() {
        return mark.span();
    }

    /**
     * The words of the document that it is about: at most 80 characters on one line, with what is invisible escaped. Empty
     * where nothing could be read.
     */
    public String excerpt() {
        return mark.excerpt();
    }

    /** The value that is wrong, or the object that lacks something. */
    public DocumentPath path() {
        return path;
    }

    /** One sentence in English. */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /** One sentence: in Chinese where that is the locale's language, otherwise in English. */
    public String message(Locale locale) {
        return kind.message().in(locale, inLanguage(locale));
    }

    /** What to do about it, in English. */
    public String hint() {
        return hint(Locale.ENGLISH);
    }

    /** What to do about it. */
    public String hint(Locale locale) {
        return kind.hint().in(locale, inLanguage(locale));
    }

    /** Equal faults are of one kind at one place of one document, with the same particulars. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fault fault
                && kind == fault.kind
                && source.equals(fault.source)
                && mark.equals(fault.mark)
                && path.equals(fault.path)
                && particulars.equals(fault.particulars);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, source, mark, path, particulars);
    }

    /** The line that a tool prints, in English. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /** The line that a tool prints. */
    public String toString(Locale locale) {
        return Excerpt.whole(source) + ":" + place() + " error " + kind.id() + " " + message(locale) + " ("
                + hint(locale) + ")";
    }

    private List<String> inLanguage(Locale locale) {
        return particulars.stream().map(particular -> particular.in(locale)).toList();
    }
}
