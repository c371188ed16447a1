package org.vigov.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of files for articles, from ids that may be anything: addresses, say. */
final class FileName {
  private static final int LONGEST = 120;

  private FileName() {}

  /**
   * The id itself where that is a harmless relative path; else what of it is harmless, with a part
   * of its hash to tell it from its like.
   */
  static String of(String id) {
    String safe = id.replaceAll("[^\\p{L}\\p{M}\\p{N}._/-]", "_").replaceAll("(^|/)[./]+", "$1_");
    if (safe.equals(id) && id.length() <= LONGEST && !id.endsWith("/") && !id.isEmpty()) {
      return id;
    }
    String flat = safe.replace('/', '_');
    return flat.substring(0, Math.min(flat.length(), LONGEST)) + "-" + hash(id);
  }

  private static String hash(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
