package org.lmcplan.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Alias;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Member;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Path;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Rendering;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Severity;

/** A name that is said to be official gives the source that shows it. */
final class OfficialNamesHaveASource implements Rule {

    @Override
    public String id() {
        return "LMC-V401";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(PlanIndex plan) {
        List<Finding> findings = new ArrayList<>();
        check(Path.root(), plan.plan().names(), findings);
        List<Member> members = plan.plan().members();
        for (int i = 0; i < members.size(); i++) {
            check(Path.root().child("members").child(i), members.get(i).names(), findings);
        }
        for (NamedElement element : plan.all(NamedElement.class)) {
            check(plan.pathOf(element), element.names(), findings);
        }
        return findings;
    }

    private void check(Path owner, Names names, List<Finding> findings) {
        for (Map.Entry<LanguageTag, Name> entry : names.byLanguage().entrySet()) {
            Path at = owner.child("names").child(entry.getKey().value());
            check(at, entry.getValue(), findings);
            List<Alias> aliases = entry.getValue().aliases();
            for (int i = 0; i < aliases.size(); i++) {
                check(at.child("aliases").child(i), aliases.get(i), findings);
            }
        }
    }

    private void check(Path at, Rendering name, List<Finding> findings) {
        if (name.status() == NameStatus.OFFICIAL && name.source().isEmpty()) {
            findings.add(new Finding(
                    id(),
                    severity(),
                    at.child("status"),
                    "'" + name.text() + "' is called official without a source.",
                    "name the source that shows it, or call it unofficial"));
        }
    }
}
