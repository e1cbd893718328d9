package org.lmcplan.validate.rule;

import java.util.Map;
import org.lmcplan.model.DocumentPath;

/** A part that knows its path. The parts of a plan do not, since their paths change when other parts are inserted. */
public interface LocatedPart extends ValidatedPart {

    /** The path of the part in the document that is validated. */
    DocumentPath path();

    /** The properties of every finding at this part, such as its id. */
    Map<String, String> properties();
}
