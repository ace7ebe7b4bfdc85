package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SarifReportTest {
  private static final Path SCHEMA = Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json");

  private static final RuleBook RULES =
      rule ->
          rule.equals("a-rule")
              ? Optional.empty()
              : Optional.of(
                  new RuleBook.Entry(
                      Severity.ERROR, "A size isn't offered", Findings.SOURCE, "# " + rule + "\n"));

  @Test
  void resultsHaveTheirRulePlaceFingerprintAndSuppression() throws IOException {
    Accepted accepted =
        new Accepted(
            Findings.without(
                "", Severity.INFO, Findings.marked("/srv/app/b c.json", "[1]", "1", "0")),
            "The vendor asks for it.");
    Report report =
        new Report(
            Findings.report(1, List.of(), List.of(), 0).documents(),
            List.of(Findings.fargateSize()),
            List.of(),
            List.of(accepted));
    String written = Findings.written(ReportFormat.SARIF, report, RULES);
    assertEquals(
        """
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "ecsmith",
                  "semanticVersion": "0.1.0",
                  "rules": [
                    {
                      "id": "a-rule"
                    },
                    {
                      "id": "fargate-size-not-offered",
                      "shortDescription": {
                        "text": "A size isn't offered."
                      },
                      "helpUri": "https://example.com/sizes",
                      "help": {
                        "text": "# fargate-size-not-offered\\n",
                        "markdown": "# fargate-size-not-offered\\n"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "originalUriBaseIds": {
                "%SRCROOT%": {
                  "description": {
                    "text": "The directory that ecsmith ran in."
                  }
                }
              },
              "columnKind": "utf16CodeUnits",
              "artifacts": [
                {
                  "location": {
                    "uri": "0.json",
                    "uriBaseId": "%SRCROOT%"
                  }
                }
              ],
              "results": [
                {
                  "ruleId": "a-rule",
                  "ruleIndex": 0,
                  "level": "note",
                  "message": {
                    "text": "It is wrong."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "b%20c.json",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 2,
                          "endLine": 1,
                          "endColumn": 3
                        }
                      },
                      "logicalLocations": [
                        {
                          "fullyQualifiedName": "/0"
                        }
                      ]
                    }
                  ],
                  "partialFingerprints": {
                    "ecsmith/v1": "PRINT-1",
                    "primaryLocationLineHash": "PRINT-1"
                  },
                  "suppressions": [
                    {
                      "kind": "external",
                      "justification": "The vendor asks for it."
                    }
                  ]
                },
                {
                  "ruleId": "fargate-size-not-offered",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {
                    "text": "Fargate does not offer 1024 MiB of memory with 2048 CPU units. Use one of: 4096, 5120, ..., 16384."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "task.json",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 4,
                          "startColumn": 13,
                          "endLine": 4,
                          "endColumn": 19
                        }
                      },
                      "logicalLocations": [
                        {
                          "fullyQualifiedName": "/memory"
                        }
                      ]
                    }
                  ],
                  "partialFingerprints": {
                    "ecsmith/v1": "PRINT-2",
                    "primaryLocationLineHash": "PRINT-2"
                  }
                }
              ]
            }
          ]
        }
        """,
        withoutFingerprints(written, report));
    assertEquals(List.of(), faults(written));
  }

  @Test
  void everyReportIsValidByTheOfficialSchema() throws IOException {
    for (Report report : Findings.reports()) {
      String written = Findings.written(ReportFormat.SARIF, report, RULES);
      assertEquals(List.of(), faults(written), written);
    }
  }

  private static String withoutFingerprints(String written, Report report) {
    String result = written;
    int number = 1;
    for (String fingerprint : report.fingerprints().values()) {
      result = result.replace(fingerprint, "PRINT-" + number++);
    }
    return result;
  }

  private static List<?> faults(String written) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
        .getSchema(Files.readString(SCHEMA))
        .validate(written, InputFormat.JSON);
  }
}
