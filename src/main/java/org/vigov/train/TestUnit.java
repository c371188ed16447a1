package org.vigov.train;

/**
 * One article, file or sentence that a model is measured on.
 *
 * @param id its name, the same for every model
 * @param text for its length
 * @param gold what a person made of it
 */
record TestUnit<G>(String id, String text, G gold) {
  int syllables() {
    return text.strip().split("\\s+").length;
  }
}
