package org.lmcplan.io.hint;

import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;

/** Understands the names of countries, and says how to write a member that is none. */
public final class MemberHint implements ValueHint {

    private static final Message NO_STATE = Message.of(
            "write an id and a kind in place of the country for a member that is not a state",
            "成员若不是国家，请不写 country，而写 id 和 kind");
    private static final int LONGEST_CODE = 3;

    @Override
    public Optional<Message> of(String written) {
        boolean isId = written.length() > LONGEST_CODE && Slug.parse(written).isPresent();
        Optional<Message> country =
                CountryHint.isOrganisation(written) ? Optional.empty() : new CountryHint().of(written);
        return country.or(() -> isId || CountryHint.isOrganisation(written) ? Optional.of(NO_STATE) : Optional.empty());
    }
}
