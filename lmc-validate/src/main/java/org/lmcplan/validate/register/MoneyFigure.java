package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Money;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/**
 * An amount that a register gives, and where.
 *
 * @param entry the record or project that gives it
 * @param path where the amount stands
 * @param amount the amount
 */
record MoneyFigure(Entry<? extends Evidence> entry, DocumentPath path, Money amount) {

    /** That of a money record. */
    static MoneyFigure of(Entry<? extends Evidence> entry, MoneyRecord money) {
        return new MoneyFigure(entry, entry.path().child("amount"), money.amount());
    }

    /** That of one source of the funding of a project. */
    static MoneyFigure of(Entry<? extends Evidence> entry, Project project, int index) {
        DocumentPath path = entry.path().child("funding").child(index).child("amount");
        return new MoneyFigure(entry, path, project.funding().get(index).amount());
    }

    /** The amounts that the register itself holds to be true: of money records and of the funding of projects. */
    static List<MoneyFigure> held(Dossier dossier) {
        List<MoneyFigure> figures = new ArrayList<>();
        for (Entry<? extends Evidence> entry : dossier.evidence()) {
            if (entry.value() instanceof MoneyRecord money) {
                figures.add(of(entry, money));
            } else if (entry.value() instanceof Project project) {
                for (int i = 0; i < project.funding().size(); i++) {
                    figures.add(of(entry, project, i));
                }
            }
        }
        return figures;
    }

    /** The amounts that sources give. */
    static List<MoneyFigure> told(Dossier dossier) {
        List<MoneyFigure> figures = new ArrayList<>();
        for (Entry<? extends Evidence> entry : dossier.evidence()) {
            List<Citation> citations = entry.value().citations();
            for (int i = 0; i < citations.size(); i++) {
                DocumentPath path = entry.citation(i).child("amount");
                citations.get(i).amount().ifPresent(amount -> figures.add(new MoneyFigure(entry, path, amount)));
            }
        }
        return figures;
    }
}
