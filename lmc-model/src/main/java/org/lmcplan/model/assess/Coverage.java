package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The share of the plan for which there is any record. It is unknown for parts whose only records may not count, depending on
 * an unknown day.
 *
 * @param commitments the share of the commitments
 * @param mechanisms the share of the mechanisms
 * @param instruments the share of the instruments
 * @param programmes the share of the programmes
 * @param partners the share of the partners
 */
public record Coverage(Share commitments, Share mechanisms, Share instruments, Share programmes, Share partners)
        implements Serializable {
    public Coverage {
        requireNonNull(commitments, "commitments");
        requireNonNull(mechanisms, "mechanisms");
        requireNonNull(instruments, "instruments");
        requireNonNull(programmes, "programmes");
        requireNonNull(partners, "partners");
    }
}
