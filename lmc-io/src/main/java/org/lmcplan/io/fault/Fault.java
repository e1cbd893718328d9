package org.lmcplan.io.fault;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.Span;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.model.text.SafeText;

/**
 * One thing that is wrong with the form of a document, and where.
 *
 * <p>Prints as {@code plan.yaml:12:7 error LMC-F301 There is no key 'marke' in a commitment. (did you mean 'marker'? Keys of your own begin with x-)}.
 */
public final class Fault implements Problem {

    private static final String HINT = "hint";

    private final FaultKind kind;
    private final Location location;
    private final boolean located;
    private final DocumentPath path;
    private final String excerpt;
    private final SortedMap<String, Message> arguments;

    /**
     * Describes a fault.
     *
     * @param kind what is wrong
     * @param location where the text that is wrong starts and ends
     * @param path the value that is wrong, or the object that lacks something
     * @param excerpt the text that is wrong, already made safe to print; empty where there is none
     * @param arguments the values of {@link FaultKind#arguments()}, in their order
     */
    public Fault(FaultKind kind, Location location, DocumentPath path, String excerpt, List<Message> arguments) {
        this(kind, location, true, path, excerpt, arguments);
    }

    private Fault(
            FaultKind kind,
            Location location,
            boolean located,
            DocumentPath path,
            String excerpt,
            List<Message> arguments) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.location = Objects.requireNonNull(location, "location");
        this.located = located;
        this.path = Objects.requireNonNull(path, "path");
        this.excerpt = Objects.requireNonNull(excerpt, "excerpt");
        this.arguments = kind.named(NullCheck.elements(arguments, "arguments"));
    }

    /** Describes a fault in a value that was not read from a text, such as a tree of Jackson: only its path is known. */
    public static Fault unlocated(
            FaultKind kind, String source, DocumentPath path, String excerpt, List<Message> arguments) {
        return new Fault(kind, Location.of(source, 1, 1), false, path, excerpt, arguments);
    }

    /** What is wrong. */
    @Override
    public FaultKind kind() {
        return kind;
    }

    /** The id of the {@linkplain #kind() kind}, such as {@code LMC-F301}. */
    @Override
    public String code() {
        return kind.code();
    }

    /** Always an error: a document with a fault is not read. */
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The document, as the caller named it. */
    public String source() {
        return location.source();
    }

    /**
     * Where it starts and ends. For something that is missing, this is the rest of the line where it was expected; where only
     * the start is known, it is one character; where not even that is known, it is the start of the document.
     */
    public Span span() {
        return location.span();
    }

    /** The document and the {@link #span()}; empty if the value was not read from a text. */
    @Override
    public Optional<Location> location() {
        return located ? Optional.of(location) : Optional.empty();
    }

    /**
     * The text that is wrong: at most 80 characters on one line, with invisible characters escaped. Empty where nothing could
     * be read.
     */
    public String excerpt() {
        return excerpt;
    }

    /** The value that is wrong, or the object that lacks something. */
    @Override
    public DocumentPath path() {
        return path;
    }

    /** One sentence in English. */
    public String message() {
        return message(Locale.ENGLISH);
    }

    @Override
    public String message(Locale locale) {
        return kind.message().with(arguments).in(locale);
    }

    /** What to do about it, in English. */
    public String hint() {
        return hint(Locale.ENGLISH);
    }

    @Override
    public String hint(Locale locale) {
        return kind.hint().with(arguments).in(locale);
    }

    @Override
    public SortedMap<String, String> properties() {
        SortedMap<String, String> properties = new TreeMap<>();
        arguments.forEach((name, value) -> properties.put(name, value.in(Locale.ENGLISH)));
        properties.remove(HINT);
        return properties;
    }

    /** Equal faults have the same kind, location, path, excerpt and arguments. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fault fault
                && kind == fault.kind
                && location().equals(fault.location())
                && path.equals(fault.path)
                && excerpt.equals(fault.excerpt)
                && arguments.equals(fault.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, location, path, excerpt, arguments);
    }

    /** The line that a tool prints, in both languages. */
    Message line() {
        return Message.of("{en}", "{zh}")
                .with("en", Message.verbatim(toString(Locale.ENGLISH)))
                .with("zh", Message.verbatim(toString(Locale.CHINESE)));
    }

    /** The line that a tool prints, in English. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /** The line that a tool prints. */
    public String toString(Locale locale) {
        String where = located ? ":" + span().start() : SafeText.line(path.toString());
        return SafeText.line(source()) + where + " error " + kind.code() + " " + sentence(locale);
    }
}
