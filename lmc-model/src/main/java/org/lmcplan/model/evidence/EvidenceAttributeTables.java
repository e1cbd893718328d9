package org.lmcplan.model.evidence;

import java.math.BigDecimal;
import java.net.URI;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.attribute.AttributeTable;

/** The attributes of the types that a register consists of, by their keys in documents. A test finds the ones that are missing. */
final class EvidenceAttributeTables {

    static {
        AttributeTable.add(
                register(),
                funder(),
                project(),
                record(MeetingRecord.class)
                        .optional("number", Integer.class, MeetingRecord::number)
                        .list("series", SeriesNumber.class, MeetingRecord::series)
                        .one("status", MeetingStatus.class, MeetingRecord::status)
                        .one("session", SessionKind.class, MeetingRecord::session)
                        .optional("forYear", Integer.class, MeetingRecord::forYear)
                        .list("observers", PartyId.class, MeetingRecord::observers)
                        .optional("mode", MeetingMode.class, MeetingRecord::mode)
                        .list("chairs", CountryCode.class, MeetingRecord::chairs),
                record(DocumentRecord.class)
                        .one("stage", DocumentStage.class, DocumentRecord::stage)
                        .one("edition", Integer.class, DocumentRecord::edition),
                record(BodyRecord.class).one("step", BodyStep.class, BodyRecord::step),
                record(UndertakingRecord.class)
                        .one("step", UndertakingStep.class, UndertakingRecord::step)
                        .optional("project", Slug.class, UndertakingRecord::project),
                record(ReportRecord.class).optional("period", Term.class, ReportRecord::period),
                record(MoneyRecord.class)
                        .one("stage", MoneyStage.class, MoneyRecord::stage)
                        .optional("amount", Money.class, MoneyRecord::amount)
                        .optional("period", Term.class, MoneyRecord::period)
                        .optional("funder", Slug.class, MoneyRecord::funder)
                        .optional("area", Slug.class, MoneyRecord::area)
                        .optional("project", Slug.class, MoneyRecord::project),
                record(MeasurementRecord.class)
                        .optional("indicator", Slug.class, MeasurementRecord::indicator)
                        .optional("value", BigDecimal.class, MeasurementRecord::value)
                        .one("text", LocalizedText.class, MeasurementRecord::text)
                        .one("unit", LocalizedText.class, MeasurementRecord::unit)
                        .optional("period", Term.class, MeasurementRecord::period),
                record(StatementRecord.class)
                        .optional("speaker", String.class, StatementRecord::speaker)
                        .optional("says", StatementContent.class, StatementRecord::says),
                search());
        AttributeTable.add(
                citation(),
                AttributeTable.of(Funding.class)
                        .one("funder", Slug.class, Funding::funder)
                        .one("stage", MoneyStage.class, Funding::stage)
                        .optional("amount", Money.class, Funding::amount)
                        .optional("date", PartialDate.class, Funding::date)
                        .optional("period", Term.class, Funding::period),
                AttributeTable.of(SeriesNumber.class)
                        .one("mechanism", Slug.class, SeriesNumber::mechanism)
                        .one("number", Integer.class, SeriesNumber::number),
                AttributeTable.of(Venue.class)
                        .optional("country", CountryCode.class, Venue::country)
                        .one("locality", LocalizedText.class, Venue::locality),
                AttributeTable.of(Money.class)
                        .one("value", BigDecimal.class, Money::amount)
                        .one("currency", CurrencyCode.class, Money::currency));
    }

    private EvidenceAttributeTables() {}

    private static AttributeTable<Register> register() {
        return AttributeTable.of(Register.class)
                .one("id", Slug.class, Register::id)
                .one("version", String.class, Register::version)
                .one("plan", Slug.class, Register::plan)
                .one("title", LocalizedText.class, Register::title)
                .optional("compiled", PartialDate.class, Register::compiled)
                .one("note", LocalizedText.class, Register::note)
                .list("funders", Funder.class, Register::funders)
                .list("records", EvidenceRecord.class, Register::records)
                .list("projects", Project.class, Register::projects)
                .list("searches", EvidenceSearch.class, Register::searches);
    }

    private static AttributeTable<EvidenceSearch> search() {
        return AttributeTable.of(EvidenceSearch.class)
                .one("id", Slug.class, EvidenceSearch::id)
                .one("date", PartialDate.class, EvidenceSearch::date)
                .list("places", String.class, EvidenceSearch::places)
                .list("commitments", CommitmentId.class, EvidenceSearch::commitments)
                .list("targets", Slug.class, EvidenceSearch::targets)
                .one("note", LocalizedText.class, EvidenceSearch::note);
    }

    private static AttributeTable<Funder> funder() {
        return AttributeTable.of(Funder.class)
                .one("id", Slug.class, Funder::id)
                .one("names", Names.class, Funder::names)
                .optional("country", CountryCode.class, Funder::country)
                .one("note", LocalizedText.class, Funder::note);
    }

    private static AttributeTable<Citation> citation() {
        return AttributeTable.of(Citation.class)
                .one("title", LocalizedText.class, Citation::title)
                .optional("publisher", String.class, Citation::publisher)
                .one("publisherGloss", LocalizedText.class, Citation::publisherGloss)
                .optional("address", URI.class, Citation::address)
                .optional("published", PartialDate.class, Citation::published)
                .one("claim", LocalizedText.class, Citation::claim)
                .one("stance", Stance.class, Citation::stance)
                .optional("date", PartialDate.class, Citation::date)
                .optional("amount", Money.class, Citation::amount)
                .one("note", LocalizedText.class, Citation::note);
    }

    private static AttributeTable<Project> project() {
        return evidence(Project.class)
                .one("names", Names.class, Project::names)
                .optional("status", ProjectStatus.class, Project::status)
                .one("description", LocalizedText.class, Project::description)
                .optional("lead", String.class, Project::lead)
                .one("leadGloss", LocalizedText.class, Project::leadGloss)
                .list("organisations", LocalizedText.class, Project::organisations)
                .optional("area", Slug.class, Project::area)
                .optional("starts", PartialDate.class, Project::starts)
                .optional("ends", PartialDate.class, Project::ends)
                .list("funding", Funding.class, Project::funding);
    }

    private static <R extends EvidenceRecord> AttributeTable<R> record(Class<R> type) {
        return evidence(type)
                .one("kind", EvidenceKind.class, EvidenceRecord::kind)
                .one("title", LocalizedText.class, EvidenceRecord::title)
                .one("date", PartialDate.class, EvidenceRecord::date)
                .one("dating", Dating.class, EvidenceRecord::dating)
                .optional("until", PartialDate.class, EvidenceRecord::until)
                .optional("place", Venue.class, EvidenceRecord::place)
                .list("participants", Slug.class, EvidenceRecord::participants);
    }

    private static <E extends Evidence> AttributeTable<E> evidence(Class<E> type) {
        return AttributeTable.of(type)
                .one("id", Slug.class, Evidence::id)
                .list("countries", CountryCode.class, Evidence::countries)
                .list("commitments", CommitmentId.class, Evidence::commitments)
                .list("targets", Slug.class, Evidence::targets)
                .list("replaces", Slug.class, Evidence::replaces)
                .optional("corrects", Slug.class, Evidence::corrects)
                .optional("partOf", Slug.class, Evidence::partOf)
                .list("citations", Citation.class, Evidence::citations)
                .one("confidence", Confidence.class, Evidence::confidence)
                .one("note", LocalizedText.class, Evidence::note);
    }
}
