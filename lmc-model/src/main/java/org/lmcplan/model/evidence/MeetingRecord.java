package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;

/** A meeting, forum or other occasion that was held. Its targets are the mechanisms whose session it was. */
public sealed interface MeetingRecord extends EvidenceRecord permits ImmutableMeetingRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.MEETING;
    }

    /** Which one of its series it was, counted from 1, as in the tenth Foreign Ministers' Meeting. */
    Optional<Integer> number();

    /** How those who met came together. */
    Optional<MeetingMode> mode();

    /** The states that chaired it. */
    List<CountryCode> chairs();

    @Override
    LocalizedText title();

    @Override
    Dating dating();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds one; refuses a number below 1. */
    final class Builder extends ImmutableMeetingRecord.Builder {
        /** Nothing set; texts and extensions default to none, and the date is the one it happened on. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public MeetingRecord build() {
            MeetingRecord value = super.build();
            value.number().filter(number -> number < 1).ifPresent(number -> {
                throw new IllegalArgumentException("meetings of a series are counted from 1, not " + number);
            });
            return value;
        }
    }
}
