package org.lmcplan.validate;

import org.lmcplan.model.Path;

/**
 * One breach of a rule.
 *
 * @param rule the id of the rule, such as {@code LMC-V102}
 * @param severity how much it matters
 * @param path where it stands in the plan document
 * @param message one sentence that names the offending value
 * @param hint what would be right
 */
public record Finding(String rule, Severity severity, Path path, String message, String hint) {

    /** {@code /commitments/3/targets/0 error LMC-V102 … (…)}. */
    @Override
    public String toString() {
        return path + " " + severity.code() + " " + rule + " " + message + " (" + hint + ")";
    }
}
