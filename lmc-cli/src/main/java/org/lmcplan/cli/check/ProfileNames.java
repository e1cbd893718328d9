package org.lmcplan.cli.check;

import java.util.Iterator;
import org.lmcplan.validate.config.Configuration;

/** The names of the profiles that every configuration has, for completion. */
final class ProfileNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Configuration.standard().profiles().stream()
                .map(profile -> profile.name().value())
                .iterator();
    }
}
