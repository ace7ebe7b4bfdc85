package dev.ecsmith.generator.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Keeps a second run out; the operating system lets go of it when the process ends. */
final class DirectoryLock {
  /** What is done under the lock. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private static final int ATTEMPTS = 3;
  private static final int LONGEST = 1 << 16;

  private final Path file;
  private final FileChannel channel;

  private DirectoryLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * @throws OutputException if another run holds the lock
   */
  static void hold(Path file, Work work) throws IOException {
    DirectoryLock lock = take(file);
    try {
      work.run();
    } finally {
      lock.release();
    }
  }

  private static DirectoryLock take(Path file) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      if (!isLocked(channel)) {
        channel.close();
        break;
      }
      if (isStillAt(file, channel)) {
        return new DirectoryLock(file, channel);
      }
      channel.close();
    }
    throw new OutputException(
        "Another run of ecsmith is writing to "
            + TargetTree.shown(file.toAbsolutePath().getParent().getParent())
            + "; wait until it ends.");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * The run before may have removed the file after we opened it: then our lock keeps nobody out.
   *
   * <p>A length tells the file, since reading it would close it, and on POSIX a process that closes
   * a file loses every lock it has on that file.
   */
  private static boolean isStillAt(Path file, FileChannel channel) throws IOException {
    int length = ThreadLocalRandom.current().nextInt(1, LONGEST);
    channel.truncate(0).write(ByteBuffer.allocate(length));
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** The file goes first: whoever opened it before finds out that it is gone. */
  private void release() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
