import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Posts articles to a service on this machine from so many clients for so many seconds, and prints
 * one row of a Markdown table. Run by scripts/soak.
 *
 * <p>usage: java scripts/Load.java URL CLIENTS KILOBYTES SECONDS CORPUS
 */
public final class Load {
  private record Answer(int status, long nanoseconds) {}

  public static void main(String[] arguments) throws Exception {
    URI base = URI.create(arguments[0]);
    if (!List.of("127.0.0.1", "localhost").contains(base.getHost())) {
      throw new IllegalArgumentException("only a service on this machine is put under load");
    }
    int clients = Integer.parseInt(arguments[1]);
    int size = Integer.parseInt(arguments[2]) * 1024;
    long seconds = Long.parseLong(arguments[3]);
    byte[] body = article(Path.of(arguments[4]), size);
    ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    long start = System.nanoTime();
    long end = start + Duration.ofSeconds(seconds).toNanos();
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Thread[] threads = new Thread[clients];
    for (int i = 0; i < clients; i++) {
      threads[i] = new Thread(() -> post(client, base, body, end, answers));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    print(clients, size, answers, (System.nanoTime() - start) / 1e9);
  }

  private static void post(
      HttpClient client,
      URI base,
      byte[] body,
      long end,
      ConcurrentLinkedQueue<Answer> answers) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/v1/annotate"))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    while (System.nanoTime() < end) {
      long begin = System.nanoTime();
      try {
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        answers.add(new Answer(status, System.nanoTime() - begin));
        if (status == 429) {
          Thread.sleep(50);
        }
      } catch (IOException e) {
        answers.add(new Answer(0, System.nanoTime() - begin));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Paragraphs of the corpus until the size is reached. */
  private static byte[] article(Path corpus, int size) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        String xml = Files.readString(file);
        String plain = xml.substring(xml.indexOf("<body>")).replaceAll("<[^>]*>", "");
        text.append(plain.replace("&amp;", "&").replace("&lt;", "<").strip()).append('\n');
      }
    }
    String all = text.toString().replaceAll("(?m)^ +", "");
    byte[] bytes = all.repeat(1 + size / all.length()).getBytes("UTF-8");
    int end = size;
    while ((bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  private static void print(
      int clients, int size, ConcurrentLinkedQueue<Answer> answers, double seconds) {
    long[] times =
        answers.stream().filter(a -> a.status() == 200).mapToLong(Answer::nanoseconds).sorted().toArray();
    Map<Integer, Long> statuses =
        answers.stream()
            .collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %.1f | %.0f | %s | %s | %s | %s |%n",
        clients,
        size / 1024,
        times.length / seconds,
        times.length / seconds * size / 1024,
        at(times, 0.50),
        at(times, 0.95),
        at(times, 0.99),
        statuses.toString().replaceAll("[{}]", "").replace('=', ':'));
  }

  private static String at(long[] times, double share) {
    if (times.length == 0) {
      return "-";
    }
    return String.format(Locale.ROOT, "%.0f", times[(int) Math.min(times.length - 1, Math.floor(share * times.length))] / 1e6);
  }
}
