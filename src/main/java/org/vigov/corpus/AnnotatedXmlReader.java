package org.vigov.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Annotation;
import org.vigov.model.BlockType;

/**
 * Reads annotated articles: XML with inline annotation, as the annotation guidelines define it.
 *
 * <p>The text of an article is its blocks joined by line ends.
 */
public final class AnnotatedXmlReader {
  private final XMLInputFactory factory = XMLInputFactory.newInstance();
  private final Provinces provinces = Provinces.load();
  private final Optional<LabelSet> labels;

  /** Takes any label. */
  public AnnotatedXmlReader() {
    this(Optional.empty());
  }

  /** Takes the labels of a corpus; any other is a fault. */
  public AnnotatedXmlReader(LabelSet labels) {
    this(Optional.of(labels));
  }

  private AnnotatedXmlReader(Optional<LabelSet> labels) {
    this.labels = labels;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /**
   * Reads one article.
   *
   * @throws CorpusException when the file is no annotated article; its message has file and line
   */
  public Annotation read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(decode(file, in.readAllBytes()), file);
    }
  }

  /** Reads all {@code .xml} files below a folder, in the order of their paths. */
  public List<Annotation> readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .map(this::readUnchecked)
          .toList();
    }
  }

  private Annotation readUnchecked(Path file) {
    try {
      return read(file);
    } catch (IOException e) {
      throw new CorpusException(file, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static String decode(Path file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CorpusException(file, "is not UTF-8; save it as UTF-8", e);
    }
  }

  /**
   * Reads one article from a string.
   *
   * @param file where it comes from, for messages
   */
  public Annotation parse(String xml, Path file) {
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(
              new StringReader(xml.startsWith("\ufeff") ? xml.substring(1) : xml));
      return read(reader, new GoldArticle(file, provinces, labels));
    } catch (XMLStreamException e) {
      throw new CorpusException(
          file, e.getLocation().getLineNumber(), "not well-formed: " + e.getMessage());
    }
  }

  private static Annotation read(XMLStreamReader reader, GoldArticle article)
      throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      article.at(reader.getLocation().getLineNumber());
      String name = reader.getLocalName();
      switch (name) {
        case "article" -> article.begin(Attributes.of(reader));
        case "activity" -> article.activity(Attributes.of(reader));
        case "official" -> article.official(Attributes.of(reader));
        case "org" -> article.organization(Attributes.of(reader));
        case "body" -> body(reader, article);
        case "activities" -> {
          // only holds the activity elements
        }
        default -> throw article.fault("unknown element <" + name + ">");
      }
    }
    return article.build();
  }

  private static void body(XMLStreamReader reader, GoldArticle article) throws XMLStreamException {
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      article.at(reader.getLocation().getLineNumber());
      if (reader.isStartElement()) {
        try {
          article.beginBlock(BlockType.of(reader.getLocalName()));
        } catch (IllegalArgumentException e) {
          throw article.fault(e.getMessage());
        }
        block(reader, article);
        article.endBlock();
      } else if (reader.isCharacters() && !reader.isWhiteSpace()) {
        throw article.fault("text between blocks: '" + reader.getText().strip() + "'");
      }
    }
  }

  private static void block(XMLStreamReader reader, GoldArticle article) throws XMLStreamException {
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      article.at(reader.getLocation().getLineNumber());
      if (reader.isCharacters()) {
        article.text(reader.getText());
      } else if (reader.isStartElement()) {
        String element = reader.getLocalName();
        Attributes attributes = Attributes.of(reader);
        article.entity(element, attributes, reader.getElementText());
      }
    }
  }
}
