package org.lmcplan.io;

import org.lmcplan.model.Act;
import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Force;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Listing;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Member;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
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
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Lets an application's own Jackson 3 mapper read and write plans and registers, their elements and their values in the form
 * they have in documents, alone or within the application's types. Records of a register are read as {@link EvidenceRecord}, whatever
 * their kind.
 *
 * <p>Reading is as strict as that of {@link LmcReader}, whatever the mapper's settings: all faults of a value are listed
 * in the message of the exception that the mapper throws. The mapper's own parser reads the notation, so what it does
 * to YAML, such as turning aliases into text, is not prevented here. For writing YAML, {@link #yamlFactory()} gives a
 * mapper the care of canonical documents.
 */
public final class LmcModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module, ready to be added to a mapper's builder. */
    public LmcModule() {
        super("lmc");
        bind(Plan.class, PlanShape.PLAN);
        bindText();
        bindFrame();
        bindClauses();
        bindTargets();
        bindValues();
        bindEvidence();
    }

    /**
     * A factory for mappers that write YAML as carefully as canonical plan documents are written: {@code
     * YAMLMapper.builder(LmcModule.yamlFactory()).addModule(new LmcModule())}.
     *
     * <p>Texts are put in quotes unless they are plainly words to readers of any version of YAML, so that {@code no} and
     * {@code 4.10} stay texts; texts of several lines are written as blocks only where no editor would change them; what
     * some readers take for the end of a line is escaped. A plan that such a mapper writes is its canonical document, to
     * the byte. How YAML is read stays as it is in Jackson.
     *
     * @return a new factory, whose settings may be changed by {@link YAMLFactory#rebuild()}
     */
    public static YAMLFactory yamlFactory() {
        return LineSafeYaml.create();
    }

    private void bindText() {
        bind(Section.class, PartShapes.SECTION);
        bind(Source.class, PartShapes.SOURCE);
        bind(Member.class, PartShapes.MEMBER);
        bind(Adoption.class, PartShapes.ADOPTION);
        bind(Passage.class, PartShapes.PASSAGE);
        bind(Alias.class, PartShapes.ALIAS);
        bind(Name.class, PartShapes.NAME);
        bind(Names.class, PartShapes.NAMES);
        bind(LocalizedText.class, Values.LOCALIZED);
        bindCodes(Edition.class, NameStatus.class, NameBasis.class);
    }

    private void bindFrame() {
        bind(Predecessor.class, FrameShapes.PREDECESSOR);
        bind(Goal.class, FrameShapes.GOAL);
        bind(Principle.class, FrameShapes.PRINCIPLE);
        bind(Pillar.class, FrameShapes.PILLAR);
        bind(PriorityArea.class, FrameShapes.PRIORITY_AREA);
        bind(CooperationArea.class, FrameShapes.COOPERATION_AREA);
        bind(Initiative.class, FrameShapes.INITIATIVE);
        bind(Actor.class, FrameShapes.ACTOR);
        bindCodes(PrincipleKind.class, ActorKind.class);
    }

    private void bindClauses() {
        bind(PlanStatement.class, ClauseShapes.STATEMENT);
        bind(Commitment.class, ClauseShapes.COMMITMENT);
        bind(Cadence.class, PartShapes.CADENCE);
        bindCodes(StatementKind.class, Force.class, Act.class, Listing.class);
    }

    private void bindTargets() {
        bind(Mechanism.class, TargetShapes.MECHANISM);
        bind(Instrument.class, TargetShapes.INSTRUMENT);
        bind(Programme.class, TargetShapes.PROGRAMME);
        bind(Partner.class, TargetShapes.PARTNER);
        bindCodes(Lifecycle.class, MechanismKind.class, InstrumentKind.class, ProgrammeKind.class, PartnerKind.class);
    }

    private void bindValues() {
        bind(SectionNumber.class, Values.SECTION_NUMBER);
        bind(CommitmentId.class, Values.COMMITMENT_ID);
        bind(Slug.class, Values.SLUG);
        bind(LanguageTag.class, Values.LANGUAGE);
        bind(CountryCode.class, Values.COUNTRY);
        bind(PartialDate.class, Values.DATE);
        bind(Marker.class, Values.MARKER);
        bind(Term.class, PartShapes.TERM);
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
        bind(
                vocabulary,
                new CodeShape<>(Wording.of("a term of the vocabulary", "词表中的词"), vocabulary.getEnumConstants()));
    }

    private <T> void bind(Class<T> type, Shape<T> shape) {
        addSerializer(type, new ShapeSerializer<>(shape));
        addDeserializer(type, new ShapeDeserializer<>(type, shape));
    }
}
