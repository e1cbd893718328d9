package org.lmcplan.io;

import java.io.Serializable;
import org.lmcplan.io.format.EvidencePartShapes;
import org.lmcplan.io.format.EvidenceShapes;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.format.PlanPartShape;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.format.RegisterShape;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.jackson.ShapeDeserializer;
import org.lmcplan.io.jackson.ShapeSerializer;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Act;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Force;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Listing;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.CurrencyCode;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.Money;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.UndertakingStep;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets an application's own Jackson 3 mapper read and write plans and registers, their elements and their values as they look in
 * documents, alone or inside the application's types. Records of all kinds are read as {@link EvidenceRecord}.
 *
 * <p>Reading is as strict as with {@link LmcReader}, whatever the settings of the mapper: the message of the exception that the
 * mapper throws lists all faults of a value. The syntax is read by the parser of the mapper, so whatever that does to YAML, such
 * as turning aliases into text, is not prevented here.
 *
 * <p>Layout and quotes are those of the mapper. {@link LmcReader} reads what a mapper of YAML or JSON writes; for the canonical
 * bytes of a document use {@link LmcWriter}.
 */
public final class LmcModule extends SimpleModule {

    /** Creates the module, to be added to the builder of a mapper. */
    public LmcModule() {
        super("lmc");
        bind(Plan.class, PlanShape.PLAN);
        PlanPartShape.LISTS.forEach(this::bindPart);
        bindValues();
        bindEvidence();
    }

    private <V extends Extensible> void bindPart(PlanPartShape<V> part) {
        bind(part.type(), part.entry());
    }

    private void bindValues() {
        bind(Adoption.class, PartShapes.ADOPTION);
        bind(Passage.class, PartShapes.PASSAGE);
        bind(Alias.class, PartShapes.ALIAS);
        bind(Name.class, PartShapes.NAME);
        bind(Names.class, PartShapes.NAMES);
        bind(Term.class, PartShapes.TERM);
        bind(Cadence.class, PartShapes.CADENCE);
        bind(LocalizedText.class, LanguageMapShape.LOCALIZED);
        bind(SectionNumber.class, ValueShapes.SECTION_NUMBER);
        bind(CommitmentId.class, ValueShapes.COMMITMENT_ID);
        bind(Slug.class, ValueShapes.SLUG);
        bind(LanguageTag.class, LanguageMapShape.LANGUAGE);
        bind(CountryCode.class, ValueShapes.COUNTRY);
        bind(PartialDate.class, ValueShapes.DATE);
        bind(Marker.class, ValueShapes.MARKER);
        bindCodes(Edition.class, NameStatus.class, NameBasis.class, PrincipleKind.class, ActorKind.class);
        bindCodes(StatementKind.class, Force.class, Act.class, Listing.class);
        bindCodes(Lifecycle.class, MechanismKind.class, InstrumentKind.class, ProgrammeKind.class, PartnerKind.class);
    }

    private void bindEvidence() {
        bind(Register.class, RegisterShape.REGISTER);
        bind(EvidenceRecord.class, EvidenceShapes.RECORD);
        bind(Project.class, EvidenceShapes.PROJECT);
        bind(Citation.class, EvidencePartShapes.CITATION);
        bind(Funder.class, EvidencePartShapes.FUNDER);
        bind(Funding.class, EvidencePartShapes.FUNDING);
        bind(org.lmcplan.model.evidence.Venue.class, EvidencePartShapes.PLACE);
        bind(Money.class, EvidencePartShapes.MONEY);
        bind(CurrencyCode.class, EvidencePartShapes.CURRENCY);
        bindCodes(EvidenceKind.class, Dating.class, Confidence.class, Stance.class, MeetingMode.class);
        bindCodes(DocumentStage.class, BodyStep.class, UndertakingStep.class, MoneyStage.class);
    }

    @SafeVarargs
    private void bindCodes(Class<? extends Coded>... vocabularies) {
        for (Class<? extends Coded> vocabulary : vocabularies) {
            bindCode(vocabulary);
        }
    }

    private <E extends Coded> void bindCode(Class<E> vocabulary) {
        bind(vocabulary, new CodeShape<>(vocabulary));
    }

    private <T> void bind(Class<T> type, Shape<T> shape) {
        addSerializer(type, new ShapeSerializer<>(shape));
        addDeserializer(type, new ShapeDeserializer<>(type, shape));
    }

    /** A mapper may be serialized with its modules; this one is made anew where it arrives. */
    private Object writeReplace() {
        return new SerialForm();
    }

    private record SerialForm() implements Serializable {
        private Object readResolve() {
            return new LmcModule();
        }
    }
}
