package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CommandsTest {
  @Test
  void everyCommandClassIsListedUnderItsName() {
    Set<String> written =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.ecsmith.cli")
                .stream()
                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .map(name -> name.replace("Command", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    assertEquals(written, Set.copyOf(Commands.NAMES));
    for (String name : Commands.NAMES) {
      String type = Commands.named(name).orElseThrow().getClass().getSimpleName();
      assertEquals(name + "command", type.toLowerCase(Locale.ROOT));
    }
  }
}
