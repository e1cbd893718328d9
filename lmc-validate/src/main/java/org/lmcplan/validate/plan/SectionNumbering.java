package org.lmcplan.validate.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.ValidatedPart;

/** The order of section numbers. */
final class SectionNumbering {

    private SectionNumbering() {}

    /** The number before this one in the same section: 4.2.2 before 4.2.3; none before 4.2.1. */
    static Optional<SectionNumber> before(SectionNumber number) {
        String text = number.toString();
        int at = text.lastIndexOf('.') + 1;
        int last = Integer.parseInt(text.substring(at));
        return last == 1 ? Optional.empty() : Optional.of(SectionNumber.of(text.substring(0, at) + (last - 1)));
    }

    /** The sections that contain others of these. */
    static Set<SectionNumber> parents(List<ValidatedPart> sections) {
        Set<SectionNumber> parents = new HashSet<>();
        sections.forEach(part -> ((Section) part.value()).number().parent().ifPresent(parents::add));
        return parents;
    }

    /** The sections by their parent section; chapters have none. */
    static Map<Optional<SectionNumber>, List<ValidatedPart>> byParent(List<ValidatedPart> sections) {
        return sections.stream()
                .collect(Collectors.groupingBy(
                        part -> ((Section) part.value()).number().parent(), LinkedHashMap::new, Collectors.toList()));
    }
}
