package org.lmcplan.cli.check;

import java.util.Iterator;
import org.lmcplan.validate.config.Configuration;

/** The ids of the rules of the program, for completion. */
public final class RuleIds implements Iterable<String> {

    /** The ids; they are looked up only when they are asked for. */
    public RuleIds() {}

    @Override
    public Iterator<String> iterator() {
        return RuleBook.of(Configuration.standard()).entries().stream()
                .map(entry -> entry.rule().code())
                .iterator();
    }
}
