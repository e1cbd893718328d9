package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.Fault;

/** Which of several keys an object has is reported together with all other faults of the object. */
class KeyChoiceTest {

    @Test
    void aMemberWithoutACountryOrAnIdIsReportedBesideFaultsOfItsName() {
        assertThat(plan("members:\n  - names: {en: {text: Upland, status: offical}}\n"))
                .containsExactly(
                        "The key 'country' or 'id' is missing from a member.",
                        "'offical' is not the status of a name.");
    }

    @Test
    void aCountryWithAnIdIsReportedBesideFaultsOfTheName() {
        assertThat(plan("members:\n  - {country: KH, id: cambodia, names: {en: {text: Cambodia, status: offical}}}\n"))
                .containsExactly("The key 'id' does not go with country.", "'offical' is not the status of a name.");
    }

    @Test
    void aTargetThatSaysNothingIsReportedBesideFaultsOfItsDate() {
        assertThat(plan("indicators:\n  - id: people\n    targets:\n      - by: Q3 2025\n"))
                .containsExactly(
                        "The key 'value', 'change', 'percent' or 'text' is missing from a target.",
                        "'Q3 2025' is not a date.");
    }

    @Test
    void aMisspeltKeyIsNotReportedAsMissingToo() {
        assertThat(plan("indicators:\n  - id: people\n    targets:\n      - vale: \"3\"\n"))
                .containsExactly("There is no key 'vale' in a target.");
    }

    @Test
    void aMeasurementWithoutAResultIsReportedBesideItsOtherFaults() {
        String register = "format: lmc-register/2\nid: sample\nversion: \"1\"\nplan: lmc-2023-2027\nrecords:\n";
        assertThat(messages(LmcReader.create()
                        .readRegister(SmallPlan.source(
                                register + "  - {id: one, kind: measurement, date: \"2024\", confidence: hig}\n"))
                        .faults()))
                .containsExactly(
                        "The key 'value' or 'text' is missing from a record of the kind measurement.",
                        "'hig' is not a level of confidence.");
    }

    private static List<String> plan(String lists) {
        return messages(LmcReader.create()
                .read(SmallPlan.source(SmallPlan.YAML + lists))
                .faults());
    }

    private static List<String> messages(List<Fault> faults) {
        return faults.stream().map(Fault::message).toList();
    }
}
