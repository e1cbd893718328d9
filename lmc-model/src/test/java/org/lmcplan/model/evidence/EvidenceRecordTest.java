package org.lmcplan.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Samples;
import org.lmcplan.model.Slug;

class EvidenceRecordTest {

    @Test
    void everyKindHasItsOwnRecordType() {
        assertThat(EvidenceSamples.recordsOfEveryKind())
                .extracting(EvidenceRecord::kind)
                .containsExactly(EvidenceKind.values());
    }

    @Test
    void aRecordWithoutSourcesIsAllowed() {
        EvidenceRecord bare = bare();
        assertThat(bare.citations()).isEmpty();
        assertThat(bare.sourced()).isFalse();
        assertThat(bare.contested()).isFalse();
        assertThat(bare.dating()).isEqualTo(Dating.ON);
        assertThat(bare.title()).isEqualTo(LocalizedText.none());
        assertThat(bare.note()).isEqualTo(LocalizedText.none());
        assertThat(bare.extensions()).isEqualTo(Extensions.none());
    }

    @Test
    void aRecordIsSourcedUnlessEverySourceDeniesIt() {
        assertThat(with(Stance.CONFIRMS).sourced()).isTrue();
        assertThat(with(Stance.DIFFERS).sourced()).isTrue();
        assertThat(with(Stance.DENIES).sourced()).isFalse();
        assertThat(with(Stance.DENIES, Stance.DIFFERS).sourced()).isTrue();
    }

    @Test
    void aRecordIsContestedAsSoonAsOneSourceDiffersOrDenies() {
        assertThat(with(Stance.CONFIRMS, Stance.CONFIRMS).contested()).isFalse();
        assertThat(with(Stance.CONFIRMS, Stance.DIFFERS).contested()).isTrue();
        assertThat(with(Stance.DENIES, Stance.CONFIRMS).contested()).isTrue();
    }

    @Test
    void aProjectIsSourcedAndContestedLikeARecord() {
        Project.Builder bare = Project.builder()
                .id(Slug.of("well"))
                .names(Samples.names("Well"))
                .confidence(Confidence.LOW);
        assertThat(bare.build().sourced()).isFalse();
        assertThat(bare.build().contested()).isFalse();
        Project denied = bare.addCitation(citation(Stance.DENIES)).build();
        assertThat(denied.sourced()).isFalse();
        assertThat(denied.contested()).isTrue();
        assertThat(bare.addCitation(citation(Stance.CONFIRMS)).build().sourced())
                .isTrue();
    }

    @Test
    void aCitationConfirmsByDefault() {
        assertThat(Citation.builder().build().stance()).isEqualTo(Stance.CONFIRMS);
    }

    @Test
    void anInvalidAddressIsRejected() {
        assertThatThrownBy(() ->
                        Citation.builder().address(URI.create("page.html")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page.html");
    }

    @Test
    void blankTextsAreRejected() {
        MeetingRecord meeting = EvidenceSamples.meeting("a-meeting");
        Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> Citation.builder().publisher(" ").build(),
                        () -> EvidenceSamples.register().toBuilder()
                                .version(" ")
                                .build(),
                        () -> EvidenceSamples.project("well").toBuilder()
                                .lead(" ")
                                .build(),
                        () -> StatementRecord.builder()
                                .from((EvidenceRecord) meeting)
                                .speaker(" ")
                                .build())
                .forEach(build -> assertThatThrownBy(build)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("blank"));
    }

    @Test
    void meetingsOfASeriesAreNumberedFromOne() {
        MeetingRecord.Builder meeting = EvidenceSamples.meeting("a-meeting").toBuilder();
        assertThat(meeting.number(1).build().number()).contains(1);
        assertThatThrownBy(() -> meeting.number(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meeting record a-meeting: number must be at least 1, not 0");
    }

    @Test
    void aJointMeetingHasItsOwnNumberInTheSeriesOfEachBody() {
        MeetingRecord joint = MeetingRecord.builder()
                .from(bare())
                .addSeries(SeriesNumber.builder()
                        .mechanism(Slug.of("council"))
                        .number(18)
                        .build())
                .build();
        assertThat(joint.numberIn(Slug.of("council"))).contains(18);
        assertThat(joint.numberIn(Slug.of("forum"))).isEmpty();
        MeetingRecord single = MeetingRecord.builder().from(bare()).number(4).build();
        assertThat(single.numberIn(Slug.of("forum"))).contains(4);
    }

    @Test
    void aRegisterIsPrintedAsAOneLineSummary() {
        assertThat(EvidenceSamples.register())
                .hasToString("Register{evidence, version 3, of small-plan, 8 records, 1 projects}");
    }

    private static EvidenceRecord with(Stance... stances) {
        MeetingRecord.Builder meeting = MeetingRecord.builder().from(bare());
        for (Stance stance : stances) {
            meeting.addCitation(citation(stance));
        }
        return meeting.build();
    }

    private static EvidenceRecord bare() {
        return MeetingRecord.builder()
                .id(Slug.of("a-meeting"))
                .date(PartialDate.of("2024"))
                .confidence(Confidence.LOW)
                .build();
    }

    private static Citation citation(Stance stance) {
        return Citation.builder().stance(stance).build();
    }

    @Test
    void aMeasurementHasAValueOrATextAndNotBoth() {
        MeasurementRecord measured = EvidenceSamples.measurement("a-measurement");
        LocalizedText text = LocalizedText.english("much less");
        assertThat(measured.toBuilder()
                        .value(Optional.empty())
                        .text(text)
                        .build()
                        .text())
                .isEqualTo(text);
        assertThatThrownBy(() -> measured.toBuilder().text(text).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measurement record a-measurement: value or text must be set, and not both");
        assertThatThrownBy(() -> measured.toBuilder().value(Optional.empty()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measurement record a-measurement: value or text must be set, and not both");
    }
}
