package org.lmcplan.model;

import java.util.Optional;

/**
 * One form of a name in one language, and how reliable it is.
 *
 * <p>A form is official only if a source shows it; it then cites that source. An unofficial form states its basis instead.
 */
public sealed interface Rendering extends Extensible permits Name, Alias {

    /** The form, as written. */
    String text();

    /** Whether it may be cited as used by the parties themselves. */
    NameStatus status();

    /** The basis of an unofficial form. */
    Optional<NameBasis> basis();

    /** The id of the {@link Source} that shows this form; always present for an official form. */
    Optional<Slug> source();
}
