package dev.ecsmith.examples;

import java.nio.file.Path;
import java.util.List;

/**
 * A root CA with its certificate, which lies in a bucket as well, as the bundle of a trust store.
 *
 * @param arn of the CA
 */
record SeededAuthority(String arn) {
  /** It ends in a hundred years, whatever a local AWS API would make of the years asked for. */
  private static final Path CERTIFICATE =
      Path.of("src/test/resources/account/ca.pem").toAbsolutePath();

  private static final String BUCKET = "identity-trust";
  private static final String KEY = "trust/ca-bundle.pem";

  static SeededAuthority create(AwsCli cli) {
    String arn =
        cli.text(
            List.of(
                "acm-pca",
                "create-certificate-authority",
                "--certificate-authority-type",
                "ROOT",
                "--certificate-authority-configuration",
                "KeyAlgorithm=RSA_2048,SigningAlgorithm=SHA256WITHRSA,Subject={CommonName=identity}"),
            "CertificateAuthorityArn");
    cli.json(
        "acm-pca",
        "import-certificate-authority-certificate",
        "--certificate-authority-arn",
        arn,
        "--certificate",
        "fileb://" + CERTIFICATE);
    cli.json("s3api", "create-bucket", "--bucket", BUCKET);
    cli.json(
        "s3api", "put-object", "--bucket", BUCKET, "--key", KEY, "--body", CERTIFICATE.toString());
    return new SeededAuthority(arn);
  }
}
