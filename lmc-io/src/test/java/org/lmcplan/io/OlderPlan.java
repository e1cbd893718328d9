package org.lmcplan.io;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.io.Tree.Entry;
import org.lmcplan.io.Tree.Node;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.model.DocumentPath;

/** Removes from a generated plan what the second format does not have, so that what is left can be written in it. */
final class OlderPlan {

    private static final int STEPS = 20;

    private OlderPlan() {}

    /** The document in the current format, without the keys, codes and dates that came with it. */
    static Tree withoutNewKeys(Tree plan) {
        for (int i = 0; i < STEPS; i++) {
            List<Fault> faults = LmcReader.create()
                    .read(DocumentSource.text(
                                    plan.in(Format.JSON).replaceFirst("lmc-plan/3", "lmc-plan/2"), Format.JSON)
                            .named("older"))
                    .faults();
            if (faults.isEmpty()) {
                return plan;
            }
            Set<DocumentPath> removed = new HashSet<>(); // an object may lack several keys
            for (int j = faults.size() - 1; j >= 0; j--) { // so that the indexes before it stay right
                if (removed.add(faults.get(j).path())) {
                    remove(plan.root, faults.get(j));
                }
            }
        }
        throw new IllegalStateException("faults are left in " + plan.in(Format.JSON));
    }

    private static void remove(Node root, Fault fault) {
        List<String> path = fault.path().segments();
        if (path.isEmpty()) {
            throw new IllegalStateException(fault.toString());
        }
        if (path.get(0).equals("term")) {
            entry(root, "term").value = Tree.of("{\"from\": 2023, \"to\": 2027}").root;
            return;
        }
        if (path.get(0).equals("edition")) {
            entry(root, "edition").value = Tree.text("abstract");
            return;
        }
        Node parent = root;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = entry(parent, step).value;
        }
        // This is a key or value that is too new, or an object that has lost a key it must have.
        parent.entries.remove(entry(parent, path.get(path.size() - 1)));
    }

    private static Entry entry(Node node, String step) {
        return node.isList
                ? node.entries.get(Integer.parseInt(step))
                : node.entries.stream()
                        .filter(entry -> entry.key.equals(step))
                        .findFirst()
                        .orElseThrow();
    }
}
