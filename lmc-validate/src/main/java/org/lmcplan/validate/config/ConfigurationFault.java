package org.lmcplan.validate.config;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;

/**
 * One thing that is wrong with a document that configures a validator. Whoever read the document knows the line and column of
 * its path.
 *
 * @param kind what is wrong
 * @param path the value that is wrong, or the object that lacks something
 * @param particulars what the message names, by name
 * @param advice what to do about it
 */
public record ConfigurationFault(
        ConfigurationFaultKind kind, DocumentPath path, Map<String, Message> particulars, Message advice) {

    public ConfigurationFault {
        particulars = Collections.unmodifiableMap(new HashMap<>(particulars));
    }

    /** One sentence in English. */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /** One sentence: in Chinese where that is the locale's language, otherwise in English. */
    public String message(Locale locale) {
        return kind.message().with(particulars).in(locale);
    }

    /** What to do about it, in English. */
    public String hint() {
        return hint(Locale.ENGLISH);
    }

    /** What to do about it. */
    public String hint(Locale locale) {
        return advice.in(locale);
    }

    /** The line that a tool prints after the place, in English. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /** The line that a tool prints after the place. */
    public String toString(Locale locale) {
        return path + " error " + kind.id() + " " + message(locale) + " (" + hint(locale) + ")";
    }
}
