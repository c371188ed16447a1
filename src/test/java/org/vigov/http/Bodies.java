package org.vigov.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** The bytes that a request of known length sends. */
final class Bodies {
  private Bodies() {}

  static Optional<byte[]> of(Optional<BodyPublisher> publisher) {
    return publisher.filter(body -> body.contentLength() > 0).map(Bodies::collect);
  }

  private static byte[] collect(BodyPublisher publisher) {
    BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    publisher.subscribe(
        new Subscriber<>() {
          @Override
          public void onSubscribe(Subscription subscription) {
            all.onSubscribe(subscription);
          }

          @Override
          public void onNext(ByteBuffer bytes) {
            all.onNext(List.of(bytes));
          }

          @Override
          public void onError(Throwable e) {
            all.onError(e);
          }

          @Override
          public void onComplete() {
            all.onComplete();
          }
        });
    return all.getBody().toCompletableFuture().join();
  }
}
