package org.vigov.http;

import org.vigov.pipeline.AnnotationService;

/** What reads and what annotates: of one set of models, so that no request sees two. */
public record Serving(ArticleSource source, AnnotationService service) {}
