package org.vigov.segment;

import org.vigov.models.Engine;
import org.vigov.models.Named;
import org.vigov.text.Sentence;

/** A library or method that can learn to segment, from sentences with their words. */
public interface SegmenterEngine extends Named, Engine<Sentence, Segmenter> {}
