package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** What happened to a body. */
public enum BodyStep implements Coded {
    /** It was established or began its work. */
    ESTABLISHED,
    /** It was upgraded, extended or improved. */
    UPGRADED
}
