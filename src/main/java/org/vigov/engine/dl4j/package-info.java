/**
 * Deeplearning4j behind the interfaces of the stages; nothing else imports the library. It is on
 * the class path only when one of its engines is chosen, so the public classes here must load
 * without it.
 */
package org.vigov.engine.dl4j;
