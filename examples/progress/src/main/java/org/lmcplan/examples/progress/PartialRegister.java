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
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.ExtensionValue.Fields;
import org.lmcplan.model.ExtensionValue.Items;
import org.lmcplan.model.evidence.Register;

/**
 * A register read without its malformed records, projects and funders.
 *
 * @param register the register; empty if something else in the document is malformed
 * @param faults all faults of the document
 */
record PartialRegister(Optional<Register> register, List<Fault> faults) {

    private static final Set<String> LISTS = Set.of("records", "projects", "funders");
    private static final LmcReader READER =
            LmcReader.create().withLimits(Limits.defaults().withMaxFaults(Integer.MAX_VALUE));

    static PartialRegister read(DocumentSource source) {
        ReadResult<Register> whole = READER.readRegister(source);
        if (whole.value().isPresent()) {
            return new PartialRegister(whole.value(), List.of());
        }
        Map<String, Set<String>> malformed = new TreeMap<>();
        for (Fault fault : whole.faults()) {
            List<String> path = fault.path().segments();
            if (path.size() < 2 || !LISTS.contains(path.get(0))) {
                return new PartialRegister(Optional.empty(), whole.faults());
            }
            malformed.computeIfAbsent(path.get(0), list -> new HashSet<>()).add(path.get(1));
        }
        Optional<Register> rest = READER.readData(source)
                .value()
                .map(data -> LmcWriter.create().toText(without(malformed, data), Format.JSON))
                .flatMap(text -> READER.readRegister(
                                DocumentSource.text(text, Format.JSON).named("the rest"))
                        .value());
        return new PartialRegister(rest, whole.faults());
    }

    private static ExtensionValue without(Map<String, Set<String>> malformed, ExtensionValue register) {
        SortedMap<String, ExtensionValue> byKey = new TreeMap<>(((Fields) register).byKey());
        malformed.forEach((list, indexes) -> byKey.computeIfPresent(list, (key, entries) -> {
            List<ExtensionValue> all = ((Items) entries).entries();
            List<ExtensionValue> kept = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (!indexes.contains(Integer.toString(i))) {
                    kept.add(all.get(i));
                }
            }
            return new Items(kept);
        }));
        return new Fields(byKey);
    }
}
