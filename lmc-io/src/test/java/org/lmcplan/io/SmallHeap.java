package org.lmcplan.io;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.EvidenceRecord;

/** Reads large documents in a virtual machine with little memory; run by {@link SmallHeapTest}. */
final class SmallHeap {

    private static final byte[] LINE = ("{\"id\":\"4.2.12-2\",\"quote\":\"定期举办水资源合作部长级会议和水资源合作论坛\",\"marker\":\"举办\","
                    + "\"force\":\"deliver\",\"acts\":[\"hold\"],\"cadence\":{\"kind\":\"regularly\"},"
                    + "\"gloss\":{\"en\":\"Hold the ministerial meeting and the forum regularly\"}}\n")
            .getBytes(StandardCharsets.UTF_8);

    private static final byte[] EVIDENCE = ("{\"id\":\"water-forum-4\",\"kind\":\"meeting\",\"number\":4,"
                    + "\"title\":{\"en\":\"Water Resources Cooperation Forum\",\"zh\":\"水资源合作论坛\"},\"date\":\"2025-09-24\","
                    + "\"until\":\"2025-09-25\",\"place\":{\"country\":\"CN\",\"locality\":{\"en\":\"Wuhan\"}},"
                    + "\"countries\":[\"KH\",\"CN\",\"LA\",\"MM\",\"TH\",\"VN\"],\"commitments\":[\"4.2.12-2\"],"
                    + "\"targets\":[\"water-forum\"],\"citations\":[{\"address\":\"https://example.org/forum\","
                    + "\"published\":\"2025-10-01\"}],\"confidence\":\"high\"}\n")
            .getBytes(StandardCharsets.UTF_8);

    private SmallHeap() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "lines" -> System.out.println(records(Integer.parseInt(args[1])));
            case "evidence" -> System.out.println(evidence(Integer.parseInt(args[1])));
            case "plan" -> System.out.println(sections(Integer.parseInt(args[1])));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Reads this many records and keeps none of them. */
    private static long records(int count) throws Exception {
        long read = 0;
        DocumentSource source =
                DocumentSource.stream(new Repeated(LINE, count), Format.JSON).named("records");
        try (RecordStream<Commitment> stream = LmcReader.create().stream(source, RecordType.COMMITMENT)) {
            while (stream.hasNext()) {
                read += stream.next().orThrow().acts().size();
            }
        }
        return read;
    }

    /** Reads this many evidence records and keeps none of them. */
    private static long evidence(int count) throws Exception {
        long read = 0;
        DocumentSource source = DocumentSource.stream(new Repeated(EVIDENCE, count), Format.JSON)
                .named("evidence");
        try (RecordStream<EvidenceRecord> stream = LmcReader.create().stream(source, RecordType.EVIDENCE)) {
            while (stream.hasNext()) {
                read += stream.next().orThrow().citations().size();
            }
        }
        return read;
    }

    /** Reads a plan of this many bytes in both formats and returns the number of its sections. */
    private static int sections(int bytes) {
        StringBuilder yaml = new StringBuilder(SmallPlan.YAML).append("sections:\n");
        while (yaml.length() < bytes / 3) { // most characters take three bytes
            yaml.append("  - number: \"4.2\"\n    title: 水资源\n    body: ")
                    .append("定期举办水资源合作部长级会议和水资源合作论坛,".repeat(12))
                    .append('\n');
        }
        LmcReader reader = LmcReader.create();
        Plan plan = reader.read(
                        DocumentSource.text(yaml.toString(), Format.YAML).named("plan"))
                .orThrow();
        return plan.sections().size();
    }

    /** These bytes, repeated. */
    private static final class Repeated extends InputStream {

        private final byte[] piece;
        private long left;
        private int at;

        Repeated(byte[] piece, int times) {
            this.piece = Arrays.copyOf(piece, piece.length);
            this.left = (long) piece.length * times;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            int b = piece[at] & 0xFF;
            at = (at + 1) % piece.length;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(Math.min(left, length), piece.length - at);
            System.arraycopy(piece, at, into, from, count);
            at = (at + count) % piece.length;
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
