package org.lmcplan.cli.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Slug;

/** Makes the text of a new document: from a template, or from whatever else one can start from. */
interface NewDocument {

    /** Returns the document as YAML, with comments in the language of the user. */
    String text(Locale locale, Wishes wishes);

    /**
     * What the user wants of a new document.
     *
     * @param id its id
     * @param plan the id of the plan that a register is about
     * @param title its title; the template has one, too
     * @param language the language of its text
     * @param today the current day
     */
    record Wishes(Slug id, Slug plan, Optional<String> title, LanguageTag language, LocalDate today) {}
}
