package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.text.BuilderCheck;

/** A record of a meeting, forum or other event that was held, postponed or cancelled. Its targets are the mechanisms that met. */
public sealed interface MeetingRecord extends EvidenceRecord permits ImmutableMeetingRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.MEETING;
    }

    /** Its number in the series, from 1, such as 10 for the tenth Foreign Ministers' Meeting. */
    Optional<Integer> number();

    /** Its numbers in several series, if it was a joint meeting. */
    List<SeriesNumber> series();

    /** What became of it. */
    MeetingStatus status();

    /** What kind of session it was. */
    SessionKind session();

    /** The year whose session it was, if it was held in another. */
    Optional<Integer> forYear();

    /** The states and others that took part without being members of the body, as observers or guests. */
    List<PartyId> observers();

    /** How the meeting was held. */
    Optional<MeetingMode> mode();

    /** The states that chaired it. */
    List<CountryCode> chairs();

    /** Returns the number of this meeting in the series of one body. */
    default Optional<Integer> numberIn(ElementId body) {
        Objects.requireNonNull(body, "body");
        return series().isEmpty()
                ? number()
                : series().stream()
                        .filter(each -> each.mechanism().equals(body))
                        .map(SeriesNumber::number)
                        .findFirst();
    }

    @Override
    LocalizedText title();

    @Override
    Dating dating();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a meeting record; rejects a number below 1. */
    final class Builder extends ImmutableMeetingRecord.Builder {
        /** Creates a builder with nothing set; title, note and extensions default to none, dating to {@link Dating#ON}. */
        public Builder() {
            status(MeetingStatus.HELD);
            session(SessionKind.REGULAR);
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public MeetingRecord build() {
            MeetingRecord value = BuilderCheck.build(MeetingRecord.class, this, super::build);
            BuilderCheck.refuse(
                    MeetingRecord.class, value.id(), "number", value.number().flatMap(MeetingNumbers::complaint));
            return value;
        }
    }
}
