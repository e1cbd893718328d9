package org.lmcplan.model.assess;

/**
 * Of how much of the plan there is any record. Unknown is what has only records whose day leaves open whether they count.
 *
 * @param commitments the lines
 * @param mechanisms the mechanisms
 * @param instruments the documents
 * @param programmes the programmes
 * @param partners the partners
 */
public record Coverage(Share commitments, Share mechanisms, Share instruments, Share programmes, Share partners) {}
