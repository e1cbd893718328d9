package org.lmcplan.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.model.Path;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Section;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Severity;

/**
 * Every clause of a Chinese text, between full stops or commas, is quoted whole by a commitment or a statement, or holds
 * words that a goal or principle was read from.
 */
final class EveryClauseIsAccountedFor implements Rule {

    private static final String ENDS = "。,;\uFF0C\uFF1B";

    @Override
    public String id() {
        return "LMC-V303";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(PlanIndex plan) {
        if (!plan.plan().language().toLocale().getLanguage().equals("zh")) {
            return List.of(); // how clauses end is known for Chinese only
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < plan.plan().sections().size(); i++) {
            Section section = plan.plan().sections().get(i);
            Path path = Path.root().child("sections").child(i).child("body");
            String body = section.body().orElse("");
            ClauseCover cover = ClauseCover.of(section, plan);
            for (ClauseCover.Stretch stretch : clauses(body)) {
                String clause = body.substring(stretch.from(), stretch.to());
                if (!cover.quotes(stretch) && !framed(plan, section, clause)) {
                    findings.add(new Finding(
                            id(),
                            severity(),
                            path,
                            "The clause '" + clause + "' of section " + section.number()
                                    + " is neither a commitment nor a statement.",
                            "code it as a commitment, or as a statement if it promises nothing"));
                }
            }
        }
        return findings;
    }

    /** The stretches between the marks that end a clause: full stop, comma and semicolon, full width or ASCII. */
    private static List<ClauseCover.Stretch> clauses(String body) {
        List<ClauseCover.Stretch> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || ENDS.indexOf(body.charAt(i)) >= 0) {
                if (i > from) {
                    clauses.add(new ClauseCover.Stretch(from, i));
                }
                from = i + 1;
            }
        }
        return clauses;
    }

    private static boolean framed(PlanIndex plan, Section section, String clause) {
        return Stream.concat(plan.plan().goals().stream(), plan.plan().principles().stream())
                .flatMap(element -> element.readFrom().stream())
                .filter(passage -> passage.section().equals(section.number()))
                .anyMatch(passage -> passage.quote().filter(clause::contains).isPresent());
    }
}
