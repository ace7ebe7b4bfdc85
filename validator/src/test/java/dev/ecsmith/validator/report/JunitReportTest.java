package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Severity;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class JunitReportTest {
  @Test
  void whatMakesTheRunFailFailsAndTheRestPassesOrIsSkipped() throws Exception {
    Report report =
        new Report(
            Findings.report(1, List.of(), List.of(), 0).documents(),
            List.of(
                Findings.fargateSize(),
                Findings.without(
                    "", Severity.WARNING, Findings.marked("task.json", "[1]", "1", "0"))),
            List.of(),
            List.of(
                new Accepted(
                    Findings.without(
                        "", Severity.ERROR, Findings.marked("./task.json", "<\"&'>", "&", "")),
                    "It is <fine> & \"known\".")));
    String written = Findings.written(ReportFormat.JUNIT, report);
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="ecsmith" tests="4" failures="1" errors="0">
          <testsuite name="0.json" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="0.json" name="no findings"/>
          </testsuite>
          <testsuite name="task.json" tests="3" failures="1" errors="0" skipped="1">
            <testcase classname="task.json" name="a-rule /0" file="task.json" line="1">
              <system-out>task.json:1:2: warning a-rule
          It is wrong.
            1 | [1]
              |  ^
        </system-out>
            </testcase>
            <testcase classname="task.json" name="fargate-size-not-offered /memory" file="task.json" line="4">
              <failure type="error" message="Fargate does not offer 1024 MiB of memory with 2048 CPU units.">task.json:4:13: error fargate-size-not-offered
          Fargate does not offer 1024 MiB of memory with 2048 CPU units.
            4 |   &quot;memory&quot;: &quot;1024&quot;,
              |             ^^^^^^
          hint: Use one of: 4096, 5120, ..., 16384.
        </failure>
            </testcase>
            <testcase classname="task.json" name="a-rule /" file="task.json" line="1">
              <skipped message="It is &lt;fine&gt; &amp; &quot;known&quot;."/>
            </testcase>
          </testsuite>
        </testsuites>
        """,
        written);
  }

  @Test
  void everyReportIsWellFormedAndItsCountsAreTrue() throws Exception {
    for (Report report : Findings.reports()) {
      Element root = parsed(Findings.written(ReportFormat.JUNIT, report));
      assertEquals(count(root, "testcase"), Integer.parseInt(root.getAttribute("tests")));
      assertEquals(count(root, "failure"), Integer.parseInt(root.getAttribute("failures")));
      NodeList suites = root.getElementsByTagName("testsuite");
      for (int i = 0; i < suites.getLength(); i++) {
        Element suite = (Element) suites.item(i);
        assertEquals(count(suite, "testcase"), Integer.parseInt(suite.getAttribute("tests")));
        assertEquals(count(suite, "failure"), Integer.parseInt(suite.getAttribute("failures")));
        assertEquals(count(suite, "skipped"), Integer.parseInt(suite.getAttribute("skipped")));
      }
    }
  }

  private static int count(Element element, String name) {
    return element.getElementsByTagName(name).getLength();
  }

  private static Element parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
