/**
 * Configures validators: profiles set which rules run and how severe they are, suppressions and a baseline leave out known
 * findings, and rules without code extend the catalogue. Start with {@link org.lmcplan.validate.config.Configuration}, or with
 * {@link org.lmcplan.validate.config.ConfigurationReader} for a document.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.config;
