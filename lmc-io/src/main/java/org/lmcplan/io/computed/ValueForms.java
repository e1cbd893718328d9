package org.lmcplan.io.computed;

import org.lmcplan.io.write.Form;
import org.lmcplan.model.Coded;
import org.lmcplan.model.ElementId;

/** The forms of single values. */
final class ValueForms {

    static final Form<Integer> NUMBER = (number, out) -> out.number(number);
    static final Form<Boolean> FLAG = (flag, out) -> out.flag(flag);
    static final Form<Coded> CODE = (term, out) -> out.text(term.code());
    static final Form<ElementId> ID = (id, out) -> out.text(id.value());

    /** Any value whose {@code toString} is its written form: a path, a date, a section number. */
    static final Form<Object> TEXT = (value, out) -> out.text(value.toString());

    private ValueForms() {}
}
