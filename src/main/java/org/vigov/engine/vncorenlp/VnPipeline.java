package org.vigov.engine.vncorenlp;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** VnCoreNLP by reflection; one caller at a time. */
final class VnPipeline {
  private static final String PACKAGE = "vn.pipeline.";

  private final Object lock = new Object();
  private final ClassLoader loader;
  private final Object pipeline;
  private final Constructor<?> newAnnotation;
  private final Method annotate;
  private final Method words;
  private final Method form;
  private final Method pos;
  private final Method entity;

  /**
   * Loads the models of some of VnCoreNLP's annotators.
   *
   * @param annotators of {@code wseg}, {@code pos}, {@code ner}; each needs those before it
   * @throws IOException when a class or a model is missing
   */
  VnPipeline(Installation installation, List<String> annotators) throws IOException {
    loader = new Isolated(installation.jar().toUri().toURL());
    try {
      Class<?> annotation = loader.loadClass(PACKAGE + "Annotation");
      Class<?> word = loader.loadClass(PACKAGE + "Word");
      Class<?> whole = loader.loadClass(PACKAGE + "VnCoreNLP");
      newAnnotation = annotation.getConstructor(String.class);
      words = annotation.getMethod("getWords");
      annotate = whole.getMethod("annotate", annotation);
      form = word.getMethod("getForm");
      pos = word.getMethod("getPosTag");
      entity = word.getMethod("getNerLabel");
      Constructor<?> start = whole.getConstructor(String[].class);
      pipeline = inside(() -> start.newInstance((Object) annotators.toArray(String[]::new)));
    } catch (ClassNotFoundException | NoSuchMethodException e) {
      throw new IOException(
          installation.jar() + " is no VnCoreNLP 1.1 or 1.2: it lacks " + e.getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new IOException(
          "VnCoreNLP cannot load its models beside "
              + installation.jar()
              + ": "
              + cause(e).getMessage()
              + "; scripts/fetch-vncorenlp fetches them",
          e);
    }
  }

  /** The words of a text, in order. */
  List<VnWord> words(String text) {
    synchronized (lock) {
      try {
        return inside(
            () -> {
              Object annotation = newAnnotation.newInstance(text);
              annotate.invoke(pipeline, annotation);
              List<VnWord> found = new ArrayList<>();
              for (Object word : (List<?>) words.invoke(annotation)) {
                found.add(
                    new VnWord(
                        (String) form.invoke(word),
                        Optional.ofNullable((String) pos.invoke(word)),
                        Optional.ofNullable((String) entity.invoke(word))));
              }
              return found;
            });
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(
            "VnCoreNLP failed on '" + text + "': " + cause(e), cause(e));
      }
    }
  }

  @FunctionalInterface
  private interface Call<T> {
    T run() throws ReflectiveOperationException;
  }

  /** Its libraries look for classes and resources by the loader of the thread. */
  private <T> T inside(Call<T> call) throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return call.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Throwable cause(ReflectiveOperationException e) {
    return e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
  }
}
