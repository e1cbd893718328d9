package org.lmcplan.io.computed;

import org.lmcplan.io.write.Form;
import org.lmcplan.model.Coded;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.PlanElement;

/** The forms of single values. */
final class ValueForms {

    static final Form<Integer> NUMBER = (number, out) -> out.number(number);
    static final Form<Boolean> FLAG = (flag, out) -> out.flag(flag);
    static final Form<Coded> CODE = (term, out) -> out.text(term.code());
    static final Form<ElementId> ID = (id, out) -> out.text(id.value());

    /** Any value whose {@code toString} is its written form: a path, a date, a section number. */
    static final Form<Object> TEXT = (value, out) -> out.text(value.toString());

    /** What groups of answers have in common: an element by its id, a term by its code. */
    static final Form<Object> KEY = (key, out) -> out.text(keyText(key));

    private ValueForms() {}

    private static String keyText(Object key) {
        if (key instanceof Coded term) {
            return term.code();
        }
        return key instanceof PlanElement element ? element.id().value() : key.toString();
    }
}
