package org.lmcplan.validate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.model.Path;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Severity;

/** Sections stand in the order of their numbers, each number once, each below a section that is there. */
final class SectionsAreInOrder implements Rule {

    @Override
    public String id() {
        return "LMC-V201";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(PlanIndex plan) {
        List<Finding> findings = new ArrayList<>();
        Section before = null;
        Set<SectionNumber> passed = new HashSet<>();
        for (int i = 0; i < plan.plan().sections().size(); i++) {
            Section section = plan.plan().sections().get(i);
            SectionNumber number = section.number();
            Path path = Path.root().child("sections").child(i).child("number");
            if (before != null && number.compareTo(before.number()) <= 0) {
                findings.add(finding(
                        path,
                        "Section " + number + " does not come after " + before.number() + ".",
                        "put the sections in the order of their numbers, each once"));
            }
            if (number.parent().filter(parent -> !passed.contains(parent)).isPresent()) {
                findings.add(finding(
                        path,
                        "Section " + number + " stands in no section that comes before it.",
                        "add the section above it, or correct the number"));
            }
            passed.add(number);
            before = section;
        }
        return findings;
    }

    private Finding finding(Path path, String message, String hint) {
        return new Finding(id(), severity(), path, message, hint);
    }
}
