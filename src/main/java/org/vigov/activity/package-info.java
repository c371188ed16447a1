/**
 * Which areas of work an article reports on: the stage's interface, what engines may use as
 * features, trainer and evaluator. Engines are found with {@link java.util.ServiceLoader}.
 */
package org.vigov.activity;
