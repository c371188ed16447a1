package org.vigov.engine.vncorenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A jar with the public classes of VnCoreNLP, written for these tests and compiled here. */
final class FakeJar {
  private static final List<String> CLASSES = List.of("Annotation", "VnCoreNLP", "Word");

  private FakeJar() {}

  /** Writes the jar and a model beside it into {@code models/vncorenlp}. */
  static Path install(Path models) throws IOException {
    Path home = Files.createDirectories(models.resolve("vncorenlp"));
    Path model = home.resolve("models/wordsegmenter/wordsegmenter.rdr");
    Files.createDirectories(model.getParent());
    Files.writeString(model, "rules");
    Path classes = compile(Files.createDirectories(models.resolve("classes")));
    try (OutputStream file = Files.newOutputStream(home.resolve("VnCoreNLP-1.2.jar"));
        JarOutputStream jar = new JarOutputStream(file)) {
      for (String name : CLASSES) {
        jar.putNextEntry(new JarEntry("vn/pipeline/" + name + ".class"));
        Files.copy(classes.resolve("vn/pipeline/" + name + ".class"), jar);
        jar.closeEntry();
      }
    }
    return home;
  }

  private static Path compile(Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String name : CLASSES) {
      try (InputStream in = FakeJar.class.getResourceAsStream(name + ".java.txt")) {
        String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        sources.add(Files.writeString(folder.resolve(name + ".java"), source));
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options = List.of("-d", folder.toString(), "-encoding", "UTF-8");
      boolean done =
          compiler
              .getTask(
                  null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!done) {
        throw new IOException("the classes of the fake jar do not compile");
      }
    }
    return folder;
  }
}
