package org.lmcplan.model.diff;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.AuthenticText;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Listing;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Money;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Revision;
import org.lmcplan.model.Samples;
import org.lmcplan.model.Season;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/** Sample values of the types without a builder. */
final class Scalars {

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(Slug.class, Slug.of("another")),
            Map.entry(String.class, "another"),
            Map.entry(URI.class, URI.create("https://example.org/another")),
            Map.entry(Cadence.class, new Cadence.Regularly()),
            Map.entry(Listing.class, Listing.OPEN),
            Map.entry(NameBasis.class, NameBasis.REMEMBERED),
            Map.entry(Term.class, Term.of(1999, 2000)),
            Map.entry(Season.class, new Season(11, 3)),
            Map.entry(PartialDate.class, PartialDate.of("1999")),
            Map.entry(PartyId.class, Slug.of("another-party")),
            Map.entry(FormerId.class, FormerId.of("older/another")),
            Map.entry(SectionNumber.class, SectionNumber.of("9")),
            Map.entry(CommitmentId.class, CommitmentId.of("9-9")),
            Map.entry(ElementId.class, Slug.of("another-element")),
            Map.entry(IndicatorDirection.class, IndicatorDirection.UP),
            Map.entry(BigDecimal.class, new BigDecimal("7")),
            Map.entry(LocalizedText.class, Samples.NOTE),
            Map.entry(AuthenticText.class, Samples.authenticText()),
            Map.entry(Revision.class, Samples.revision()),
            Map.entry(BudgetItem.class, Samples.budgetItem()),
            Map.entry(IndicatorBaseline.class, Samples.baseline()),
            Map.entry(IndicatorTarget.class, Samples.target()),
            Map.entry(org.lmcplan.model.Alias.class, Samples.alias()));

    private Scalars() {}

    static Object sample(Class<?> type) {
        Object sample = SAMPLES.get(type);
        if (sample == null) {
            throw new IllegalArgumentException("no sample of " + type);
        }
        return sample;
    }

    @SuppressWarnings("unchecked") // the others have the type of the value
    static <T> List<T> othersThan(T value) {
        return (List<T>) others(value);
    }

    private static List<?> others(Object value) {
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(each -> each != constant)
                    .toList();
        }
        if (value instanceof String text) {
            return List.of(text + "再", "新" + text, text.replace(text.substring(0, 1), "换"), "another");
        }
        if (value instanceof Slug slug) {
            return List.of(Slug.of(slug.value() + "-2"), Slug.of("a-" + slug.value()));
        }
        if (value instanceof SectionNumber number) {
            return List.of(SectionNumber.of("9"), SectionNumber.of(number + ".7"), SectionNumber.of("2.2"));
        }
        if (value instanceof CommitmentId id) {
            return List.of(
                    new CommitmentId(id.section(), id.ordinal() + 1),
                    new CommitmentId(id.section(), 99),
                    new CommitmentId(SectionNumber.of("9"), id.ordinal()),
                    CommitmentId.of("2.2-1"));
        }
        if (value instanceof LanguageTag) {
            return List.of(new LanguageTag("km"));
        }
        if (value instanceof CountryCode) {
            return List.of(new CountryCode("TH"));
        }
        if (value instanceof Term term) {
            PartialDate later = PartialDate.of(term.lastYear() + 1);
            return List.of(
                    Term.of(PartialDate.of(1999), term.to()),
                    term.from().map(from -> Term.of(from, later)).orElseGet(() -> Term.until(later)),
                    Term.until(term.to()));
        }
        if (value instanceof PartialDate date) {
            return List.of(
                    PartialDate.of("2001"), new PartialDate(date.earliest().plusYears(1), date.precision()));
        }
        if (value instanceof Season season) {
            return List.of(new Season(season.to(), season.from()), new Season(1, 1));
        }
        if (value instanceof FormerId id) {
            return List.of(FormerId.of("older-still/" + id.element()), FormerId.of("another"));
        }
        if (value instanceof BigDecimal number) {
            return List.of(number.add(BigDecimal.ONE), number.setScale(number.scale() + 1));
        }
        if (value instanceof Money money) {
            return List.of(new Money(money.amount().add(BigDecimal.ONE), money.currency()));
        }
        if (value instanceof URI address) {
            return List.of(URI.create(address + "/2"));
        }
        if (value instanceof Marker marker) {
            return List.of(new Marker(marker.text() + "…再"));
        }
        if (value instanceof Cadence) {
            return List.of(new Cadence.EveryYears(7), new Cadence.WhenAppropriate());
        }
        if (value instanceof ExtensionValue) {
            return List.of(ExtensionValue.of(1), ExtensionValue.of("1"), ExtensionValue.of(true));
        }
        throw new IllegalArgumentException("no other value than " + value + " of " + value.getClass());
    }
}
