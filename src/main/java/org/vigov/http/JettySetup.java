package org.vigov.http;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How the server under Javalin runs. */
final class JettySetup {
  /** Threads beyond those that wait for work: to refuse what is too much, and to serve the page. */
  private static final int SPARE_THREADS = 64;

  private JettySetup() {}

  static void configure(JettyConfig jetty, HttpSettings settings, RequestLog log) {
    jetty.host = settings.host();
    jetty.port = settings.port();
    QueuedThreadPool threads =
        new QueuedThreadPool(
            settings.workers() + settings.queue() + settings.batches() + SPARE_THREADS);
    threads.setName("vigov-http");
    jetty.threadPool = threads;
    jetty.modifyServer(server -> finishWhatRuns(server, settings));
    jetty.modifyServer(server -> server.setRequestLog(log));
    jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyProblems()));
  }

  /** A stop refuses new requests and lets those under way end. */
  private static void finishWhatRuns(Server server, HttpSettings settings) {
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(settings.times().stop().toMillis());
    server.setErrorHandler(new JettyProblems());
  }
}
