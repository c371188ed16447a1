package org.vigov.pos;

import org.vigov.models.Engine;
import org.vigov.models.Named;
import org.vigov.text.Sentence;

/** A library that can learn parts of speech, from sentences whose words have theirs. */
public interface PosEngine extends Named, Engine<Sentence, PosTagger> {}
