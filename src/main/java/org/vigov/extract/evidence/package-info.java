/**
 * Says which rules and models stand behind the facts of an annotation, and what speaks for them.
 */
package org.vigov.extract.evidence;
