/**
 * Rules as named data: patterns over the tokens of a sentence, read from tables among the
 * resources, each with an example and a counter-example that the tests check.
 */
package org.vigov.extract.rule;
