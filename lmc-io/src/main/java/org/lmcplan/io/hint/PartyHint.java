package org.lmcplan.io.hint;

import java.util.Optional;
import org.lmcplan.model.problem.Message;

/** Understands the names of countries, and turns other names into ids: China into CN, Planning Division into planning-division. */
public final class PartyHint implements ValueHint {

    private static final int LONGEST_CODE = 3;

    @Override
    public Optional<Message> of(String written) {
        Optional<Message> country =
                CountryHint.isOrganisation(written) ? Optional.empty() : new CountryHint().of(written);
        return country.or(() -> written.length() > LONGEST_CODE ? new SlugHint().of(written) : Optional.empty());
    }
}
