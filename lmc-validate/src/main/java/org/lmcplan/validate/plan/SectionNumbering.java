package org.lmcplan.validate.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.ValidatedPart;

/** The order of section numbers. */
final class SectionNumbering {

    private SectionNumbering() {}

    /** The number before this one in the same section: 4.2.2 before 4.2.3; none before 4.2.1. */
    static Optional<SectionNumber> before(SectionNumber number) {
        List<Integer> parts = number.parts();
        int last = parts.get(parts.size() - 1);
        if (last == 1) {
            return Optional.empty();
        }
        String up = number.parent().map(parent -> parent + ".").orElse("");
        return Optional.of(SectionNumber.of(up + (last - 1)));
    }

    /** The sections by their parent section; chapters have none. */
    static Map<Optional<SectionNumber>, List<ValidatedPart>> byParent(List<ValidatedPart> sections) {
        return sections.stream()
                .collect(Collectors.groupingBy(
                        part -> part.as(Section.class).orElseThrow().number().parent(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
