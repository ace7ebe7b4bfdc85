package dev.ecsmith.cli;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.CertificateFile;
import dev.ecsmith.validator.certificate.CertifiedHost;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.rule.Judged;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.rules.certificate.CertificateRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith certs}. */
final class CertsCommand implements Command {
  private static final Map<String, Usage> USAGES =
      Map.of("server", Usage.SERVER, "client", Usage.CLIENT, "trust-store", Usage.TRUST_STORE);
  private static final List<String> USAGE_NAMES = List.of("server", "client", "trust-store");

  private final ReportOptions reports = new ReportOptions();

  @Override
  public String summary() {
    return "What is wrong with certificates, their chain, their key, or a trust store";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "ecsmith certs fullchain.pem --key privkey.pem --host sso.example.com",
        "ecsmith certs certificate.pem chain.pem --fix > fullchain.pem",
        "ecsmith certs ca-bundle.pem --use trust-store",
        "ecsmith certs client.pem --trust-store ca-bundle.pem");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
            PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1..*")
                .required(true)
                .paramLabel("FILE")
                .description("PEM, DER, PKCS#7 or PKCS#12, or - for stdin; several are one chain.")
                .build())
        .addOption(option("--key", "PATH", "The private key, where it lies in another file."))
        .addOption(option("--host", "NAME", "The host that the certificate has to be for."))
        .addOption(
            OptionSpec.builder("--use")
                .type(String.class)
                .paramLabel("USE")
                .completionCandidates(USAGE_NAMES)
                .description("server (the default), client or trust-store.")
                .build())
        .addOption(option("--trust-store", "BUNDLE", "The CAs that the client has to lead to."))
        .addOption(
            SharedOptions.flag("--fix", "Print the chain in its order, as PEM, and nothing else."));
    PasswordOptions.describe(spec);
    JudgingRun.describe(spec, reports);
  }

  private static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    JudgingRun run = JudgingRun.start(reports, call, session);
    CertificateChain chain = chain(call, session);
    boolean fix = call.hasMatchedOption("--fix");
    if (fix) {
      List<Certificate> mended = mended(chain);
      for (Certificate each : mended) {
        session.out().append(each.pem());
      }
      chain = chain.of(mended);
    } else if (reports.showText()) {
      new CertificateTree(session).print(chain);
    }
    return run.report(
        judged(chain, run), (suppression, folder) -> suppression.path().isPlain(), fix);
  }

  private static List<Judged> judged(CertificateChain chain, JudgingRun run) {
    List<Judged> judged = new ArrayList<>();
    for (CertificateFile file : chain.allFiles()) {
      Verdict verdict =
          judged.isEmpty()
              ? Verdict.of(Rule.only(CertificateRules.all(), run.wanted()), chain, file.document())
              : Verdict.SILENCE;
      judged.add(new Judged(file.document(), verdict));
    }
    return judged;
  }

  /** Roots are left out: servers and clients have no use for them in a chain. */
  private static List<Certificate> mended(CertificateChain chain) {
    List<Certificate> path = chain.path();
    if (path.isEmpty()) {
      return chain.all();
    }
    int last = path.size() - 1;
    return last > 0 && path.get(last).isSelfSigned() ? path.subList(0, last) : path;
  }

  private static CertificateChain chain(ParseResult call, Session session) {
    Usage usage = usage(call);
    CertificateInput input =
        new CertificateInput(PasswordOptions.read(call, session), PasswordOptions.HINT);
    List<String> names = call.matchedPositionalValue(0, List.<String>of());
    List<CertificateFile> files = new ArrayList<>();
    for (String name : names.stream().distinct().toList()) {
      files.add(read(name, input, call, session));
    }
    return CertificateChain.of(
        new CertificateChain.Parts(
            files,
            other("--key", call)
                .filter(name -> !names.contains(name))
                .map(name -> read(name, input, call, session)),
            usage,
            other("--host", call).map(CertsCommand::host).stream().toList(),
            other("--trust-store", call).map(name -> read(name, input, call, session)),
            List.of(),
            session.clock().instant()));
  }

  private static CertificateFile read(
      String name, CertificateInput input, ParseResult call, Session session) {
    if (!name.equals("-")) {
      return input.read(session.resolve(name), name);
    }
    String stdin = StdinName.read(call);
    try {
      return input.read(session.in(), stdin);
    } catch (IOException e) {
      throw FileFault.reading(stdin, e);
    }
  }

  private static Optional<String> other(String option, ParseResult call) {
    return call.hasMatchedOption(option)
        ? Optional.of(call.matchedOptionValue(option, ""))
        : Optional.empty();
  }

  private static Usage usage(ParseResult call) {
    boolean trusted = call.hasMatchedOption("--trust-store");
    String name = call.matchedOptionValue("--use", trusted ? "client" : "server");
    if (!USAGES.containsKey(name)) {
      throw new CallException(Names.unknown("value of --use", name, USAGE_NAMES));
    }
    Usage usage = USAGES.get(name);
    if (trusted && usage != Usage.CLIENT) {
      throw new CallException("--trust-store is for clients: give it with --use client or alone.");
    }
    for (String option : List.of("--key", "--host")) {
      if (usage == Usage.TRUST_STORE && call.hasMatchedOption(option)) {
        throw new CallException(option + " has no meaning for a trust store.");
      }
    }
    return usage;
  }

  private static CertifiedHost host(String name) {
    return CertifiedHost.of(name)
        .orElseThrow(
            () ->
                new CallException(
                    "--host needs the name of a host, such as sso.example.com, and '"
                        + name
                        + "' is none."));
  }
}
