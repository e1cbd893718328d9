package org.lmcplan.io;

import java.util.Comparator;
import java.util.List;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;

/** Generated plans that the second version of the format can hold: without what came with the third. */
final class OlderPlans {

    private static final String TERM = "{\"from\": 2023, \"to\": 2027}";

    private OlderPlans() {}

    /** Returns a document of the current format, from which everything was taken that an older document may not have. */
    static Tree tree(long seed) {
        Tree tree = Tree.of(LmcWriter.create().toText(new PlanGenerator(seed).plan(), Format.JSON));
        List<Fault> faults = faults(tree);
        while (!faults.isEmpty()) {
            faults.stream()
                    .sorted(Comparator.comparing(
                                    (Fault fault) -> fault.span().start().line())
                            .reversed())
                    .forEach(fault -> remove(tree, fault));
            faults = faults(tree);
        }
        return tree;
    }

    private static List<Fault> faults(Tree tree) {
        String older = tree.in(Format.JSON).replaceFirst("lmc-plan/3", "lmc-plan/2");
        return LmcReader.create().read(DocumentSource.text(older, Format.JSON)).faults();
    }

    private static void remove(Tree tree, Fault fault) {
        boolean isNew = fault.hint().contains("lmc-plan/3");
        if (!isNew && fault.kind() != FaultKind.MISSING_KEY) {
            throw new AssertionError(fault);
        }
        Tree.Node parent = tree.root;
        List<String> path = fault.path().segments();
        for (int i = 0; i < path.size(); i++) {
            String step = path.get(i);
            List<Tree.Entry> entries = parent.entries;
            int index = parent.isList
                    ? Integer.parseInt(step)
                    : entries.stream().map(entry -> entry.key).toList().indexOf(step);
            if (index < 0 || index >= entries.size()) {
                return; // removed with another fault
            }
            if (step.equals("term")) {
                entries.get(index).value = Tree.of(TERM).root;
                return;
            }
            if (i == path.size() - 1) {
                entries.remove(index);
                return;
            }
            parent = entries.get(index).value;
        }
    }
}
