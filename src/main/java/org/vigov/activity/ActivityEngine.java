package org.vigov.activity;

import org.vigov.model.Annotation;
import org.vigov.models.Engine;
import org.vigov.models.Named;

/** A library or method that can learn activities, from annotated articles. */
public interface ActivityEngine extends Named, Engine<Annotation, ActivityClassifier> {}
