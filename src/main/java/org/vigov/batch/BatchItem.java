package org.vigov.batch;

import org.vigov.ingest.InputFormat;

/**
 * One article of a batch.
 *
 * @param name where it comes from, for messages: a file, or file and line
 * @param id of the article, unless it has its own
 * @param failure why it could not even be read; empty when it could
 */
public record BatchItem(String name, String id, InputFormat format, byte[] bytes, String failure) {

  /** An article that was read. */
  public BatchItem(String name, String id, InputFormat format, byte[] bytes) {
    this(name, id, format, bytes, "");
  }

  /** An article that could not be read. */
  public static BatchItem failed(String name, String id, String failure) {
    return new BatchItem(name, id, InputFormat.TEXT, new byte[0], failure);
  }
}
