package org.lmcplan.io.jackson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.lmcplan.io.computed.TypeForm;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.format.ClauseShapes;
import org.lmcplan.io.format.EvidencePartShapes;
import org.lmcplan.io.format.EvidenceShapes;
import org.lmcplan.io.format.HeadShapes;
import org.lmcplan.io.format.IndicatorShapes;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.format.PathShape;
import org.lmcplan.io.format.PlanPartShape;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.format.RegisterShape;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.shape.ExtensionShape;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.TextSchema;
import org.lmcplan.io.shape.TextShape;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.AuthenticText;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Money;
import org.lmcplan.model.Name;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Revision;
import org.lmcplan.model.Season;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.SeriesNumber;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.Venue;
import org.lmcplan.model.problem.Message;

/** The types that are written and read as they look in documents, the more specific ones first. */
final class DocumentTypes {

    private static final Shape<FaultKind> FAULT_KIND = new TextShape<>(
            Message.of("the code of a fault", "格式错误的代码"),
            Message.of("write it like LMC-F301", "请写成 LMC-F301 的形式"),
            code -> Arrays.stream(FaultKind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst(),
            FaultKind::code,
            TextSchema.matching("FaultKind", "^LMC-F[0-9]{3}$"));

    private static final Shape<Extensions> EXTENSIONS = ObjectShape.<Extensions, AtomicReference<Extensions>>of(
                    Message.of("an object of extensions", "扩展对象"),
                    () -> new AtomicReference<>(Extensions.none()),
                    AtomicReference::get)
            .extensible(extensions -> extensions, AtomicReference::set)
            .build();

    static final List<TypeForm<?>> ALL = new DocumentTypes().types;

    private final List<TypeForm<?>> types = new ArrayList<>();

    private DocumentTypes() {
        add(Plan.class, PlanShape.PLAN);
        PlanPartShape.LISTS.forEach(this::addPart);
        addValues();
        addIds();
        addExtensions();
        addEvidence();
    }

    private <V extends Extensible> void addPart(PlanPartShape<V> part) {
        add(part.type(), part.entry());
    }

    private void addValues() {
        add(Adoption.class, PartShapes.ADOPTION);
        add(Passage.class, PartShapes.PASSAGE);
        add(Alias.class, PartShapes.ALIAS);
        add(Name.class, PartShapes.NAME);
        add(Names.class, PartShapes.NAMES);
        add(Term.class, PartShapes.TERM);
        add(Season.class, ClauseShapes.SEASON);
        add(BudgetItem.class, ClauseShapes.BUDGET_ITEM);
        add(IndicatorBaseline.class, IndicatorShapes.BASELINE);
        add(IndicatorTarget.class, IndicatorShapes.TARGET);
        add(AuthenticText.class, HeadShapes.AUTHENTIC_TEXT);
        add(Revision.class, HeadShapes.REVISION);
        add(LocalizedText.class, LanguageMapShape.LOCALIZED);
        addKind(Cadence.EveryYears.class, PartShapes.CADENCE, "every-years");
        addKind(Cadence.EveryMonths.class, PartShapes.CADENCE, "every-months");
        addKind(Cadence.TimesAYear.class, PartShapes.CADENCE, "times-a-year");
        addKind(Cadence.WithoutDelay.class, PartShapes.CADENCE, "without-delay");
        addKind(Cadence.Regularly.class, PartShapes.CADENCE, "regularly");
        addKind(Cadence.WhenAppropriate.class, PartShapes.CADENCE, "when-appropriate");
        add(Cadence.class, PartShapes.CADENCE);
    }

    private void addIds() {
        add(CommitmentId.class, ValueShapes.COMMITMENT_ID);
        add(Slug.class, ValueShapes.SLUG);
        add(ElementId.class, ValueShapes.ELEMENT_ID);
        add(SectionNumber.class, ValueShapes.SECTION_NUMBER);
        add(LanguageTag.class, LanguageMapShape.LANGUAGE);
        add(CountryCode.class, ValueShapes.COUNTRY);
        add(PartyId.class, ValueShapes.PARTY);
        add(FormerId.class, ValueShapes.FORMER_ID);
        add(CurrencyCode.class, EvidencePartShapes.CURRENCY);
        add(PartialDate.class, ValueShapes.DATE);
        add(Marker.class, ValueShapes.MARKER);
        add(DocumentPath.class, PathShape.PATH);
        add(ContentDigest.class, ValueShapes.DIGEST);
        add(FaultKind.class, FAULT_KIND);
    }

    private void addExtensions() {
        addKind(ExtensionValue.Text.class, ExtensionShape.ANY, "text");
        addKind(ExtensionValue.Numeral.class, ExtensionShape.ANY, "number");
        addKind(ExtensionValue.Flag.class, ExtensionShape.ANY, "true/false");
        addKind(ExtensionValue.Nothing.class, ExtensionShape.ANY, "null");
        addKind(ExtensionValue.Items.class, ExtensionShape.ANY, "list");
        addKind(ExtensionValue.Fields.class, ExtensionShape.ANY, "object");
        add(ExtensionValue.class, ExtensionShape.ANY);
        add(Extensions.class, EXTENSIONS);
    }

    private void addEvidence() {
        add(Register.class, RegisterShape.REGISTER);
        addKind(StatementRecord.class, EvidenceKind.STATEMENT);
        addKind(MeetingRecord.class, EvidenceKind.MEETING);
        addKind(DocumentRecord.class, EvidenceKind.DOCUMENT);
        addKind(BodyRecord.class, EvidenceKind.BODY);
        addKind(UndertakingRecord.class, EvidenceKind.UNDERTAKING);
        addKind(ReportRecord.class, EvidenceKind.REPORT);
        addKind(MoneyRecord.class, EvidenceKind.MONEY);
        addKind(MeasurementRecord.class, EvidenceKind.MEASUREMENT);
        add(EvidenceRecord.class, EvidenceShapes.RECORD);
        add(Project.class, EvidenceShapes.PROJECT);
        add(SeriesNumber.class, EvidenceShapes.SERIES_NUMBER);
        add(EvidenceSearch.class, EvidenceShapes.SEARCH);
        add(Citation.class, EvidencePartShapes.CITATION);
        add(Funder.class, EvidencePartShapes.FUNDER);
        add(Funding.class, EvidencePartShapes.FUNDING);
        add(Venue.class, EvidencePartShapes.PLACE);
        add(Money.class, EvidencePartShapes.MONEY);
    }

    private <R extends EvidenceRecord> void addKind(Class<R> type, EvidenceKind kind) {
        addKind(type, EvidenceShapes.RECORD, kind.code());
    }

    private <S, T extends S> void addKind(Class<T> type, Shape<S> all, String kind) {
        add(type, new KindShape<>(type, all, kind));
    }

    private <T> void add(Class<T> type, Shape<T> shape) {
        types.add(new TypeForm<>(type, shape));
    }
}
