package org.lmcplan.io.shape;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Message;

/**
 * Keys of which an object must have exactly one, such as the value or the text of a measurement. Whether it has one does not
 * depend on the other keys, so it is checked and reported whatever else is wrong with the object.
 *
 * @param keys the keys, in the order of the object
 * @param hint what to do if there are several
 */
public record KeyChoice(List<String> keys, Message hint) implements Restriction {

    /**
     * Reports that none is there, or more than one.
     *
     * @param all the keys of the object, in its order, which is the order of the bits that stand for them
     * @param seen the keys that were read, as bits
     * @param instead the keys that misspelt ones were taken for, or that are reported as missing, as bits
     * @param positionOf the position of each key, by its number
     */
    void check(
            List<String> all,
            long seen,
            long instead,
            Message object,
            ReadContext in,
            int start,
            IntUnaryOperator positionOf) {
        List<String> given = among(all, seen);
        if (given.size() > 1) {
            String second = given.get(1);
            in.enter(second);
            in.faultAt(
                    positionOf.applyAsInt(all.indexOf(second)),
                    FaultKind.KEY_OUT_OF_PLACE,
                    Message.excerpt(second),
                    Message.of("does not go with {0}", "不能与 {0} 同时使用", given.get(0)),
                    hint);
            in.leave();
        } else if (given.isEmpty() && among(all, instead).isEmpty()) {
            in.faultAt(start, FaultKind.MISSING_KEY, anyOf(), object);
        }
    }

    private List<String> among(List<String> all, long bits) {
        return keys.stream().filter(key -> (bits & 1L << all.indexOf(key)) != 0).toList();
    }

    /** The keys as they stand between the quotation marks of the message on a missing key. */
    private Message anyOf() {
        List<String> first = keys.subList(0, keys.size() - 1);
        String last = keys.get(keys.size() - 1);
        return Message.of(String.join("', '", first) + "' or '" + last, String.join("”、“", first) + "”或“" + last);
    }

    @Override
    public void describe(Map<String, Object> definition, String object, Schema schema) {
        Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(definition.get("properties"));
        if (properties.keySet().containsAll(keys)) {
            definition.putAll(exactlyOne(keys, object, schema));
        }
    }

    private static Map<String, Object> exactlyOne(List<String> keys, String object, Schema schema) {
        String first = keys.get(0);
        List<String> others = keys.subList(1, keys.size());
        if (others.isEmpty()) {
            return Restriction.given(first, object, schema);
        }
        return Schema.object(
                "if", Restriction.given(first, object, schema),
                "then", Restriction.without(others, object, schema),
                "else", exactlyOne(others, object, schema));
    }
}
