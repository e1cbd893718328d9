package org.lmcplan.cli.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.evidence.RegisterIndex;

/** The values that parts have at a property such as {@code targets.lifecycle}: keys of the document, followed from part to part. */
final class PropertyValues {

    private final ShownPlan shown;
    private final PartData parts;

    PropertyValues(ShownPlan shown) {
        this.shown = shown;
        this.parts = new PartData(shown.plan(), shown.register().map(RegisterIndex::register));
    }

    /** Returns the different values of a part as text; empty if it has none. */
    List<String> of(Extensible part, String property) {
        return at(part, List.of(property.split("\\."))).distinct().toList();
    }

    private Stream<String> at(Extensible part, List<String> keys) {
        List<String> rest = keys.subList(1, keys.size());
        Optional<Stream<String>> computed = computed(part, keys.get(0), rest);
        return computed.orElseGet(() -> at(ShowJson.read(String.join("\n", parts.lines(part))), keys));
    }

    /** Some properties are no keys of the document. */
    private Optional<Stream<String>> computed(Extensible part, String key, List<String> rest) {
        if (part instanceof Clause clause && key.equals("area")) {
            return Optional.of(shown.index().areaOf(clause).stream()
                    .flatMap(area -> rest.isEmpty() ? Stream.of(area.id().value()) : at(area, rest)));
        }
        if (part instanceof Clause clause && key.equals("section")) {
            return Optional.of(reference(clause.section().toString(), rest));
        }
        if (part instanceof Section section && key.equals("depth")) {
            return Optional.of(Stream.of(Integer.toString(section.number().depth())));
        }
        return Optional.empty();
    }

    private Stream<String> at(ExtensionValue value, List<String> keys) {
        if (value instanceof ExtensionValue.Items items) {
            return items.entries().stream().flatMap(entry -> at(entry, keys));
        }
        if (value instanceof ExtensionValue.Fields fields) {
            if (keys.isEmpty()) {
                return fields.byKey().keySet().stream();
            }
            ExtensionValue found = fields.byKey().get(keys.get(0));
            return found == null ? Stream.of() : at(found, keys.subList(1, keys.size()));
        }
        String text = value instanceof ExtensionValue.Text known ? known.text() : number(value);
        return reference(text, keys);
    }

    private static String number(ExtensionValue value) {
        return value instanceof ExtensionValue.Numeral numeral
                ? numeral.number().toPlainString()
                : value.toString();
    }

    private Stream<String> reference(String text, List<String> keys) {
        if (keys.isEmpty()) {
            return Stream.of(text);
        }
        return part(text).map(part -> at(part, keys)).orElseGet(Stream::of);
    }

    private Optional<Extensible> part(String id) {
        return SectionNumber.parse(id)
                .flatMap(number -> shown.index().section(number))
                .map(section -> (Extensible) section)
                .or(() -> ElementId.parse(id).flatMap(element -> shown.index().find(element)))
                .or(() -> CountryCode.parse(id)
                        .flatMap(code -> shown.plan().members().stream()
                                .filter(member -> member.id().equals(code))
                                .findFirst()));
    }
}
