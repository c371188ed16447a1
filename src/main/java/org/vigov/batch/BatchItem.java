package org.vigov.batch;

import org.vigov.ingest.InputFormat;

/**
 * One article of a batch.
 *
 * @param name where it comes from, for messages: a file, or file and line
 * @param id of the article, unless it has its own
 */
public record BatchItem(String name, String id, InputFormat format, byte[] bytes) {}
