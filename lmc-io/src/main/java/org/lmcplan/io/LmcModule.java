package org.lmcplan.io;

<<<<<<< HEAD
import org.lmcplan.io.jackson.LmcTypes;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
=======
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
import org.lmcplan.model.problem.Message;
import tools.jackson.databind.module.SimpleModule;
>>>>>>> main

/**
 * Lets an application's own Jackson 3 mapper write and read the types of this library, alone or inside the application's types.
 * Mappers find it by themselves: {@code JsonMapper.builder().findAndAddModules()}, which Spring Boot 4 does.
 *
 * <ul>
 *   <li>Plans and registers, their parts and values are written and read as they look in documents. Records of all kinds are
 *       read as {@code EvidenceRecord}, or as one of its types.
 *   <li>Assessments, differences between plans, problems and lists of them are written, not read.
 *   <li>The terms of every vocabulary are written as their codes, and ids as text, also as the keys of maps.
 *   <li>Any other type of the library is refused with a sentence that says what to write instead. Nothing is written as
 *       <code>{}</code>.
 * </ul>
 *
 * <p>Reading is as strict as with {@link LmcReader}, whatever the settings of the mapper. All faults of a value arrive together
 * in an {@link org.lmcplan.io.fault.LmcMappingException}. JSON {@code null} is null, as for any other type; a key that is
 * absent is left to the application's type. Values are immutable, so {@code readerForUpdating} and {@code @JsonMerge} are
 * refused, as is {@code @JsonUnwrapped}.
 *
 * <p>The syntax is read by the parser of the mapper. Whatever that does to YAML, such as turning aliases into text, is not
 * prevented here, and columns are what it counts: bytes in JSON that it reads as bytes, UTF-16 units in text. Layout and quotes
 * are those of the mapper. For the canonical bytes of a document use {@link LmcWriter}.
 */
public final class LmcModule extends JacksonModule implements java.io.Serializable {

<<<<<<< HEAD
    private static final long serialVersionUID = 1L;

    /** Creates the module, for mappers that do not look for modules. */
    public LmcModule() {}

    @Override
    public String getModuleName() {
        return "lmc";
=======
    /** Creates the module, to be added to the builder of a mapper. */
    public LmcModule() {
        super("lmc");
        bind(Plan.class, PlanShape.PLAN);
        PlanPartShape.LISTS.forEach(this::bindPart);
        bindValues();
        bindEvidence();
>>>>>>> main
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext mapper) {
        LmcTypes types = new LmcTypes();
        mapper.addSerializers(types);
        mapper.addKeySerializers(types.keys());
        mapper.addDeserializers(types);
        mapper.addKeyDeserializers(types);
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
