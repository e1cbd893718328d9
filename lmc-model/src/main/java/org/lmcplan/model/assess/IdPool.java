package org.lmcplan.model.assess;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;

/**
 * The ids of all evidence that was given, each in as many bytes as it has characters, so that every answer can name its
 * records where there are millions. An id is known by the number in which it came.
 */
final class IdPool {

    private static final int PAGE = 1 << 16;

    private final List<byte[]> pages = new ArrayList<>();
    private final IntList starts = new IntList();
    private byte[] traits = new byte[16];
    private byte[] page = new byte[0];
    private int free;

    /** Keeps an id and what is asked about its owner later; its number. */
    int add(Evidence evidence) {
        byte[] id = evidence.id().value().getBytes(StandardCharsets.US_ASCII);
        if (free + id.length + 1 > page.length) {
            page = new byte[PAGE];
            pages.add(page);
            free = 0;
        }
        int number = starts.size();
        starts.add((pages.size() - 1) * PAGE + free);
        page[free] = (byte) id.length; // 100 at most
        System.arraycopy(id, 0, page, free + 1, id.length);
        free += id.length + 1;
        if (number == traits.length) {
            traits = Arrays.copyOf(traits, number + (number >> 1));
        }
        traits[number] = traitsOf(evidence);
        return number;
    }

    /** The ids as they are now; what is added later does not change them. */
    Ids freeze() {
        return new Ids(pages.toArray(new byte[0][]), starts.toArray(), Arrays.copyOf(traits, starts.size()));
    }

    private static byte traitsOf(Evidence evidence) {
        int kind = evidence instanceof EvidenceRecord each ? Ids.KINDS.indexOf(each.kind()) : Ids.PROJECT;
        int confidence = Ids.CONFIDENCES.indexOf(evidence.confidence());
        return (byte) (kind | confidence << Ids.CONFIDENCE | (evidence.contested() ? Ids.CONTESTED : 0));
    }

    /** Ids in alphabetical order: each has a rank, the same for the same id. */
    static final class Ids {

        private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.values());
        private static final List<Confidence> CONFIDENCES = List.of(Confidence.values());
        private static final int PROJECT = 7;
        private static final int KIND = 7;
        private static final int CONFIDENCE = 3;
        private static final int CONTESTED = 1 << 5;

        private final byte[][] pages;
        private final int[] starts;
        private final byte[] traits;
        private final int[] first;
        private final int[] rank;
        private final IntList doubled = new IntList();

        private Ids(byte[][] pages, int[] starts, byte[] traits) {
            this.pages = pages;
            this.starts = starts;
            this.traits = traits;
            rank = new int[starts.length];
            int[] sorted = MergeSort.sorted(starts.length, this::compare);
            int ranks = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i > 0 && compare(sorted[i - 1], sorted[i]) == 0) {
                    doubled.add(sorted[i]);
                } else {
                    ranks++;
                }
                rank[sorted[i]] = ranks - 1;
            }
            first = new int[ranks];
            for (int i = sorted.length - 1; i >= 0; i--) {
                first[rank[sorted[i]]] = sorted[i];
            }
        }

        Slug id(int rank) {
            int start = starts[first[rank]];
            byte[] in = pages[start >>> 16];
            int at = start & (PAGE - 1);
            return new Slug(new String(in, at + 1, in[at], StandardCharsets.US_ASCII));
        }

        boolean isKind(int rank, EvidenceKind kind) {
            return (traits[first[rank]] & KIND) == KINDS.indexOf(kind);
        }

        boolean isProject(int rank) {
            return (traits[first[rank]] & KIND) == PROJECT;
        }

        Confidence confidence(int rank) {
            return CONFIDENCES.get((traits[first[rank]] >> CONFIDENCE) & 3);
        }

        boolean contested(int rank) {
            return (traits[first[rank]] & CONTESTED) != 0;
        }

        int rankOf(int number) {
            return rank[number];
        }

        IdList doubled() {
            return list(doubled);
        }

        /** The ids that have these numbers, in that order. */
        IdList ranks(int[] numbers) {
            return new IdList(this, Arrays.stream(numbers).map(this::rankOf).toArray());
        }

        /** The ids that have these numbers, in alphabetical order, each once. */
        IdList list(IntList numbers) {
            int[] ranks = numbers.toArray();
            for (int i = 0; i < ranks.length; i++) {
                ranks[i] = rank[ranks[i]];
            }
            Arrays.sort(ranks);
            int size = 0;
            for (int i = 0; i < ranks.length; i++) {
                if (i == 0 || ranks[i] != ranks[i - 1]) {
                    ranks[size++] = ranks[i];
                }
            }
            return new IdList(this, Arrays.copyOf(ranks, size));
        }

        private int compare(int a, int b) {
            byte[] inA = pages[starts[a] >>> 16];
            byte[] inB = pages[starts[b] >>> 16];
            int atA = starts[a] & (PAGE - 1);
            int atB = starts[b] & (PAGE - 1);
            return Arrays.compare(inA, atA + 1, atA + 1 + inA[atA], inB, atB + 1, atB + 1 + inB[atB]);
        }
    }
}
