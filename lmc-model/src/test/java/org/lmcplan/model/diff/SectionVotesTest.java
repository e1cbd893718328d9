package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionVotesTest {

    private final Pairing pairing = new Pairing(3, 3, new StepCounter());
    private final SectionVotes votes = new SectionVotes(pairing);

    @Test
    void thePairWithTheMostVotesOnBothSidesIsPaired() {
        speak(0, 0, 1);
        speak(0, 1, 3);
        speak(0, 2, 2);
        speak(1, 1, 1);
        speak(2, 2, 1);
        votes.pairMutualBest();
        assertThat(pairs()).containsExactly("0=1");
    }

    @Test
    void anEntryWithMoreVotesForAnotherIsNotPaired() {
        speak(0, 0, 2);
        speak(1, 0, 3);
        speak(1, 1, 3);
        speak(1, 2, 1);
        votes.pairMutualBest();
        assertThat(pairs()).isEmpty();
    }

    @Test
    void pairedEntriesReceiveNoMoreVotes() {
        pairing.pair(0, 0);
        speak(0, 1, 1);
        speak(1, 0, 1);
        speak(2, 2, 1);
        votes.pairMutualBest();
        assertThat(pairs()).containsExactly("0=0", "2=2");
    }

    private void speak(int older, int newer, int times) {
        for (int i = 0; i < times; i++) {
            votes.vote(older, newer);
        }
    }

    private List<String> pairs() {
        return IntStream.range(0, 3)
                .filter(pairing::isOlderPaired)
                .mapToObj(i -> i + "=" + pairing.newerOf(i))
                .toList();
    }
}
