/**
 * Validates plans part by part, and changed plans by checking again only what the change can affect. Rule authors see none of
 * this but the scopes that their rules declare.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.engine.incremental;
