package org.vigov.engine.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vigov.tag.TagSequence;

/** The features of an item, where CoreNLP's documents keep them. */
public final class Evidence implements CoreAnnotation<List<String>> {
  @Override
  @SuppressWarnings("unchecked")
  public Class<List<String>> getType() {
    return (Class<List<String>>) (Class<?>) List.class;
  }

  /** A sequence as a document of CoreNLP, with those features only that the model knows. */
  static List<CoreLabel> document(TagSequence sequence, Set<String> known) {
    List<CoreLabel> document = new ArrayList<>(sequence.size());
    for (TagSequence.Item item : sequence.items()) {
      CoreLabel label = new CoreLabel();
      label.set(CoreAnnotations.TextAnnotation.class, item.norm());
      label.set(Evidence.class, item.features().stream().filter(known::contains).toList());
      label.set(Marks.class, item.marks());
      document.add(label);
    }
    return document;
  }

  /** What an item is like, which may change how labels follow one another. */
  public static final class Marks implements CoreAnnotation<List<String>> {
    @Override
    @SuppressWarnings("unchecked")
    public Class<List<String>> getType() {
      return (Class<List<String>>) (Class<?>) List.class;
    }
  }
}
