/**
 * How an application decides what the rules are to it: which are on and how much they matter (profiles), which findings it
 * knows and bears (suppressions, a baseline), and rules of its own that need no code. Start with
 * {@link org.lmcplan.validate.config.Configuration}, or with {@link org.lmcplan.validate.config.ConfigurationReader} for a
 * document.
 */
package org.lmcplan.validate.config;
