package org.lmcplan.model.property;

import java.util.List;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ExtensionValue;

/** The properties that applications add: numbers stay numbers, everything else is a text, and each entry of a list is a value. */
final class ExtensionProperty {

    private ExtensionProperty() {}

    static Property of(String key) {
        return Property.of(
                PropertyType.EXTENSION,
                false,
                part -> ((Extensible) part)
                        .extensions()
                        .find(key)
                        .map(ExtensionProperty::values)
                        .orElse(List.of()));
    }

    private static List<?> values(ExtensionValue value) {
        return value instanceof ExtensionValue.Items items
                ? items.entries().stream().map(ExtensionProperty::written).toList()
                : List.of(written(value));
    }

    private static Object written(ExtensionValue value) {
        if (value instanceof ExtensionValue.Numeral number) {
            return number.number();
        }
        return value instanceof ExtensionValue.Text text ? text.text() : value.toString();
    }
}
