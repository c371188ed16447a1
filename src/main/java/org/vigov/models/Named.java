package org.vigov.models;

/** Something that is chosen by its name. */
public interface Named {
  /** The name that {@code --engine} and the model card give it. */
  String name();
}
