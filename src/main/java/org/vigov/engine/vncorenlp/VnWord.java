package org.vigov.engine.vncorenlp;

import java.util.Optional;

/**
 * A word as VnCoreNLP gives it.
 *
 * @param form its syllables, possibly rewritten, joined by underscores
 * @param pos its own tag
 * @param entity BIO label of its own types
 */
record VnWord(String form, Optional<String> pos, Optional<String> entity) {}
