package dev.ecsmith.cli;

import java.io.IOException;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith completion}. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  @Override
  public String summary() {
    return "A script that completes commands, options and names in your shell";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "source <(ecsmith completion bash)   # in ~/.bashrc",
        "source <(ecsmith completion zsh)    # in ~/.zshrc, after compinit");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(String.class)
            .arity("1")
            .required(true)
            .paramLabel("SHELL")
            .completionCandidates(SHELLS)
            .description("bash or zsh.")
            .build());
  }

  /** The script is one for both shells: in zsh it turns on the emulation of bash by itself. */
  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    String shell = call.matchedPositionalValue(0, "");
    if (!SHELLS.contains(shell)) {
      throw new CallException(Names.unknown("shell", shell, SHELLS));
    }
    session.out().append(AutoComplete.bash("ecsmith", CommandLines.ofAll()));
    return ExitCode.CLEAN;
  }
}
