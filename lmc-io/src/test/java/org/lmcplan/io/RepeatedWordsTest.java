package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Source;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;

class RepeatedWordsTest {

    @Test
    void aNameAndTheWordsItIsReadFromAreOneObject() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        assertEachIsOneObject(plan.actors().stream().flatMap(RepeatedWordsTest::words));
    }

    @Test
    void aPublisherIsOneObjectInAllItsSources() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        assertEachIsOneObject(plan.sources().stream().map(Source::publisher).flatMap(Optional::stream));
    }

    @Test
    void aPublisherIsOneObjectInAllItsCitations() {
        Register register = BundledRegister.LMC_2023_2027.load();
        assertEachIsOneObject(register.records().stream()
                .map(EvidenceRecord::citations)
                .flatMap(List::stream)
                .map(Citation::publisher)
                .flatMap(Optional::stream));
    }

    private static Stream<String> words(Actor actor) {
        return Stream.concat(
                actor.names().byLanguage().values().stream().map(name -> name.text()),
                actor.readFrom().stream().flatMap(passage -> passage.quote().stream()));
    }

    private static void assertEachIsOneObject(Stream<String> words) {
        Map<String, String> first = new HashMap<>();
        List<String> repeated = new ArrayList<>();
        words.forEach(word -> {
            String before = first.putIfAbsent(word, word);
            if (before != null) {
                assertThat(word).isSameAs(before);
                repeated.add(word);
            }
        });
        assertThat(repeated).isNotEmpty();
    }
}
