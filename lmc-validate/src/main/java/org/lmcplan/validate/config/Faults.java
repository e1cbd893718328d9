package org.lmcplan.validate.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.declared.Item;

/** Collects the faults of one document. */
public final class Faults {

    private final List<ConfigurationFault> faults = new ArrayList<>();

    List<ConfigurationFault> all() {
        return faults;
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    public void wrongType(Item item, Message wanted, Message hint) {
        add(ConfigurationFaultKind.WRONG_TYPE, item.path(), Map.of("wanted", wanted, "found", item.type()), hint);
    }

    void unknownKey(DocumentPath path, String key, Message what, Collection<String> known) {
        add(
                ConfigurationFaultKind.UNKNOWN_KEY,
                path,
                Map.of("key", Message.excerpt(key), "what", what),
                Nearest.hint(key, known));
    }

    public void missingKey(DocumentPath path, String key, Message what) {
        add(
                ConfigurationFaultKind.MISSING_KEY,
                path,
                Map.of("key", Message.excerpt(key), "what", what),
                Message.of("add it", "请补上"));
    }

    public void unknownWord(Item item, String value, Message wanted, Collection<String> known) {
        add(
                ConfigurationFaultKind.UNKNOWN_WORD,
                item.path(),
                Map.of("value", Message.excerpt(value), "wanted", wanted),
                Nearest.hint(value, known));
    }

    public void wrongForm(Item item, String value, Message wanted, Message hint) {
        add(
                ConfigurationFaultKind.WRONG_FORM,
                item.path(),
                Map.of("value", Message.excerpt(value), "wanted", wanted),
                hint);
    }

    public void add(ConfigurationFaultKind kind, DocumentPath path, Map<String, Message> particulars, Message hint) {
        faults.add(new ConfigurationFault(kind, path, particulars, hint));
    }
}
