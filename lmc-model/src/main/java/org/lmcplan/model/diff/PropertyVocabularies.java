package org.lmcplan.model.diff;

import java.util.Optional;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Edition;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Listing;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.StatementKind;

/** The vocabularies of the properties that a {@link PropertyChanged} can be about. A test checks that none is missing. */
final class PropertyVocabularies {

    private PropertyVocabularies() {}

    /** Returns the vocabulary of a property's values; empty if they are not terms of a vocabulary. */
    static Optional<Class<? extends Coded>> of(PlanPart part, String property) {
        return switch (property.substring(property.lastIndexOf('/') + 1)) {
            case "edition" -> Optional.of(Edition.class);
            case "direction" -> Optional.of(IndicatorDirection.class);
            case "listing" -> Optional.of(Listing.class);
            case "status" -> Optional.of(NameStatus.class);
            case "basis" -> Optional.of(NameBasis.class);
            case "kind" -> kind(part);
            default -> Optional.empty();
        };
    }

    private static Optional<Class<? extends Coded>> kind(PlanPart part) {
        return switch (part) {
            case MEMBER -> Optional.of(MemberKind.class);
            case PRINCIPLE -> Optional.of(PrincipleKind.class);
            case STATEMENT -> Optional.of(StatementKind.class);
            case MECHANISM -> Optional.of(MechanismKind.class);
            case INSTRUMENT -> Optional.of(InstrumentKind.class);
            case PROGRAMME -> Optional.of(ProgrammeKind.class);
            case PARTNER -> Optional.of(PartnerKind.class);
            case ACTOR -> Optional.of(ActorKind.class);
            default -> Optional.empty(); // has no kind, but a stored difference may say so
        };
    }
}
