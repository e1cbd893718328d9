package org.lmcplan.io.format;

import static org.lmcplan.io.format.PartShapes.NAMES;
import static org.lmcplan.io.format.PartShapes.PASSAGE;
import static org.lmcplan.io.format.PartShapes.TERM;
import static org.lmcplan.io.format.ValueShapes.FORMER_ID;
import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.util.Set;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Programme;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.problem.Message;

/** The shapes of the targets of commitments: mechanisms, instruments, programmes and partners. */
public final class TargetShapes {

    private static final Shape<Lifecycle> LIFECYCLE = new CodeShape<>(Lifecycle.class, Set.of(Lifecycle.ASPIRED));
    private static final Shape<MechanismKind> MECHANISM_KIND = new CodeShape<>(
            MechanismKind.class, Set.of(MechanismKind.SUMMIT, MechanismKind.COMMITTEE, MechanismKind.OTHER));
    private static final Shape<InstrumentKind> INSTRUMENT_KIND = new CodeShape<>(
            InstrumentKind.class,
            Set.of(
                    InstrumentKind.LIST,
                    InstrumentKind.GUIDELINE,
                    InstrumentKind.STANDARD,
                    InstrumentKind.AGREEMENT,
                    InstrumentKind.LAW,
                    InstrumentKind.REPORT,
                    InstrumentKind.OTHER));
    private static final Shape<ProgrammeKind> PROGRAMME_KIND =
            new CodeShape<>(ProgrammeKind.class, Set.of(ProgrammeKind.OTHER));
    private static final Shape<PartnerKind> PARTNER_KIND =
            new CodeShape<>(PartnerKind.class, Set.of(PartnerKind.OTHER));

    public static final Shape<Mechanism> MECHANISM = ObjectShape.<Mechanism, Mechanism.Builder>of(
                    Message.of("a mechanism", "机制"), Mechanism::builder, Mechanism.Builder::build)
            .required("id", SLUG, Mechanism::id, Mechanism.Builder::id)
            .required("kind", MECHANISM_KIND, Mechanism::kind, Mechanism.Builder::kind)
            .sinceNewest()
            .localized("kindLabel", Mechanism::kindLabel, Mechanism.Builder::kindLabel)
            .asBefore()
            .required("names", NAMES, Mechanism::names, Mechanism.Builder::names)
            .required("lifecycle", LIFECYCLE, Mechanism::lifecycle, Mechanism.Builder::lifecycle)
            .list("participants", SLUG, Mechanism::participants, Mechanism.Builder::addAllParticipants)
            .list("readFrom", PASSAGE, Mechanism::readFrom, Mechanism.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Mechanism::succeeds, Mechanism.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Mechanism::note, Mechanism.Builder::note)
            .extensible(Mechanism::extensions, Mechanism.Builder::extensions)
            .label("kind", MechanismKind.OTHER, "kindLabel")
            .build();

    public static final Shape<Instrument> INSTRUMENT = ObjectShape.<Instrument, Instrument.Builder>of(
                    Message.of("an instrument", "文件"), Instrument::builder, Instrument.Builder::build)
            .required("id", SLUG, Instrument::id, Instrument.Builder::id)
            .required("kind", INSTRUMENT_KIND, Instrument::kind, Instrument.Builder::kind)
            .sinceNewest()
            .localized("kindLabel", Instrument::kindLabel, Instrument.Builder::kindLabel)
            .asBefore()
            .required("names", NAMES, Instrument::names, Instrument.Builder::names)
            .required("lifecycle", LIFECYCLE, Instrument::lifecycle, Instrument.Builder::lifecycle)
            .optional("term", TERM, Instrument::term, Instrument.Builder::term)
            .list("readFrom", PASSAGE, Instrument::readFrom, Instrument.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Instrument::succeeds, Instrument.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Instrument::note, Instrument.Builder::note)
            .extensible(Instrument::extensions, Instrument.Builder::extensions)
            .label("kind", InstrumentKind.OTHER, "kindLabel")
            .build();

    public static final Shape<Programme> PROGRAMME = ObjectShape.<Programme, Programme.Builder>of(
                    Message.of("a programme", "计划项目"), Programme::builder, Programme.Builder::build)
            .required("id", SLUG, Programme::id, Programme.Builder::id)
            .required("kind", PROGRAMME_KIND, Programme::kind, Programme.Builder::kind)
            .sinceNewest()
            .localized("kindLabel", Programme::kindLabel, Programme.Builder::kindLabel)
            .asBefore()
            .required("names", NAMES, Programme::names, Programme.Builder::names)
            .required("lifecycle", LIFECYCLE, Programme::lifecycle, Programme.Builder::lifecycle)
            .list("readFrom", PASSAGE, Programme::readFrom, Programme.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Programme::succeeds, Programme.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Programme::note, Programme.Builder::note)
            .extensible(Programme::extensions, Programme.Builder::extensions)
            .label("kind", ProgrammeKind.OTHER, "kindLabel")
            .build();

    public static final Shape<Partner> PARTNER = ObjectShape.<Partner, Partner.Builder>of(
                    Message.of("a partner", "伙伴"), Partner::builder, Partner.Builder::build)
            .required("id", SLUG, Partner::id, Partner.Builder::id)
            .required("kind", PARTNER_KIND, Partner::kind, Partner.Builder::kind)
            .sinceNewest()
            .localized("kindLabel", Partner::kindLabel, Partner.Builder::kindLabel)
            .asBefore()
            .required("names", NAMES, Partner::names, Partner.Builder::names)
            .required("lifecycle", LIFECYCLE, Partner::lifecycle, Partner.Builder::lifecycle)
            .list("readFrom", PASSAGE, Partner::readFrom, Partner.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Partner::succeeds, Partner.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Partner::note, Partner.Builder::note)
            .extensible(Partner::extensions, Partner.Builder::extensions)
            .label("kind", PartnerKind.OTHER, "kindLabel")
            .build();

    private TargetShapes() {}
}
