package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;

/** What holds for reading any bytes. */
final class AnyDocument {

    private static final LmcReader READER = LmcReader.create();
    private static final LmcWriter WRITER = LmcWriter.create();

    private AnyDocument() {}

    /** Fails if reading the bytes throws, reports an impossible position, or gives another result the second time. */
    static void check(byte[] bytes, Format format) {
        Function<LmcReader, List<? extends ReadResult<?>>> reading = reading(bytes, format);
        List<? extends ReadResult<?>> results = reading.apply(READER);
        Positions positions = new Positions(bytes);
        for (ReadResult<?> result : results) {
            assertThat(result.value().isEmpty()).isEqualTo(!result.faults().isEmpty());
            check(result.faults(), positions);
            result.value().ifPresent(AnyDocument::checkWriting);
        }
        List<? extends ReadResult<?>> again = reading.apply(READER.withSourceMap());
        assertThat(again).hasSameSizeAs(results);
        for (int i = 0; i < results.size(); i++) {
            assertThat(again.get(i).faults()).isEqualTo(results.get(i).faults());
            assertThat(again.get(i).value().equals(results.get(i).value())).isTrue();
            assertThat(again.get(i).unreported()).isEqualTo(results.get(i).unreported());
        }
    }

    /** Reads a whole plan, a stream of records if no format is named, or a part of the small plan. */
    private static Function<LmcReader, List<? extends ReadResult<?>>> reading(byte[] bytes, Format format) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        if (start.contains("lmc-plan-part")) {
            return reader -> List.of(reader.read(SmallPlan.source(SmallPlan.YAML), List.of(source(bytes, format))));
        }
        if (!start.contains("format")) {
            return reader -> records(reader, source(bytes, format));
        }
        return reader -> List.of(reader.read(source(bytes, format)));
    }

    private static List<ReadResult<Commitment>> records(LmcReader reader, DocumentSource source) {
        List<ReadResult<Commitment>> records = new ArrayList<>();
        reader.stream(source, RecordType.COMMITMENT).forEachRemaining(records::add);
        return records;
    }

    private static DocumentSource source(byte[] bytes, Format format) {
        return DocumentSource.stream(new ByteArrayInputStream(bytes), format).named("any");
    }

    private static void check(List<Fault> faults, Positions positions) {
        long before = 0;
        for (Fault fault : faults) {
            long offset = fault.span().start().offset();
            assertThat(offset).as("%s", fault).isGreaterThanOrEqualTo(before);
            before = offset;
            positions.check(fault);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(fault.toString(locale).codePoints()).noneMatch(AnyDocument::isUnfitToBeShown);
            }
            assertThat(fault.excerpt().codePoints()).noneMatch(AnyDocument::isUnfitToBeShown);
        }
    }

    private static boolean isUnfitToBeShown(int codePoint) {
        return Character.getType(codePoint) == Character.CONTROL
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static void checkWriting(Object value) {
        if (value instanceof Plan plan) {
            Map<Format, String> written = Map.of(
                    Format.YAML, WRITER.toText(plan, Format.YAML), Format.JSON, WRITER.toText(plan, Format.JSON));
            written.forEach((format, text) -> {
                Plan back = READER.read(DocumentSource.text(text, format).named("written"))
                        .orThrow();
                assertThat(back).isEqualTo(plan);
                assertThat(WRITER.toText(back, format)).isEqualTo(text);
            });
        }
    }
}
