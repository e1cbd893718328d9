package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.PlaceTally.Part;
import org.lmcplan.io.PlaceTally.Told;
import org.lmcplan.io.SpoiltDocument.Script;
import org.lmcplan.io.TreePrinter.Style;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;

/** A defect that was injected into a valid document is reported at the position where it was injected. */
class PlacesOfDefectsTest {

    private static final int SEEDS = 500;

    @ParameterizedTest
    @EnumSource
    void theDefectIsReportedAtItsPosition(Style style) {
        PlaceTally tally = new PlaceTally();
        Map<Script, Integer> before = new EnumMap<>(Script.class);
        Seeds.of(SEEDS).forEach(seed -> {
            SpoiltDocument document = SpoiltDocument.single(seed, style);
            count("seed " + seed, document, tally);
            document.scriptsOnTheLineBeforeTheDefect().forEach(script -> before.merge(script, 1, Integer::sum));
        });
        System.out.println(style + " (seeds 1 to " + Seeds.share(SEEDS) + " and one more): " + tally
                + "; before on the line " + before);
        assertNothingIsWrong(tally);
        if (style != Style.YAML && style != Style.JSON) { // which have one entry on a line
            assertThat(before.keySet()).containsExactlyInAnyOrder(Script.values());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDefectIsReportedInItsFile(Style style) {
        PlaceTally tally = new PlaceTally();
        Seeds.of(60).forEach(seed -> {
            int[] defects = new int[3];
            defects[new SplittableRandom(seed).nextInt(3)] = 1;
            List<SpoiltDocument> files = SpoiltDocument.split(seed, style, defects);
            ReadResult<?> read = LmcReader.create()
                    .read(
                            files.get(0).source(),
                            files.stream().skip(1).map(SpoiltDocument::source).toList());
            count("seed " + seed, files.stream().flatMap(SpoiltDocument::expected), read.faults(), tally);
        });
        System.out.println(style + " in one of three files: " + tally);
        assertNothingIsWrong(tally);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPACT_JSON", "YAML", "MIXED_YAML"})
    void theDefectIsReportedAtItsPositionInTheStream(Style style) {
        PlaceTally tally = new PlaceTally();
        Seeds.of(60).forEach(seed -> {
            SpoiltDocument stream = SpoiltDocument.inStream(seed, style);
            RecordStream<?> records = LmcReader.create().stream(stream.source(), RecordType.PLAN);
            List<Fault> faults = Stream.iterate(records, RecordStream::hasNext, same -> same)
                    .flatMap(same -> same.next().faults().stream())
                    .toList();
            count("seed " + seed, stream.expected(), faults, tally);
        });
        System.out.println(style + " in a stream: " + tally);
        assertNothingIsWrong(tally);
    }

    @ParameterizedTest
    @EnumSource
    void aByteThatIsNotUtf8IsReportedAtItsPosition(Style style) {
        PlaceTally tally = new PlaceTally();
        Seeds.of(60).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            String text = new TreePrinter(style, "\n", random).print(SpoiltDocument.plan(seed).root);
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            byte[] bytes = (text.substring(0, at) + "\0" + text.substring(at)).getBytes(StandardCharsets.UTF_8);
            int offset = text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
            bytes[offset] = (byte) 0xFF;
            Position start = new Positions(bytes).of(offset);
            Span span = new Span(start, new Position(start.line(), start.column() + 1, offset + 1));
            List<Fault> faults = LmcReader.create()
                    .read(DocumentSource.stream(new ByteArrayInputStream(bytes), style.format)
                            .named("plan"))
                    .faults();
            count("seed " + seed, Stream.of(new Told(FaultKind.NOT_UTF8, "plan", "", span)), faults, tally);
        });
        assertNothingIsWrong(tally);
    }

    /** Otherwise this would prove nothing. */
    @Test
    void aPositionThatIsOffByOneIsCountedAsWrong() {
        Fault fault = LmcReader.create()
                .read(SmallPlan.source(SmallPlan.YAML.replace("title: A", "titel: A")))
                .faults()
                .get(0);
        Told right = Told.of(fault);
        Position at = fault.span().start();
        Position end = fault.span().end();
        Map<Told, Set<Part>> shifted = Map.of(
                at(right, new Position(at.line() - 1, at.column(), at.offset()), end),
                Set.of(Part.LINE),
                at(right, new Position(at.line(), at.column() + 1, at.offset()), end),
                Set.of(Part.COLUMN),
                at(right, new Position(at.line(), at.column(), at.offset() + 1), end),
                Set.of(Part.OFFSET),
                at(right, at, new Position(end.line(), end.column() + 1, end.offset())),
                Set.of(Part.END),
                new Told(right.kind(), "other", "/titl", right.span()),
                Set.of(Part.SOURCE, Part.POINTER));
        shifted.forEach((wrong, parts) -> {
            PlaceTally tally = new PlaceTally();
            tally.add("control", right, wrong);
            assertThat(Stream.of(Part.values()).filter(part -> tally.wrong(part) > 0))
                    .containsExactlyInAnyOrderElementsOf(parts);
        });
    }

    private static Told at(Told told, Position start, Position end) {
        return new Told(told.kind(), told.source(), told.path(), new Span(start, end));
    }

    private static void count(String what, SpoiltDocument document, PlaceTally tally) {
        count(
                what,
                document.expected(),
                LmcReader.create().read(document.source()).faults(),
                tally);
    }

    private static void count(String what, Stream<Told> expected, List<Fault> faults, PlaceTally tally) {
        List<Told> defects = expected.toList();
        assertThat(defects).as(what).hasSize(1);
        assertThat(faults).as("%s, expected %s", what, defects).hasSize(1);
        tally.add(what, defects.get(0), Told.of(faults.get(0)));
    }

    private static void assertNothingIsWrong(PlaceTally tally) {
        assertThat(Part.values()).as("%s", tally).allMatch(part -> tally.wrong(part) == 0);
    }
}
