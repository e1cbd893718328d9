package org.lmcplan.io.hint;

import java.util.Optional;
import org.lmcplan.model.problem.Message;

/** Turns the names of countries into their codes, and any other names into ids. */
public final class PartyHint implements ValueHint {

    @Override
    public Optional<Message> of(String written) {
        Optional<Message> country =
                CountryHint.isOrganisation(written) ? Optional.empty() : new CountryHint().of(written);
        return country.or(() -> new SlugHint().of(written));
    }
}
