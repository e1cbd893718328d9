package org.lmcplan.io.hint;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.problem.Message;

/** Understands names and other codes of countries: UK, KHM, Cambodia, 柬埔寨. */
public final class CountryHint implements ValueHint {

    private static final Message NO_SUCH_CODE =
            Message.of("no country has this code: write that of a country, such as KH", "没有国家使用该代码：请写国家的代码，如 KH");
    private static final Message NOT_A_COUNTRY = Message.of(
            "'{name}' is an organisation or a group of countries: write the codes of its members that are meant",
            "“{name}”是组织或国家集团：请写所指成员国的代码");

    @Override
    public Optional<Message> of(String written) {
        String upper = written.toUpperCase(Locale.ROOT);
        if (CountryCode.isKnown(upper)) {
            return Optional.of(Advice.didYouMean(upper));
        }
        return CountryNames.ALL
                .find(written)
                .map(Advice::didYouMean)
                .or(() -> CountryNames.ORGANISATIONS.find(written).map(name -> NOT_A_COUNTRY.with("name", written)))
                .or(() -> upper.equals(written) && written.matches("[A-Z]{2}")
                        ? Optional.of(NO_SUCH_CODE)
                        : Optional.empty());
    }

    /** Returns whether this is the name of an organisation or a group of countries. */
    static boolean isOrganisation(String written) {
        return CountryNames.ORGANISATIONS.find(written).isPresent();
    }
}
