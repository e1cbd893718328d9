package org.lmcplan.validate.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.text.NearestWord;

/** Collects the faults of one document. */
public final class FaultCollector {

    private final List<Problem> faults = new ArrayList<>();

    /** The faults, in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(faults);
    }

    /** Whether there are no faults so far. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Adds a fault, with the arguments of its message: messages, or values shown by their texts. */
    public void add(ConfigurationFaultKind kind, DocumentPath path, Map<String, ?> arguments, Message hint) {
        faults.add(new ConfigurationFault(kind, path, Map.copyOf(arguments), hint));
    }

    /** Reports a value of the wrong type. */
    public void wrongType(DocumentValue value, Message wanted, Message hint) {
        add(ConfigurationFaultKind.WRONG_TYPE, value.path(), Map.of("wanted", wanted, "found", value.type()), hint);
    }

    /** Reports a malformed text. */
    public void wrongForm(DocumentValue value, String text, Message wanted, Message hint) {
        add(ConfigurationFaultKind.WRONG_FORM, value.path(), Map.of("value", text, "wanted", wanted), hint);
    }

    /** Reports a missing key. */
    public void missingKey(DocumentPath path, String key, Message what) {
        add(
                ConfigurationFaultKind.MISSING_KEY,
                path,
                Map.of("key", key, "what", what),
                Message.of("add this key", "请补上此键"));
    }

    /** Reports a list, condition or suppression that specifies nothing. */
    public void empty(DocumentPath path, Message hint) {
        add(ConfigurationFaultKind.EMPTY, path, Map.of(), hint);
    }

    /** Returns a hint with the known word nearest to a misspelt one, or with all known words if none is near. */
    public static Message suggestion(String misspelt, Collection<String> known) {
        return NearestWord.find(misspelt, known)
                .map(word -> Message.of("did you mean '{0}'?", "是否应为“{0}”？", word))
                .orElseGet(() -> choice(known));
    }

    /** Returns a hint with all known words. */
    public static Message choice(Collection<String> known) {
        return Message.of("use one of: {0}", "可用：{0}", Message.verbatim(String.join(", ", known)));
    }
}
