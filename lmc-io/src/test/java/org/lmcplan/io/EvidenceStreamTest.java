package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Money;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/** Evidence of all kinds is read from one stream, record by record. */
class EvidenceStreamTest {

    private static final String MEETING =
            "{\"id\": \"held\", \"kind\": \"meeting\", \"date\": \"2024-08-16\", \"confidence\": \"high\"}";
    private static final String MONEY =
            "{\"kind\": \"money\", \"id\": \"given\", \"date\": \"2024\", \"stage\": \"spent\","
                    + " \"amount\": {\"value\": \"1250000.50\", \"currency\": \"USD\"}, \"confidence\": \"low\"}";

    @Test
    void oneStreamHoldsRecordsOfSeveralKinds() throws IOException {
        assertThat(read(MEETING + "\n" + MONEY + "\n"))
                .extracting(ReadResult::orThrow)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(MeetingRecord.class),
                        second -> assertThat(second)
                                .isInstanceOfSatisfying(
                                        MoneyRecord.class,
                                        money -> assertThat(money.amount()).hasValue(Money.of("USD 1250000.50"))));
    }

    @Test
    void anInvalidRecordDoesNotStopTheOthers() throws IOException {
        List<ReadResult<EvidenceRecord>> results = read(String.join(
                "\n",
                MEETING,
                MEETING.replace("meeting", "meating"),
                MONEY.replace("USD", "USX"),
                MONEY.replace("\"1250000.50\"", "1250000.50"),
                MEETING.substring(7),
                MONEY));
        assertThat(results)
                .extracting(result -> result.value().isPresent())
                .containsExactly(true, false, false, false, false, true);
        assertThat(results.subList(1, 4))
                .flatExtracting(ReadResult::faults)
                .extracting(Fault::toString)
                .containsExactly(
                        "lines:2:24 error LMC-F306 'meating' is not a kind of record. (did you mean 'meeting'?)",
                        "lines:3:114 error LMC-F307 'USX' is not a currency code (ISO 4217)."
                                + " (no known currency has this code: write that of a currency, such as USD)",
                        "lines:4:88 error LMC-F305 Expected an amount but found the number 1250000.50."
                                + " (put it in quotes: \"1250000.50\")");
    }

    @Test
    void aRecordIsNotReadAsAProject() throws IOException {
        try (RecordStream<Project> stream = LmcReader.create().stream(
                DocumentSource.text(MEETING, Format.JSON).named("lines"), RecordType.PROJECT)) {
            assertThat(stream.next().faults())
                    .extracting(fault -> fault.kind() + " " + fault.path())
                    .containsExactly("MISSING_KEY ", "UNKNOWN_KEY /kind", "UNKNOWN_KEY /date");
        }
    }

    private static List<ReadResult<EvidenceRecord>> read(String text) throws IOException {
        List<ReadResult<EvidenceRecord>> results = new ArrayList<>();
        try (RecordStream<EvidenceRecord> stream =
                LmcReader.create().stream(DocumentSource.text(text, Format.JSON).named("lines"), RecordType.EVIDENCE)) {
            stream.forEachRemaining(results::add);
        }
        return results;
    }
}
