/**
 * Sequences as any library's tagger takes them. A stage says what its sequences are and what their
 * labels mean; an engine's tagger knows nothing of either.
 */
package org.vigov.tag;
