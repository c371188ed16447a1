package org.vigov.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells training data apart: a digest over the names and bytes of files. */
final class DataHash {
  private DataHash() {}

  /** SHA-256 over all files below some folders, in the order of their names, in hexadecimal. */
  static String of(List<Path> folders) throws IOException {
    MessageDigest digest = sha256();
    for (Path folder : folders) {
      for (Path file : Folders.files(folder)) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
