package org.lmcplan.io.format;

import static org.lmcplan.io.format.PartShapes.NAMES;
import static org.lmcplan.io.format.PartShapes.WORDS;
import static org.lmcplan.io.format.ValueShapes.ADDRESS;
import static org.lmcplan.io.format.ValueShapes.COUNTRY;
import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.hint.AmountHint;
import org.lmcplan.io.hint.CurrencyHint;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.TextSchema;
import org.lmcplan.io.shape.TextShape;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Money;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.Venue;
import org.lmcplan.model.problem.Message;

/** The shapes of the values that records and projects consist of. */
public final class EvidencePartShapes {

    public static final Shape<CurrencyCode> CURRENCY = new TextShape<>(
                    Message.of("a currency code (ISO 4217)", "货币代码（ISO 4217）"),
                    Message.of("write three capital letters such as USD or CNY", "请写三个大写字母，如 USD 或 CNY"),
                    CurrencyCode::parse,
                    CurrencyCode::value,
                    TextSchema.codes("CurrencyCode", CurrencyCode.all()))
            .hinting(new CurrencyHint())
            .shared();

    public static final Shape<BigDecimal> AMOUNT = new TextShape<>(
                    Message.of("an amount", "金额"),
                    Message.of(
                            "write it in plain digits and in quotes, like \"1250000.50\"",
                            "请用普通数字书写并加引号，如 \"1250000.50\""),
                    Decimals::parse,
                    BigDecimal::toPlainString,
                    TextSchema.matching("Amount", SchemaPatterns.AMOUNT, "1250000.50"))
            .hinting(new AmountHint());

    public static final Shape<Money> MONEY = ObjectShape.<Money, MoneyParts>of(
                    Message.of("a sum of money", "款额"), MoneyParts::new, MoneyParts::build)
            .required("value", AMOUNT, Money::amount, (parts, amount) -> parts.amount = amount)
            .required("currency", CURRENCY, Money::currency, (parts, currency) -> parts.currency = currency)
            .build();

    private static final Shape<Stance> STANCE = new CodeShape<>(Stance.class);

    static final Shape<MoneyStage> MONEY_STAGE = new CodeShape<>(MoneyStage.class);

    public static final Shape<Venue> PLACE = ObjectShape.<Venue, Venue.Builder>of(
                    Message.of("a place", "地点"), Venue::builder, Venue.Builder::build)
            .optional("country", COUNTRY, Venue::country, Venue.Builder::country)
            .localized("locality", Venue::locality, Venue.Builder::locality)
            .extensible(Venue::extensions, Venue.Builder::extensions)
            .build();

    public static final Shape<Citation> CITATION = ObjectShape.<Citation, Citation.Builder>of(
                    Message.of("a citation", "引证"), Citation::builder, Citation.Builder::build)
            .localized("title", Citation::title, Citation.Builder::title)
            .optional("publisher", WORDS, Citation::publisher, Citation.Builder::publisher)
            .sinceNewest()
            .localized("publisherGloss", Citation::publisherGloss, Citation.Builder::publisherGloss)
            .asBefore()
            .optional("address", ADDRESS, Citation::address, Citation.Builder::address)
            .optional("published", DATE, Citation::published, Citation.Builder::published)
            .localized("claim", Citation::claim, Citation.Builder::claim)
            .unless(Stance.CONFIRMS::equals, "stance", STANCE, Citation::stance, Citation.Builder::stance)
            .optional("date", DATE, Citation::date, Citation.Builder::date)
            .optional("amount", MONEY, Citation::amount, Citation.Builder::amount)
            .localized("note", Citation::note, Citation.Builder::note)
            .extensible(Citation::extensions, Citation.Builder::extensions)
            .build();

    public static final Shape<Funder> FUNDER = ObjectShape.<Funder, Funder.Builder>of(
                    Message.of("a funder", "出资方"), Funder::builder, Funder.Builder::build)
            .required("id", SLUG, Funder::id, Funder.Builder::id)
            .required("names", NAMES, Funder::names, Funder.Builder::names)
            .optional("country", COUNTRY, Funder::country, Funder.Builder::country)
            .localized("note", Funder::note, Funder.Builder::note)
            .extensible(Funder::extensions, Funder.Builder::extensions)
            .build();

    public static final Shape<Funding> FUNDING = ObjectShape.<Funding, Funding.Builder>of(
                    Message.of("a funding", "出资"), Funding::builder, Funding.Builder::build)
            .required("funder", SLUG, Funding::funder, Funding.Builder::funder)
            .required("stage", MONEY_STAGE, Funding::stage, Funding.Builder::stage)
            .optional("amount", MONEY, Funding::amount, Funding.Builder::amount)
            .onceRequired()
            .sinceNewest()
            .optional("date", DATE, Funding::date, Funding.Builder::date)
            .optional("period", PartShapes.TERM, Funding::period, Funding.Builder::period)
            .extensible(Funding::extensions, Funding.Builder::extensions)
            .build();

    private EvidencePartShapes() {}

    private static final class MoneyParts {

        private @Nullable BigDecimal amount;
        private @Nullable CurrencyCode currency;

        Money build() {
            return new Money(Objects.requireNonNull(amount), Objects.requireNonNull(currency));
        }
    }
}
