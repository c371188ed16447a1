package org.vigov.engine.vncorenlp;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Classes of the jar alone, with none of ours: VnCoreNLP keeps static state and brings old versions
 * of libraries that we have too.
 */
final class Isolated extends URLClassLoader {
  /** It would write log lines to standard output, which is for data. */
  private static final String LOGGING = "log4j.properties";

  Isolated(URL jar) {
    super("vncorenlp", new URL[] {jar}, ClassLoader.getPlatformClassLoader());
  }

  @Override
  public URL findResource(String name) {
    return name.equals(LOGGING) ? null : super.findResource(name);
  }

  @Override
  public Enumeration<URL> findResources(String name) throws java.io.IOException {
    return name.equals(LOGGING) ? Collections.emptyEnumeration() : super.findResources(name);
  }
}
