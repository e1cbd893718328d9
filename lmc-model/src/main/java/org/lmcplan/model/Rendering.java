package org.lmcplan.model;

import java.util.Optional;

/**
 * One form of a name in one language and how far it can be relied on.
 *
 * <p>A rendering is official only where a source shows it; that source is then named. An unofficial one says how it
 * came about.
 */
public sealed interface Rendering extends Extensible permits Name, Alias {

    /** The form as it is written. */
    String text();

    /** Whether it may be cited as the parties' own. */
    NameStatus status();

    /** How an unofficial form came about. */
    Optional<NameBasis> basis();

    /** The id of the {@link Source} that shows this form; an official one always has it. */
    Optional<Slug> source();
}
