package org.vigov.batch;

import org.vigov.ingest.InputFormat;

/**
 * One article of a batch.
 *
 * @param name where it comes from, for messages: a file, or file and line
 * @param key what tells it from the others of its input, wherever that lies
 * @param id of the article, unless it has its own
 * @param failure why it could not even be read; empty when it could
 * @param share how much of the input is read with it, 0 to 1
 */
public record BatchItem(
    String name,
    String key,
    String id,
    InputFormat format,
    byte[] bytes,
    String failure,
    double share) {

  /** An article that was read. */
  static BatchItem read(
      String name, String key, String id, InputFormat format, byte[] bytes, double share) {
    return new BatchItem(name, key, id, format, bytes, "", share);
  }

  /** An article that could not be read. */
  static BatchItem failed(String name, String key, String id, String failure, double share) {
    return new BatchItem(name, key, id, InputFormat.TEXT, new byte[0], failure, share);
  }

  boolean isFailed() {
    return !failure.isEmpty();
  }
}
