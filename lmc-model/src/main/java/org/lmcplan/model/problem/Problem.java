package org.lmcplan.model.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.lmcplan.model.DocumentPath;

/**
 * Something wrong with a document, whoever found it: a fault of its form, found while reading, or a finding of a rule about its
 * meaning. Reports and programs that show problems need no more than this.
 */
public interface Problem {

    /** The stable id of what is wrong, such as {@code LMC-F301} or {@code LMC-V102}. */
    String code();

    /** How serious it is. */
    Severity severity();

    /** The path in the document of the value that is wrong, or of the object that lacks something. */
    DocumentPath path();

    /** Where in which document that is; empty where only the path is known. */
    Optional<Location> location();

    /** One sentence that names the offending value: in Chinese where that is the locale's language, otherwise in English. */
    String message(Locale locale);

    /** What would be right, or what to do about it. */
    String hint(Locale locale);

    /** The values that the message names, by name: for programs, where messages are for people. */
    SortedMap<String, String> properties();
}
