package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** What became of a body. */
public enum BodyStep implements Coded {
    /** It was set up or began its work. */
    ESTABLISHED,
    /** It was raised in level, widened or improved. */
    UPGRADED
}
