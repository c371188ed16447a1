/**
 * Numeric targets and results: which figures say one fact, what is counted, what is done to it,
 * whether it is planned or achieved, and of which total it is a part.
 */
package org.vigov.extract.indicator;
