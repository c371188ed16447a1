package org.vigov.batch;

import java.util.Optional;

/**
 * A line of a batch.
 *
 * @param number from 1; blank lines count
 * @param bytes without the line end; of a line with a fault, what was kept of it
 * @param fault why it cannot be an article
 */
public record Line(int number, byte[] bytes, Optional<String> fault) {}
