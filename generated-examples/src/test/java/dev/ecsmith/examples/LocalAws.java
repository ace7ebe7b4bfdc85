package dev.ecsmith.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An API that answers as AWS does, on this machine: one that runs already, or one started here. */
final class LocalAws implements AutoCloseable {
  /** URL of one that runs, LocalStack or moto; it must be fresh, since names clash otherwise. */
  private static final String RUNNING = "ECSMITH_LOCAL_AWS_ENDPOINT";

  private static final int LONGEST_START_SECONDS = 60;

  private final URI endpoint;
  private final Optional<Process> server;

  private LocalAws(URI endpoint, Optional<Process> server) {
    this.endpoint = endpoint;
    this.server = server;
  }

  /**
   * The test ends here where there is neither one that runs nor a program to start.
   *
   * @param environment settings of moto; one that runs already doesn't see them
   */
  static LocalAws start(Map<String, String> environment) {
    return running()
        .map(endpoint -> new LocalAws(endpoint, Optional.empty()))
        .orElseGet(() -> start(Tool.LOCAL_AWS.path(), environment));
  }

  /** The one that runs already. */
  static Optional<URI> running() {
    return Tool.setting(RUNNING).map(URI::create);
  }

  private static LocalAws start(Path program, Map<String, String> environment) {
    try {
      int port = freePort();
      Path log = Files.createTempFile("ecsmith-local-aws", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(List.of(program.toString(), Integer.toString(port)))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      AwsEnvironment.replace(builder.environment());
      builder.environment().putAll(environment);
      Process server = builder.start();
      // A test run that is killed must not leave it behind.
      Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
      awaitPort(server, port, log);
      return new LocalAws(URI.create("http://127.0.0.1:" + port), Optional.of(server));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitPort(Process server, int port, Path log) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
    while (System.nanoTime() < end && server.isAlive()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        pause();
      }
    }
    server.destroyForcibly();
    throw new IllegalStateException("The local AWS API doesn't start: " + Files.readString(log));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  URI endpoint() {
    return endpoint;
  }

  /** What programs need to find it. */
  Map<String, String> environment() {
    return Map.of("AWS_ENDPOINT_URL", endpoint.toString());
  }

  @Override
  public void close() {
    server.ifPresent(Process::destroy);
  }
}
