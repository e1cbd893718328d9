package org.lmcplan.examples.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.Format;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.ExtensionValue.Fields;
import org.lmcplan.model.ExtensionValue.Items;
import org.lmcplan.model.evidence.Register;

/**
 * A register document of which some records, projects or funders are faulty, read without these.
 *
 * @param register the register, if what is wrong with the document is within such entries only
 * @param faults all that is wrong with it
 */
record SoundRecords(Optional<Register> register, List<Fault> faults) {

    private static final Set<String> LISTS = Set.of("records", "projects", "funders");
    private static final LmcReader READER =
            LmcReader.create().withLimits(Limits.defaults().withMaxFaults(Integer.MAX_VALUE));

    static SoundRecords read(DocumentSource source) {
        ReadResult<Register> whole = READER.readRegister(source);
        if (whole.value().isPresent()) {
            return new SoundRecords(whole.value(), List.of());
        }
        Map<String, Set<String>> faulty = new TreeMap<>();
        for (Fault fault : whole.faults()) {
            List<String> path = fault.path().segments();
            if (path.size() < 2 || !LISTS.contains(path.get(0))) {
                return new SoundRecords(Optional.empty(), whole.faults());
            }
            faulty.computeIfAbsent(path.get(0), list -> new HashSet<>()).add(path.get(1));
        }
        Optional<Register> rest = READER.readData(source)
                .value()
                .map(data -> LmcWriter.create().toText(without(faulty, data), Format.JSON))
                .flatMap(text -> READER.readRegister(DocumentSource.text(text, Format.JSON, "the rest"))
                        .value());
        return new SoundRecords(rest, whole.faults());
    }

    private static ExtensionValue without(Map<String, Set<String>> faulty, ExtensionValue register) {
        SortedMap<String, ExtensionValue> byKey = new TreeMap<>(((Fields) register).byKey());
        faulty.forEach((list, indexes) -> byKey.computeIfPresent(list, (key, entries) -> {
            List<ExtensionValue> all = ((Items) entries).entries();
            List<ExtensionValue> sound = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (!indexes.contains(Integer.toString(i))) {
                    sound.add(all.get(i));
                }
            }
            return new Items(sound);
        }));
        return new Fields(byKey);
    }
}
