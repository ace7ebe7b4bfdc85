package dev.ecsmith.cli;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.task.TaskDefinitionRecognition;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and reads what {@code lint} is pointed at; what can't be read is told, and left out. */
final class TaskDefinitionFiles {
  /** Folders whose content somebody or something else made. */
  private static final Set<String> PASSED_OVER =
      Set.of("node_modules", ".git", ".terraform", "target", "build");

  private static final List<String> YAML = List.of(".yaml", ".yml");
  private static final String TEMPLATE = ".template";

  private final Session session;
  private final String stdinName;
  private final List<Document> documents = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Path> searched = new ArrayList<>();
  private Document stdin;
  private boolean complete = true;

  /**
   * @param stdinName what reports call the standard input
   */
  TaskDefinitionFiles(Session session, String stdinName) {
    this.session = session;
    this.stdinName = stdinName;
  }

  /** A file, a directory, or {@code -}. A file that was added before is not added again. */
  void add(String argument) {
    try {
      if (argument.equals("-")) {
        stdin = document(stdinName, TextInput.read(session.in(), stdinName));
        documents.add(stdin);
      } else {
        Path path = session.resolve(argument);
        if (Files.isDirectory(path)) {
          addDirectory(path, argument);
        } else {
          addFile(path, argument);
        }
      }
    } catch (CallException e) {
      complain(e);
    } catch (IOException e) {
      complain(FileFault.reading(argument, e));
    }
  }

  /** In the order of the arguments, those of a directory by their path. */
  List<Document> documents() {
    return documents;
  }

  /**
   * Whether all task definitions in a folder were looked for.
   *
   * @param folder absolute and normalized
   */
  boolean covers(Path folder) {
    return searched.stream().anyMatch(folder::startsWith);
  }

  boolean hasStdin() {
    return stdin != null;
  }

  /** Whether one of the documents is what stdin held. */
  boolean isStdin(Document document) {
    return document == stdin;
  }

  /** Whether everything could be read. */
  boolean complete() {
    return complete;
  }

  private void addFile(Path path, String name) {
    if (seen.add(path.normalize())) {
      documents.add(document(name, TextInput.read(path, name)));
    }
  }

  private void addDirectory(Path directory, String argument) throws IOException {
    searched.add(directory.normalize());
    Search search = new Search(directory, argument);
    Files.walkFileTree(directory, search);
    Collections.sort(search.found);
    Progress progress = new Progress(session, "Read", search.found.size());
    int read = 0;
    boolean any = false;
    for (Path path : search.found) {
      progress.step(read++);
      String name = name(argument, directory.relativize(path));
      try {
        Optional<Document> document = read(path, name);
        any |= document.isPresent();
        document.filter(d -> seen.add(path.normalize())).ifPresent(documents::add);
      } catch (CallException e) {
        complain(e);
      }
    }
    progress.end();
    if (!any) {
      complain(new CallException("There is no task definition in '" + argument + "'."));
    }
  }

  private static Optional<Document> read(Path path, String name) {
    String text = TextInput.read(path, name);
    return TaskDefinitionRecognition.isPossibleIn(text)
        ? Optional.of(document(name, text)).filter(TaskDefinitionRecognition::isIn)
        : Optional.empty();
  }

  /** By the grammar that its name tells; templates of CloudFormation have either. */
  private static Document document(String name, String text) {
    boolean yaml =
        name.endsWith(TEMPLATE)
            ? !text.stripLeading().startsWith("{")
            : YAML.stream().anyMatch(name::endsWith);
    return yaml ? YamlReader.readTemplate(name, text) : JsonReader.read(name, text);
  }

  /** As the caller would write it, with slashes on every platform. */
  private static String name(String argument, Path relative) {
    StringBuilder name = new StringBuilder();
    if (!argument.equals(".") && !argument.equals("./")) {
      name.append(argument);
      if (!argument.endsWith("/")) {
        name.append('/');
      }
    }
    for (Path part : relative) {
      name.append(part).append('/');
    }
    return name.substring(0, name.length() - 1);
  }

  private void complain(CallException fault) {
    complete = false;
    session.complain(fault.getMessage());
  }

  /**
   * Collects JSON and YAML files. Links are not followed, so that no search leaves its directory.
   */
  private final class Search extends SimpleFileVisitor<Path> {
    private final Path top;
    private final String argument;
    private final IgnoredFiles ignored;
    private final List<Path> found = new ArrayList<>();

    Search(Path top, String argument) {
      this.top = top;
      this.argument = argument;
      this.ignored = IgnoredFiles.from(top.normalize());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean passedOver =
          !directory.equals(top)
              && (PASSED_OVER.contains(String.valueOf(directory.getFileName()))
                  || ignored.contains(directory.normalize(), true));
      return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()
          && isSearched(file.toString())
          && !ignored.contains(file.normalize(), false)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isSearched(String name) {
      return name.endsWith(".json")
          || name.endsWith(TEMPLATE)
          || YAML.stream().anyMatch(name::endsWith);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      complain(FileFault.reading(name(argument, top.relativize(file)), fault));
      return FileVisitResult.CONTINUE;
    }
  }
}
