package org.vigov.ner;

import java.util.ArrayList;
import java.util.List;
import org.vigov.model.Article;
import org.vigov.model.BlockType;
import org.vigov.text.Sentence;

/** A sentence and the type of the block it stands in. */
record BlockSentence(Sentence sentence, BlockType block) {

  /** Those of an article that may hold entities: all but boilerplate. */
  static List<BlockSentence> of(Article article, List<Sentence> sentences) {
    List<BlockSentence> found = new ArrayList<>();
    int block = 0;
    for (Sentence sentence : sentences) {
      while (article.blocks().get(block).end() < sentence.end()) {
        block++;
      }
      BlockType type = article.blocks().get(block).type();
      if (type != BlockType.BOILERPLATE) {
        found.add(new BlockSentence(sentence, type));
      }
    }
    return found;
  }
}
