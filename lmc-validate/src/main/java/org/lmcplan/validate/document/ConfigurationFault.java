package org.lmcplan.validate.document;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.SafeText;

/**
 * A fault of a document that configures a validator.
 *
 * @param kind what is wrong
 * @param location the location, if the reader of the document told it
 * @param path the path of the value that is wrong, or of the object that lacks something
 * @param arguments the values that the message names, by name: messages or texts
 * @param advice what to do about it
 */
public record ConfigurationFault(
        ConfigurationFaultKind kind,
        Optional<Location> location,
        DocumentPath path,
        Map<String, Object> arguments,
        Message advice)
        implements Problem {

    /** A fault whose location is not known yet. */
    public ConfigurationFault(
            ConfigurationFaultKind kind, DocumentPath path, Map<String, Object> arguments, Message advice) {
        this(kind, Optional.empty(), path, arguments, advice);
    }

    /** Copies the arguments. */
    public ConfigurationFault {
        arguments = Collections.unmodifiableMap(new HashMap<>(arguments));
    }

    @Override
    public String code() {
        return kind.code();
    }

    @Override
    public Severity severity() {
        return kind.severity();
    }

    /** Returns this fault with a location. */
    public ConfigurationFault at(Optional<Location> other) {
        return new ConfigurationFault(kind, other, path, arguments, advice);
    }

    @Override
    public String message(Locale locale) {
        return kind.message().with(arguments).in(locale);
    }

    @Override
    public String hint(Locale locale) {
        return advice.in(locale);
    }

    @Override
    public SortedMap<String, String> properties() {
        SortedMap<String, String> properties = new TreeMap<>();
        arguments.forEach((name, value) -> properties.put(name, value.toString()));
        return properties;
    }

    /** {@code /profile error LMC-C007 There is no profile 'vnn'. (did you mean 'vn'?)}, with the location if it is known. */
    @Override
    public String toString() {
        return SafeText.line(location.map(Location::toString).orElseGet(path::toString) + " "
                + severity().code() + " " + code() + " " + sentence(Locale.ENGLISH));
    }

    private Object writeReplace() {
        return new SerialForm(kind, location.orElse(null), path, new HashMap<>(arguments), advice);
    }

    private record SerialForm(
            ConfigurationFaultKind kind,
            @Nullable Location location,
            DocumentPath path,
            HashMap<String, Object> arguments,
            Message advice)
            implements Serializable {
        private Object readResolve() {
            return new ConfigurationFault(kind, Optional.ofNullable(location), path, arguments, advice);
        }
    }
}
